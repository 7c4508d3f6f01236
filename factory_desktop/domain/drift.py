"""Drift: whether a model sees another floor than it did, by formulas and limits alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import isclose, log
from statistics import median

from factory_desktop.domain.sentence import Sentence

SMOOTHING = 0.5
"""Added to each count, so that a type never seen before has no infinite weight."""
NORMAL_CONFIDENCE = (0.85, 0.95)
NORMAL_WORKING = (0.60, 0.75)
NORMAL_RATE = (10.0, 15.0)
"""The document's normal ranges; they are said, and alert nobody."""
BIN = 0.05
"""Width of the bins that confidence is counted in."""
_TO_SIGMA = 1.4826
"""Makes of a median distance what would be the standard deviation of a normal spread."""
_SIGMAS = 3.0


class Verdict(Enum):
    """What is to be said of one figure."""

    WELL = "well"
    LOW = "low"
    HIGH = "high"
    UNKNOWN = "unknown"
    """There is too little to judge by."""


@dataclass(frozen=True, slots=True)
class DriftLimits:
    """From where on a figure is alarming; the document's, where nothing else is chosen."""

    confidence: float = 0.80
    """A mean below it is; also the threshold of the share of unsure events."""
    working_low: float = 0.50
    working_high: float = 0.85
    kl: float = 0.10
    """A drift score above it is."""
    rate_low: float | None = None
    rate_high: float | None = None
    """Events a minute of each camera; None judges each by its own usual rate."""

    def __post_init__(self) -> None:
        """Refuse what cannot be counted or crossed."""
        steps = round(self.confidence / BIN)
        if not 0 < steps < round(1 / BIN) or not isclose(self.confidence, steps * BIN):
            raise ValueError(
                Sentence("Confidence is counted in steps of 0.05: choose 0.05 to 0.95.")
            )
        if not 0 <= self.working_low < self.working_high <= 1:
            raise ValueError(Sentence("The lower limit has to be below the upper one."))
        if not 0 < self.kl <= 10:  # noqa: PLR2004 - far beyond any score
            raise ValueError(Sentence("Choose a drift score above 0, and of at most 10."))
        low, high = self.rate_low, self.rate_high
        if low is not None and high is not None and not 0 <= low < high:
            raise ValueError(Sentence("The lower limit has to be below the upper one."))


DOCUMENT_RATES = DriftLimits(rate_low=5.0, rate_high=25.0)
"""The limits with the document's absolute rates."""


@dataclass(frozen=True, slots=True)
class SetDriftLimits:
    """Judge by other limits from now on."""

    limits: DriftLimits


@dataclass(frozen=True, slots=True)
class Usual:
    """What a figure usually is."""

    middle: float
    spread: float
    """Three times the usual distance from it."""

    @property
    def low(self) -> float:
        """The least that is usual."""
        return self.middle - self.spread

    @property
    def high(self) -> float:
        """The most that is usual."""
        return self.middle + self.spread


def usual(values: Sequence[float]) -> Usual:
    """Return the median and three robust standard deviations; one odd day moves neither."""
    middle = median(values)
    return Usual(middle, _SIGMAS * _TO_SIGMA * median(abs(one - middle) for one in values))


def divergence(counts: Sequence[float], baseline: Sequence[float]) -> float | None:
    """Return the Kullback-Leibler divergence of a mix from another one, in nats.

    Of shares p of `counts` and q of `baseline`, each smoothed: sum of p ln(p / q). None where
    either is empty.
    """
    if not sum(counts) or not sum(baseline):
        return None
    shares, usual_shares = _smoothed(counts), _smoothed(baseline)
    # Never below 0, but for what floats lose.
    return max(0.0, sum(p * log(p / q) for p, q in zip(shares, usual_shares, strict=True)))


def working_share(mix: Sequence[float]) -> float | None:
    """Return the share of working events among those of working, idle and absent.

    A product count says of nobody what they did, so it is none of them.
    """
    states = sum(mix[:3])
    return mix[0] / states if states else None


def within(value: float | None, low: float | None, high: float | None) -> Verdict:
    """Judge by limits; what is exactly on one is still well."""
    if value is None:
        return Verdict.UNKNOWN
    if low is not None and value < low:
        return Verdict.LOW
    return Verdict.HIGH if high is not None and value > high else Verdict.WELL


def _smoothed(counts: Sequence[float]) -> list[float]:
    total = sum(counts) + SMOOTHING * len(counts)
    return [(one + SMOOTHING) / total for one in counts]
