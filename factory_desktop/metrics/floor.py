"""Floor: what is so at one moment, and what is known of a stretch of working time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec import Struct

from factory_desktop.domain.event import EventType
from factory_desktop.domain.formulas import whole_units
from factory_desktop.domain.span import TimeSpan


class StateNow(Struct, frozen=True, gc=False):
    """The state of a worker or a station at the moment shown, and since when."""

    state: EventType | None
    """Working, idle or absent; None is Not seen, which says nothing about the person."""
    since: datetime | None
    """When the state began, or seeing ended; None where there was never an event.

    How exactly, and how far is looked back, is said at `now.Now`.
    """
    station_id: str | None = None
    """Where the worker is, or was last."""
    workers: tuple[str, ...] = ()
    """Ids of the workers who are in any state at the station now, the absent ones too."""


class Presence(Struct, frozen=True, gc=False):
    """How much of the planned working time was seen; by the measured rule, always."""

    planned: timedelta
    """Shift time less breaks, so far, of the shifts that the worker is in, as `planned` has it."""
    seen: timedelta
    """The part of it in which a state was known."""
    idle: timedelta
    absent: timedelta

    @property
    def not_seen(self) -> timedelta:
        """The rest, of which nothing is known."""
        return max(timedelta(), self.planned - self.seen)

    @property
    def share(self) -> float | None:
        """Floor seen, 0..1; None without planned time."""
        return self.seen / self.planned if self.planned else None


@dataclass(frozen=True, slots=True)
class AgainstTarget:
    """Units made in a span against the target of its shifts, over the stations that have one."""

    made: int
    due: float
    """The target up to the moment shown, in units; its breaks ask for nothing."""
    whole: float
    """The target of the whole span, in units."""
    stations: int
    """How many stations have a target in the span."""
    per_hour: float
    """The target of an hour of working time, summed over these stations, at the latest moment."""
    needed_per_hour: float | None
    """Units an hour of working time from now on that still reach `whole`; None when it is over."""

    @property
    def ahead(self) -> float:
        """Units ahead of what is due; behind below 0."""
        return self.made - self.due

    @property
    def units_due(self) -> int:
        """What is due, in whole units."""
        return whole_units(self.due)

    @property
    def units_ahead(self) -> int:
        """Whole units ahead of `units_due`; behind below 0."""
        return self.made - self.units_due


@dataclass(frozen=True, slots=True)
class Losses:
    """Person-hours of planned working time in which nobody worked, and the planned breaks.

    Idle, absent and not seen are by the measured rule, within shifts and outside their breaks.
    """

    planned: timedelta
    working: timedelta
    idle: timedelta
    absent: timedelta
    not_seen: timedelta
    breaks: timedelta


@dataclass(frozen=True, slots=True)
class Before:
    """The same stretch of time a week before, as far into it as the moment shown is."""

    span: TimeSpan
    productive: timedelta
    units: int
    pace: float | None
    worker_utilization: float | None
    station_utilization: float | None
    floor_seen: float | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What came in over the hours that a span touches and counts once, late or not at all."""

    duplicates: int = 0
    late: int = 0
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class TooLong:
    """What a span is too long for, so that nothing is said of it; it is not that there is none."""

    presence: bool = False
    """Presence, losses and breaks: over eight days of a plant with shifts."""
    targets: bool = False
    """Targets of units: over 800 days of a plant that has any."""
