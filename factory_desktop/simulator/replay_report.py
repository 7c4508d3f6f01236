"""Replay report: what became of every line of a recording."""

from dataclasses import dataclass, field
from typing import Final

SHOWN: Final = 10
"""Line numbers kept of each kind: a report stays small however long the file."""


@dataclass(slots=True)
class Lines:
    """How many lines, and the numbers of the first of them."""

    count: int = 0
    first: list[int] = field(default_factory=list)

    def add(self, number: int) -> None:
        """Count one more."""
        self.count += 1
        if len(self.first) < SHOWN:
            self.first.append(number)


@dataclass(slots=True)
class ReplayReport:
    """Running totals of a replay."""

    events: int = 0
    """Lines of the file that hold one, whether it was sent yet or not."""
    sent: int = 0
    stored: int = 0
    duplicates: int = 0
    """On file already, among them those whose first answer was lost on the way."""
    refused: dict[str, Lines] = field(default_factory=dict)
    """By the listener's code, such as `unknown-worker`."""
    broken: Lines = field(default_factory=Lines)
    """Lines that are no JSON object and were not sent."""
    blank: Lines = field(default_factory=Lines)
    workers_added: int = 0
    stations_added: int = 0

    @property
    def complete(self) -> bool:
        """Whether every line that holds anything is on file now."""
        return not self.refused and not self.broken.count

    def refuse(self, code: str, number: int) -> None:
        """Note a line that the listener did not take."""
        self.refused.setdefault(code, Lines()).add(number)
