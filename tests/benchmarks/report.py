"""Report: prints each figure as soon as it is found."""

import argparse
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

Pairs = Sequence[tuple[float, float]]
"""Rates of ours and of what it is compared to, each pair taken one after the other."""


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(seconds: Sequence[float]) -> str:
    """Write p50 and p95 of times in milliseconds."""
    return f"p50 {_ms(statistics.median(seconds))}, p95 {_ms(percentile(seconds, 0.95))}"


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.{2 if seconds < 0.01 else 0}f} ms"


@dataclass(frozen=True)
class Report:
    """Writes one line a figure, or one row of the README's table."""

    markdown: bool = False

    @classmethod
    def wanted(cls, arguments: argparse.Namespace) -> "Report":
        """Make the report that the command line asks for."""
        return cls(arguments.markdown)

    def tell(self, what: str, value: str, beside: str = "") -> None:
        """Print what was measured, beside what, and the ratio or time."""
        line = f"{what} / {beside}: {value}" if beside else f"{what}: {value}"
        print(f"| {what} | {beside} | {value} |" if self.markdown else line, flush=True)

    def compare(self, what: str, beside: str, pairs: Pairs, unit: str = "/s") -> None:
        """Print the median ratio of pairs, and how far they lie apart."""
        ratios = sorted(ours / other for ours, other in pairs)
        middle = f"{statistics.median(ratios):.2f}"
        if self.markdown:
            self.tell(what, f"{middle} (pairs {ratios[0]:.2f} to {ratios[-1]:.2f})", beside)
            return
        ours, other = (statistics.median(side) for side in zip(*pairs, strict=True))
        self.tell(
            what,
            f"{middle} (of {len(ratios)} pairs {ratios[0]:.2f}..{ratios[-1]:.2f}; "
            f"{ours:,.0f}{unit} against {other:,.0f}{unit})",
            beside,
        )

    def note(self, words: str) -> None:
        """Print what is no figure; it has no place in a table."""
        if not self.markdown:
            print(words, flush=True)
