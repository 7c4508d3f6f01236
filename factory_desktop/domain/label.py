"""Label: what a person says of one event, whether the camera was right about it."""

from dataclasses import dataclass
from datetime import datetime

from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.domain.sentence import Sentence

MOST_LABELS = 1000
"""In one command, as many as events in one batch."""


@dataclass(frozen=True, slots=True)
class EventName:
    """What makes an event the same event."""

    at: datetime
    """Aware UTC."""
    worker_id: str
    station_id: str
    type: EventType

    @classmethod
    def of(cls, stored: StoredEvent) -> "EventName":
        """Name an event that is on file."""
        one = stored.event
        return cls(one.at, one.worker_id, one.station_id, one.type)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the camera was right; what it really was where that is known."""

    right: bool
    actual: EventType | None = None
    """None where the camera was right, or where nobody can say what it was."""

    @property
    def word(self) -> str:
        """Return `right`, `wrong` or what it was, for the audit trail and for files."""
        if self.actual is not None:
            return self.actual.word
        return "right" if self.right else "wrong"


RIGHT, WRONG = Verdict(right=True), Verdict(right=False)


def judged(said: EventType, actual: EventType) -> Verdict:
    """Return the verdict of an event of which it is known what it really was."""
    return RIGHT if actual is said else Verdict(right=False, actual=actual)


@dataclass(frozen=True, slots=True)
class Label:
    """One event's label; a newer one takes its place."""

    event: EventName
    verdict: Verdict | None
    """None takes the event's label back."""

    def __post_init__(self) -> None:
        """Refuse what says two things at once."""
        found = self.verdict
        if found is not None and found.actual is not None:
            if found.right:
                raise ValueError(Sentence("Where the camera was right, it was what it said."))
            if found.actual is self.event.type:
                raise ValueError(
                    Sentence("Where it was what the camera said, the camera was right.")
                )


@dataclass(frozen=True, slots=True)
class SetLabels:
    """Keep labels, or take them back, one after the other."""

    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class LabelledEvent:
    """An event with what a person says of it."""

    number: int
    """The label's: each is higher than all before it, also one that takes another's place."""
    stored: StoredEvent
    verdict: Verdict
    labelled_at: datetime
