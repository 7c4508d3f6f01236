"""Snapshot: everything one refresh of the window shows, frozen at one moment of the store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from msgspec import Struct

from factory_desktop.domain.alert import AlertBoard
from factory_desktop.domain.alert_rule import DEFAULTS, AlertRules
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.note import Note
from factory_desktop.domain.shift import PlacedBreak, PlacedShift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.waiting import AllWaiting
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.floor import (
    AgainstTarget,
    Before,
    LeftOut,
    Losses,
    Presence,
    StateNow,
    TooLong,
)


@dataclass(frozen=True, slots=True)
class Pick:
    """The worker and the station that everything is narrowed to; None does not narrow."""

    worker_id: str | None = None
    station_id: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What the window asks for: which time, narrowed to whom and where."""

    choice: SpanChoice = field(default_factory=SpanChoice)
    pick: Pick = field(default_factory=Pick)
    named: bool = True
    """Workers are called by their names; else by their ids, in all that is shown of it."""


class WorkerMetrics(Struct, frozen=True, gc=False):
    """One worker's figures over a span.

    A Struct, as hundreds are made for each refresh: a frozen dataclass costs ten times as much.
    """

    worker_id: str
    name: str
    active: timedelta
    idle: timedelta
    absent: timedelta
    utilization: float | None
    """active / (active + idle), 0..1."""
    units: int
    units_per_hour: float | None
    """Units per hour of active time."""
    events: int
    mean_confidence: float | None
    last_event_at: datetime | None
    measured: timedelta = timedelta()
    """Working, idle and absent time together by the measured rule, whichever is in force.

    Never more than the clock's time: where the rule in force gives more, it cannot be right.
    """
    now: StateNow | None = None
    """Given in snapshots; None elsewhere."""
    presence: Presence | None = None
    """Given in snapshots; None elsewhere, without shifts, and where the worker was not seen.

    Wherever the worker was, even with a station picked; and as `Snapshot.presence` says.
    """

    @property
    def state_time(self) -> timedelta:
        """Working, idle and absent time together, by the rule in force."""
        return self.active + self.idle + self.absent


class StationMetrics(Struct, frozen=True, gc=False):
    """One station's figures over a span; several workers at it add up to person-hours."""

    station_id: str
    name: str
    station_type: str
    working: timedelta
    occupancy: timedelta
    """Working and idle time together."""
    absent: timedelta
    utilization: float | None
    """working / occupancy, 0..1."""
    units: int
    throughput: float | None
    """Units per hour of occupancy."""
    events: int
    mean_confidence: float | None
    last_event_at: datetime | None
    now: StateNow | None = None
    """Given in snapshots; None elsewhere."""
    target: AgainstTarget | None = None
    """Given in snapshots; None elsewhere, where the station has no target, and for a picked worker.

    With another station picked too.
    """


@dataclass(frozen=True, slots=True)
class FactoryMetrics:
    """The plant's figures over a span."""

    productive: timedelta
    """Sum of all workers' active time."""
    units: int
    pace: float | None
    """Units per productive hour."""
    worker_utilization: float | None
    """Plain mean over the workers with working or idle time."""
    workers_counted: int
    """How many workers that mean is over."""
    station_utilization: float | None
    stations_counted: int
    events: int


@dataclass(frozen=True, slots=True)
class Dashboard:
    """Factory, worker and station figures of one span, all folded from the same counts."""

    factory: FactoryMetrics
    workers: tuple[WorkerMetrics, ...]
    """Every worker of the roster, in the order of their ids."""
    stations: tuple[StationMetrics, ...]


class Spell(Struct, frozen=True, gc=False):
    """An unbroken stretch of one worker in one state at one station."""

    worker_id: str
    station_id: str
    state: EventType
    start: datetime
    end: datetime
    """Until the worker's next state event, at most the rule's cap after the last one."""
    events: int
    simulated: bool
    within: tuple[datetime, datetime] | None = None
    """The stretch of time that the state is added up in, at any station; None for a true spell."""
    mean_confidence: float | None = None
    """Of its events, 0..1; None where it is added up or made of several workers' spells."""
    workers: tuple[str, ...] = ()
    """Who is in this state at the station; given where a station's spells are shown."""


@dataclass(frozen=True, slots=True)
class UnitsBar:
    """Units made in one bucket of time."""

    start: datetime
    end: datetime
    units: int
    working: timedelta = timedelta()
    """The working time in which they were made, by the rule."""
    idle: timedelta = timedelta()
    absent: timedelta = timedelta()
    target: float | None = None
    """Units due in it, whole, over the stations with a target; None where none is set.

    None too where no shift lies in it.
    """
    targeted: int = 0
    """The units made at the stations with a target anywhere in the span."""
    seen: float | None = None
    """Floor seen in it, 0..1; None without shifts and as `Snapshot.presence` says."""
    breaks: timedelta = timedelta()
    """How much of it is a planned break."""


@dataclass(frozen=True, slots=True)
class StoreFigures:
    """What the status bar says of the whole store, whatever span is shown."""

    events: int
    simulated_events: int
    rejected: int
    """Refused events kept for review, each counted as often as it came."""
    last_event_at: datetime | None
    """The latest event time of a real camera, or of a simulated one when there is no other."""


@dataclass(frozen=True, slots=True)
class Overcount:
    """A worker who has more time in states than the clock has passed: the rule cannot be right."""

    worker_id: str
    name: str
    state_time: timedelta
    """Working, idle and absent time by the fixed rule."""
    clock_time: timedelta
    """The clock's time that all of it must have been in."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that the window shows."""

    view: View
    """The question that this answers."""
    span: TimeSpan
    """The span asked for, resolved at `taken_at`."""
    shown: TimeSpan
    """The span that charts draw: closed on both sides, from the data where `span` is open."""
    taken_at: datetime
    rule: TimeRule
    zone: str
    """The plant's IANA zone, such as Europe/Tallinn."""
    dashboard: Dashboard
    """Cards: narrowed by the whole pick; workers by its station, stations by its worker."""
    units: tuple[UnitsBar, ...]
    """Without gaps over `shown`; by hour, local day, week or month, as long as `shown` is.

    Empty when there are no events.
    """
    spells: Sequence[Spell]
    """By worker, then start; narrowed by the whole pick."""
    spells_by: Bucket | None
    """The buckets that states are added up in where spells are too many; None for true ones."""
    simulated: bool
    """Whether simulated events are among those shown."""
    real: bool
    """Whether events of real cameras are."""
    store: StoreFigures
    overcount: Overcount | None = None
    """The worker with the most hours too many; None where the rule in force can be right."""
    calendar: PlantCalendar | None = None
    """The plant's shifts, breaks and targets; None only in tests that do without."""
    shift: PlacedShift | None = None
    """The shift that the span is; None where it is none."""
    breaks: tuple[PlacedBreak, ...] = ()
    """The planned breaks in `shown`, in order; none where the span is longer than a week."""
    presence: Presence | None = None
    """The sum over the workers seen; its share is Floor seen. None without shifts.

    With a station picked, of those who had an event there, wherever they were. None too where
    nobody was seen, for spans of more than eight days, and below the first event that is kept.
    """
    target: AgainstTarget | None = None
    """Of all stations together; None where none has a target, and for a picked worker."""
    utilization_target: float | None = None
    """The share that workers are to reach on the span's last day, 0..1."""
    losses: Losses | None = None
    """None where `presence` is."""
    before: Before | None = None
    """A week before; None where there was nothing then, or the span is no shift and no day."""
    notes: tuple[Note, ...] = ()
    """Those about a part of `shown`, by their start."""
    reasons: tuple[str, ...] = ()
    """The plant's reasons, in its own order."""
    left_out: LeftOut = field(default_factory=LeftOut)
    too_long: TooLong = field(default_factory=TooLong)
    looked_for: Mapping[str, tuple[tuple[datetime, datetime], ...]] | None = None
    """By worker's id the working time, in order, in which a gap means Not seen.

    That of the shifts that the worker is in, as `presence` counts it; nobody's where that is not
    worked out. None without shifts: then everybody is looked for all the time.
    """
    past: bool = False
    """Whether `taken_at` is a past moment, of a replay or a picture."""
    stored: int = 0
    """Events in the store now, those after `taken_at` too."""
    waiting: AllWaiting = field(default_factory=AllWaiting)
    """Refused events of workers and stations who were not on the roster; none where `past`."""
    alerts: AlertBoard | None = None
    """What was told of the whole plant, whatever is picked; None where nobody has looked yet."""
    alert_rules: AlertRules = DEFAULTS

    @property
    def known(self) -> TimeSpan:
        """The part of `span` whose events were known at `taken_at`, if that is past."""
        return self.span.before(self.taken_at) if self.past else self.span
