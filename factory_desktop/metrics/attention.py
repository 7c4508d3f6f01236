"""Attention: what at the moment shown asks for a person's look."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, IntEnum

from factory_desktop.domain.event import EventType
from factory_desktop.domain.shift import PlacedShift
from factory_desktop.domain.waiting import AllWaiting, Waiting
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.snapshot import Snapshot

SILENT = timedelta(minutes=5)
"""Beyond the cap: so long may a camera be away before anybody is told."""
IDLE = timedelta(minutes=10)
ABSENT = timedelta(minutes=15)
SETTLED = timedelta(minutes=30)
"""How far into a shift its figures begin to say anything."""
BEHIND = 0.05
"""The share of what is due that may be missing."""
SEEN = 0.9
"""The share of planned time that is to be seen."""


class Severity(IntEnum):
    """The lower the worse."""

    BAD = 0
    """The figures cannot be trusted or nothing comes in."""
    WARNING = 1
    INFO = 2


class ConcernKind(Enum):
    """What it is about, in the order of weight among those as severe."""

    NOBODY_SEEN = "nobody-seen"
    """A shift runs and no camera tells anything of anybody."""
    BEHIND_TARGET = "behind-target"
    FLOOR_SEEN = "floor-seen"
    STATION_IDLE = "station-idle"
    WORKER_IDLE = "worker-idle"
    WORKER_ABSENT = "worker-absent"
    WORKER_NOT_SEEN = "worker-not-seen"
    OVERCOUNT = "overcount"
    UNKNOWN = "unknown"
    """Events of somebody wait who is not on the roster, or was not when they came."""
    MORE_UNKNOWN = "more-unknown"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Concern:
    """One cause; texts are made where it is shown."""

    kind: ConcernKind
    severity: Severity = Severity.WARNING
    worker_id: str | None = None
    station_id: str | None = None
    since: datetime | None = None
    """When it began, as far as that is an instant."""
    lasting: timedelta | None = None
    """How long it has lasted, breaks not counted; of an overcount the hours too many."""
    units: float | None = None
    """Units behind what is due."""
    share: float | None = None
    """The part of what is due that is missing, or the part of the floor that was seen; 0..1."""
    count: int | None = None
    """Events; of `MORE_UNKNOWN` the ids that they name."""
    waiting: Waiting | None = None
    """Whose events wait."""


def concerns(snapshot: Snapshot) -> tuple[Concern, ...]:
    """Return what holds at the moment shown, worst first.

    Where shifts are known nothing is said of people, stations and targets in breaks and between
    shifts; where they are not, whoever is not seen may have gone home. Figures of the span count
    only while it runs. A worker at an idle station is left to the station's concern.
    """
    found = [*_of_records(snapshot)]
    now, calendar = snapshot.taken_at, snapshot.calendar
    shift = calendar.at(now) if calendar else None
    if shift is not None and not any(pause.start <= now < pause.end for pause in shift.breaks):
        found += _of_shift(snapshot, shift)
    if shift is None and not (calendar and calendar.plans):
        found += _of_states(snapshot, None)
    return tuple(sorted(found, key=_weight))


_ORDER = {kind: number for number, kind in enumerate(ConcernKind)}


def _weight(one: Concern) -> tuple[int, int, timedelta, int, str]:
    return (
        one.severity,
        _ORDER[one.kind],
        -(one.lasting or timedelta()),
        -(one.count or 0),
        one.worker_id or one.station_id or "",
    )


def _of_records(snapshot: Snapshot) -> Iterator[Concern]:
    """Find what is wrong with the events and the rule, at any time of day."""
    over = snapshot.overcount
    if over:
        many = over.state_time - over.clock_time
        yield Concern(ConcernKind.OVERCOUNT, worker_id=over.worker_id, lasting=many)
    yield from _of_unknown(snapshot.waiting)
    # What is told of by the id, was taken in meanwhile or discarded needs nobody a second time.
    rejected = min(snapshot.left_out.rejected, snapshot.store.rejected - snapshot.waiting.times)
    if rejected > 0:
        yield Concern(ConcernKind.REJECTED, Severity.INFO, count=rejected)


def _of_unknown(waiting: AllWaiting) -> Iterator[Concern]:
    for one in waiting.by_id:
        yield Concern(ConcernKind.UNKNOWN, since=one.since, count=one.events, waiting=one)
    if waiting.more_ids:
        yield Concern(ConcernKind.MORE_UNKNOWN, count=waiting.more_ids)


def _of_shift(snapshot: Snapshot, shift: PlacedShift) -> Iterator[Concern]:
    silent = _nobody_seen(snapshot, shift)
    if silent:
        yield silent
    else:
        yield from _of_states(snapshot, shift)
        yield from _not_seen(snapshot, shift)
    end = snapshot.span.end
    running = end is not None and snapshot.taken_at in snapshot.span
    if running and shift.working_time(snapshot.taken_at) > SETTLED:
        yield from _of_span(snapshot)


def _nobody_seen(snapshot: Snapshot, shift: PlacedShift) -> Concern | None:
    states = [row.now for row in snapshot.dashboard.workers if row.now and row.now.since]
    if not states or any(one.state is not None for one in states):
        return None
    unseen = max(one.since for one in states if one.since)
    if _lasting(unseen, snapshot.taken_at, shift) <= SILENT:
        return None
    # Not seen is who sent nothing for the cap: the silence itself began with the last event.
    since = max(shift.start, unseen - snapshot.rule.cap)
    lasting = _lasting(since, snapshot.taken_at, shift)
    return Concern(ConcernKind.NOBODY_SEEN, Severity.BAD, since=since, lasting=lasting)


def _of_states(snapshot: Snapshot, shift: PlacedShift | None) -> Iterator[Concern]:
    now, idle_stations = snapshot.taken_at, set[str | None]()
    for station in snapshot.dashboard.stations:
        idle = _held(station.now, EventType.IDLE, now, shift)
        if station.now and station.now.state is EventType.IDLE:
            idle_stations.add(station.station_id)
        if station.now and idle > IDLE:
            yield Concern(
                ConcernKind.STATION_IDLE,
                worker_id=station.now.workers[0] if len(station.now.workers) == 1 else None,
                station_id=station.station_id,
                since=station.now.since,
                lasting=idle,
            )
    for worker in snapshot.dashboard.workers:
        for state, kind, longest in (
            (EventType.IDLE, ConcernKind.WORKER_IDLE, IDLE),
            (EventType.ABSENT, ConcernKind.WORKER_ABSENT, ABSENT),
        ):
            held = _held(worker.now, state, now, shift)
            if worker.now is None or held <= longest:
                continue
            place = worker.now.station_id
            if state is EventType.ABSENT or place not in idle_stations:
                yield Concern(
                    kind,
                    worker_id=worker.worker_id,
                    station_id=place,
                    since=worker.now.since,
                    lasting=held,
                )


def _not_seen(snapshot: Snapshot, shift: PlacedShift) -> Iterator[Concern]:
    for worker in snapshot.dashboard.workers:
        now = worker.now
        # Who was not seen in this shift at all may not be in it.
        if not now or now.state is not None or not now.since or now.since <= shift.start:
            continue
        lasting = _lasting(now.since, snapshot.taken_at, shift)
        if lasting > SILENT:
            yield Concern(
                ConcernKind.WORKER_NOT_SEEN,
                worker_id=worker.worker_id,
                station_id=now.station_id,
                since=now.since,
                lasting=lasting,
            )


def _of_span(snapshot: Snapshot) -> Iterator[Concern]:
    target, presence = snapshot.target, snapshot.presence
    if target and target.due and -target.ahead > BEHIND * target.due:
        missing = -target.ahead
        yield Concern(ConcernKind.BEHIND_TARGET, units=missing, share=missing / target.due)
    share = presence.share if presence else None
    if share is not None and share < SEEN:
        yield Concern(ConcernKind.FLOOR_SEEN, share=share)


def _held(
    now: StateNow | None, state: EventType, at: datetime, shift: PlacedShift | None
) -> timedelta:
    if now is None or now.state is not state or now.since is None:
        return timedelta()
    return _lasting(now.since, at, shift)


def _lasting(since: datetime, at: datetime, shift: PlacedShift | None) -> timedelta:
    """Measure from one instant to another, without the shift's breaks and what was before it."""
    if shift is None:
        return at - since
    return shift.working_time(at) - shift.working_time(max(since, shift.start))
