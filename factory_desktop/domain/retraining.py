"""Retraining: why a model should be trained anew, by which rules, and what has come of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from factory_desktop.domain.letter import Delivery
from factory_desktop.domain.sentence import Sentence

DAY = timedelta(days=1)
MOST_DAYS = 365
"""Of a range, and of a cool-down."""


class Reason(Enum):
    """The value goes over the wire and stands in the store."""

    CONFIDENCE = "confidence_degradation"
    SHIFT = "distribution_shift"
    ACCURACY = "accuracy_below_target"
    SCHEDULED = "scheduled"
    PLANT_CHANGED = "plant_changed"
    NEW_LABELS = "new_labels"
    NEW_WORKER = "new_worker"
    NEW_STATION_TYPE = "new_station_type"
    BY_HAND = "manual"


class Priority(Enum):
    """How soon somebody should see to it."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a rule's threshold may be, and its unit."""

    unit: str
    """`hours`, `share` (0..1) or `labels`."""
    least: float
    most: float


BOUNDS = {
    Reason.CONFIDENCE: Bounds("hours", 1, 24),
    Reason.SHIFT: Bounds("hours", 1, 24),
    Reason.ACCURACY: Bounds("share", 0.5, 0.999),
    Reason.NEW_LABELS: Bounds("labels", 10, 1_000_000),
}
"""Reasons with a threshold."""

ASKED = frozenset({Reason.PLANT_CHANGED, Reason.BY_HAND})
"""Reasons that a person gives, and that no rule looks for."""


@dataclass(frozen=True, slots=True)
class RetrainingRule:
    """From when on one reason holds."""

    reason: Reason
    priority: Priority = Priority.MEDIUM
    threshold: float | None = None
    """Hours in a row below or above the limits of drift; a share; or labels."""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class RetrainingRules:
    """A rule for every reason that is looked for, and what holds for all."""

    rules: tuple[RetrainingRule, ...]
    cool_down_days: int = 7
    """After so long the same reason may ask anew."""
    range_days: int = 30
    """So long a time before it the labelled events are of."""

    def __post_init__(self) -> None:
        """Refuse what leaves a reason out, and what can never or always be met."""
        if [one.reason for one in self.rules] != [one for one in Reason if one not in ASKED]:
            raise ValueError(Sentence("There is one rule for each reason."))
        for days in (self.cool_down_days, self.range_days):
            if not 1 <= days <= MOST_DAYS:
                raise ValueError(Sentence("Choose 1 to {most} days.", most=MOST_DAYS))
        for one in self.rules:
            bounds = BOUNDS.get(one.reason)
            if (bounds is None) != (one.threshold is None):
                raise ValueError(Sentence("This reason has no such threshold."))
            # A number that is none is in no order with others.
            if bounds and not bounds.least <= (one.threshold or 0) <= bounds.most:
                least, most = f"{bounds.least:g}", f"{bounds.most:g}"
                raise ValueError(
                    Sentence(
                        "The threshold lies between {least} and {most}.", least=least, most=most
                    )
                )

    @property
    def cool_down(self) -> timedelta:
        """For how long a reason does not ask anew."""
        return self.cool_down_days * DAY

    def of(self, reason: Reason) -> RetrainingRule:
        """Return the rule of a reason that is looked for."""
        return next(one for one in self.rules if one.reason is reason)

    def changed(self, rules: Iterable[RetrainingRule]) -> "RetrainingRules":
        """Return these with others in the place of those of the same reasons."""
        by_reason = {one.reason: one for one in (*self.rules, *rules)}
        return RetrainingRules(
            tuple(by_reason[one.reason] for one in self.rules),
            self.cool_down_days,
            self.range_days,
        )


DEFAULTS = RetrainingRules(
    (
        RetrainingRule(Reason.CONFIDENCE, Priority.HIGH, 2),
        RetrainingRule(Reason.SHIFT, Priority.MEDIUM, 1),
        RetrainingRule(Reason.ACCURACY, Priority.HIGH, 0.9),
        RetrainingRule(Reason.SCHEDULED, Priority.LOW),
        RetrainingRule(Reason.NEW_LABELS, Priority.MEDIUM, 1000),
        RetrainingRule(Reason.NEW_WORKER, Priority.LOW),
        RetrainingRule(Reason.NEW_STATION_TYPE, Priority.LOW),
    )
)


@dataclass(frozen=True, slots=True)
class SetRetrainingRules:
    """Go by these rules from now on."""

    rules: RetrainingRules


@dataclass(frozen=True, slots=True)
class Trigger:
    """One reason that holds, with the range of the labelled events that tell of it."""

    reason: Reason
    priority: Priority
    start: datetime
    end: datetime
    """Not in the range."""
    cause: str = ""
    """The same for the same cause, which asks once; empty for one that nobody could repeat."""

    def __post_init__(self) -> None:
        """Refuse a range that is none."""
        if self.start > self.end:
            raise ValueError(Sentence("The range has to begin before it ends."))


@dataclass(frozen=True, slots=True)
class AskRetraining:
    """Ask by hand."""

    trigger: Trigger


class Progress(Enum):
    """How far one is; the value goes over the wire."""

    EXPORTING = "exporting"
    EXPORTED = "exported"
    """There was nobody to tell."""
    WAITING = "waiting"
    DELIVERED = "delivered"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Retraining:
    """One line of the log: what asked, and what has come of it."""

    id: str
    trigger: Trigger
    made_at: datetime
    actor: str
    folder: str
    """The export's name; of one that was not written yet, what it will be."""
    events: int | None
    """How many labelled events were exported; None before."""
    exported_at: datetime | None
    problem: Sentence | None
    """Why nothing was exported yet."""
    delivery: Delivery | None
    """How far the message is; None where no receiver was set, or before the export."""

    @property
    def progress(self) -> Progress:
        """How far it is."""
        if self.exported_at is None:
            return Progress.EXPORTING
        if self.delivery is None:
            return Progress.EXPORTED
        if self.delivery.delivered_at is not None:
            return Progress.DELIVERED
        given_up = self.delivery.given_up_at is not None
        return Progress.GIVEN_UP if given_up else Progress.WAITING


@dataclass(frozen=True, slots=True)
class DryRun:
    """What would be exported and told; nothing is written."""

    trigger: Trigger
    events: int
    """Labelled events in the range."""
    folder: Path
    free_at: datetime | None
    """Until when the reason cools down; None where it may ask now."""
