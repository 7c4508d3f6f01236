"""ReportContent: everything that a shift report says, in words and lengths, frozen."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from factory_desktop.domain.event import EventType


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the cards."""

    name: str
    figure: str
    unit: str
    delta: str
    """How far from a target or from a week before; may be empty."""
    footnote: str


@dataclass(frozen=True, slots=True)
class HourBar:
    """Units of one bucket of time beside what was due."""

    label: str
    units: int
    target: float | None
    balance: str
    """How far ahead or behind all is by its end; empty where that is not known."""
    runs: bool
    """Its time is not over."""
    ahead: bool
    """Its time has not begun."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a worker's row."""

    start: datetime
    end: datetime
    state: EventType | None
    """None where nobody saw the worker."""


@dataclass(frozen=True, slots=True)
class WorkerRow:
    """One worker's time."""

    name: str
    stretches: tuple[Stretch, ...]
    total: str
    """How long the worker worked."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Time in which nobody worked."""

    name: str
    state: EventType | None
    """None is Not seen."""
    length: timedelta
    text: str


@dataclass(frozen=True, slots=True)
class NoteLine:
    """What somebody wrote."""

    when: str
    text: str


@dataclass(frozen=True, slots=True)
class TimeMark:
    """A labeled moment of the timeline."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class ReportContent:
    """One page."""

    title: str
    span: str
    plant: str
    moment: str
    """As of when, and by whose clock."""
    narrowed: str
    """To whom and where it is narrowed; empty where it is of the whole plant."""
    figures: tuple[Figure, ...]
    hours_title: str
    hours: tuple[HourBar, ...]
    hours_note: str
    start: datetime
    end: datetime
    """Of the timeline."""
    now: datetime | None
    marks: tuple[TimeMark, ...]
    breaks: tuple[tuple[datetime, datetime], ...]
    workers: tuple[WorkerRow, ...]
    losses: tuple[Loss, ...]
    losses_note: str
    notes: tuple[NoteLine, ...]
    notes_note: str
    """In place of notes where there are none."""
    quality: str
    rule: str
