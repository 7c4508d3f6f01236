"""Dashboard: worker, station and factory figures, all folded from one count of the events."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain import formulas
from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.plant import Roster, Station, Worker
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import (
    Dashboard,
    FactoryMetrics,
    Pick,
    StationMetrics,
    WorkerMetrics,
)
from factory_desktop.store import roster, tally
from factory_desktop.store.tally import Tally

NO_PICK = Pick()


def dashboard(
    connection: Connection, span: TimeSpan, rule: TimeRule, pick: Pick = NO_PICK
) -> Dashboard:
    """Read the figures of a span, narrowed as `Snapshot.dashboard` says."""
    return fold(roster.read(connection), tally.count(connection, span), rule, pick)


def fold(
    plant: Roster, tallies: Sequence[Tally], rule: TimeRule, pick: Pick = NO_PICK
) -> Dashboard:
    """Work out every figure from the counts.

    Workers are narrowed by the picked station and stations by the picked worker, so that
    each table still offers all of its own rows; the factory is narrowed by both.
    """
    by_worker = _group(
        (t for t in tallies if pick.station_id in {None, t.station_id}), lambda t: t.worker_id
    )
    by_station = _group(
        (t for t in tallies if pick.worker_id in {None, t.worker_id}), lambda t: t.station_id
    )
    workers = tuple(_worker(w, _add(by_worker.get(w.worker_id, ())), rule) for w in plant.workers)
    stations = tuple(
        _station(s, _add(by_station.get(s.station_id, ())), rule) for s in plant.stations
    )
    both = [
        t
        for t in tallies
        if pick.worker_id in {None, t.worker_id} and pick.station_id in {None, t.station_id}
    ]
    factory = _factory(
        _add(both),
        [w for w in workers if pick.worker_id in {None, w.worker_id}],
        [s for s in stations if pick.station_id in {None, s.station_id}],
        rule,
    )
    return Dashboard(factory, workers, stations)


@dataclass(frozen=True, slots=True)
class _Sums:
    working: int
    idle: int
    absent: int
    events: int
    units: int
    conf_ppm: int
    last_us: int | None

    @property
    def mean_confidence(self) -> float | None:
        return self.conf_ppm / self.events / 1_000_000 if self.events else None

    @property
    def last_event_at(self) -> datetime | None:
        return None if self.last_us is None else from_us(self.last_us)


def _group(tallies: Iterable[Tally], key: Callable[[Tally], str]) -> dict[str, list[Tally]]:
    groups: dict[str, list[Tally]] = {}
    for tallied in tallies:
        groups.setdefault(key(tallied), []).append(tallied)
    return groups


def _add(tallies: Sequence[Tally]) -> _Sums:
    def events_of(kind: EventType) -> int:
        return sum(t.events for t in tallies if t.type is kind)

    return _Sums(
        working=events_of(EventType.WORKING),
        idle=events_of(EventType.IDLE),
        absent=events_of(EventType.ABSENT),
        events=sum(t.events for t in tallies),
        units=sum(t.units for t in tallies),
        conf_ppm=sum(t.conf_ppm for t in tallies),
        last_us=max((t.last_us for t in tallies), default=None),
    )


def _worker(worker: Worker, sums: _Sums, rule: TimeRule) -> WorkerMetrics:
    active, idle = rule.time(sums.working, timedelta()), rule.time(sums.idle, timedelta())
    return WorkerMetrics(
        worker_id=worker.worker_id,
        name=worker.name,
        active=active,
        idle=idle,
        absent=rule.time(sums.absent, timedelta()),
        utilization=formulas.utilization(active, idle),
        units=sums.units,
        units_per_hour=formulas.rate(sums.units, active),
        events=sums.events,
        mean_confidence=sums.mean_confidence,
        last_event_at=sums.last_event_at,
    )


def _station(station: Station, sums: _Sums, rule: TimeRule) -> StationMetrics:
    working, idle = rule.time(sums.working, timedelta()), rule.time(sums.idle, timedelta())
    return StationMetrics(
        station_id=station.station_id,
        name=station.name,
        station_type=station.station_type,
        working=working,
        occupancy=working + idle,
        absent=rule.time(sums.absent, timedelta()),
        utilization=formulas.utilization(working, idle),
        units=sums.units,
        throughput=formulas.rate(sums.units, working + idle),
        events=sums.events,
        mean_confidence=sums.mean_confidence,
        last_event_at=sums.last_event_at,
    )


def _factory(
    sums: _Sums,
    workers: Sequence[WorkerMetrics],
    stations: Sequence[StationMetrics],
    rule: TimeRule,
) -> FactoryMetrics:
    productive: timedelta = rule.time(sums.working, timedelta())
    return FactoryMetrics(
        productive=productive,
        units=sums.units,
        pace=formulas.rate(sums.units, productive),
        worker_utilization=formulas.mean(w.utilization for w in workers),
        workers_counted=sum(w.utilization is not None for w in workers),
        station_utilization=formulas.mean(s.utilization for s in stations),
        stations_counted=sum(s.utilization is not None for s in stations),
        events=sums.events,
    )
