"""Attention: what needs somebody at the moment shown, as figures without words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, IntEnum

from factory_desktop.domain.event import EventType
from factory_desktop.domain.shift import PlacedShift
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.snapshot import Snapshot

IDLE_LIMIT = timedelta(minutes=10)
ABSENT_LIMIT = timedelta(minutes=15)
BEHIND_LIMIT = 0.05
"""A share of what is due."""
BEHIND_AFTER = timedelta(minutes=30)
"""So far into a shift, being behind says something."""
SEEN_LEAST = 0.9


class ConcernKind(Enum):
    """What is the matter."""

    ALL_SILENT = "all-silent"
    NOT_SEEN = "not-seen"
    WORKER_IDLE = "worker-idle"
    STATION_IDLE = "station-idle"
    ABSENT = "absent"
    BEHIND_TARGET = "behind-target"
    FLOOR_SEEN = "floor-seen"
    OVERCOUNT = "overcount"
    REJECTED = "rejected"


class Severity(IntEnum):
    """How soon somebody should look; the smaller the sooner."""

    BAD = 0
    WARNING = 1
    INFO = 2


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing that is so now."""

    kind: ConcernKind
    severity: Severity
    since: datetime | None = None
    worker_id: str | None = None
    station_id: str | None = None
    value: float | None = None
    """Units behind, the share seen, or events rejected."""
    needed: float | None = None
    """Units an hour from now on that still reach the target."""


def concerns(snapshot: Snapshot) -> tuple[Concern, ...]:
    """List what needs somebody, worst first; quiet in breaks and between shifts."""
    found = [*_of_the_data(snapshot)]
    shift = _running(snapshot)
    if shift or not _planned(snapshot):
        silent = _all_silent(snapshot)
        found += [silent] if silent else _of_the_floor(snapshot)
        found += _of_targets(snapshot, shift)
    return tuple(sorted(found, key=lambda one: one.severity))


def _planned(snapshot: Snapshot) -> bool:
    return snapshot.calendar is not None and bool(snapshot.calendar.plans)


def _running(snapshot: Snapshot) -> PlacedShift | None:
    """Return the shift that runs at the moment shown, unless it has a break."""
    now = snapshot.taken_at
    shift = snapshot.calendar.at(now) if snapshot.calendar else None
    resting = shift and any(one.start <= now < one.end for one in shift.breaks)
    return None if resting else shift


def _all_silent(snapshot: Snapshot) -> Concern | None:
    states = [row.now for row in snapshot.dashboard.workers if row.now and row.now.since]
    if not states or any(now.state is not None for now in states):
        return None
    since = max(now.since for now in states if now.since)
    return Concern(ConcernKind.ALL_SILENT, Severity.BAD, since)


def _of_the_floor(snapshot: Snapshot) -> Iterator[Concern]:
    now = snapshot.taken_at
    stations = {row.station_id for row in snapshot.dashboard.stations if _idle(row.now, now)}
    for station in snapshot.dashboard.stations:
        if station.station_id in stations and station.now:
            since = station.now.since
            yield Concern(
                ConcernKind.STATION_IDLE,
                Severity.WARNING,
                since,
                station_id=station.station_id,
            )
    for worker in snapshot.dashboard.workers:
        state = worker.now
        if state is None or state.since is None:
            continue
        kind = _kind(state, now)
        if kind and not (kind is ConcernKind.WORKER_IDLE and state.station_id in stations):
            yield Concern(kind, Severity.WARNING, state.since, worker.worker_id, state.station_id)


def _kind(state: StateNow, now: datetime) -> ConcernKind | None:
    if state.state is None:
        return ConcernKind.NOT_SEEN
    if _idle(state, now):
        return ConcernKind.WORKER_IDLE
    away = state.state is EventType.ABSENT and state.since and now - state.since > ABSENT_LIMIT
    return ConcernKind.ABSENT if away else None


def _idle(state: StateNow | None, now: datetime) -> bool:
    if state is None or state.state is not EventType.IDLE or state.since is None:
        return False
    return now - state.since > IDLE_LIMIT


def _of_targets(snapshot: Snapshot, shift: PlacedShift | None) -> Iterator[Concern]:
    target = snapshot.target
    started = shift is not None and snapshot.taken_at - shift.start > BEHIND_AFTER
    if target and started and target.due and -target.ahead > target.due * BEHIND_LIMIT:
        yield Concern(
            ConcernKind.BEHIND_TARGET,
            Severity.WARNING,
            value=-target.ahead,
            needed=target.needed_per_hour,
        )
    share = snapshot.presence.share if snapshot.presence else None
    if share is not None and share < SEEN_LEAST:
        yield Concern(ConcernKind.FLOOR_SEEN, Severity.INFO, value=share)


def _of_the_data(snapshot: Snapshot) -> Iterator[Concern]:
    if snapshot.overcount:
        worker = snapshot.overcount.worker_id
        yield Concern(ConcernKind.OVERCOUNT, Severity.WARNING, worker_id=worker)
    if snapshot.left_out.rejected:
        count = snapshot.left_out.rejected
        yield Concern(ConcernKind.REJECTED, Severity.WARNING, value=count)
