"""Dashboard: worker, station and factory figures, all from the same sums of the events."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain import formulas
from factory_desktop.domain.instant import MICROSECOND, from_us
from factory_desktop.domain.plant import Station, Worker
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import (
    Dashboard,
    FactoryMetrics,
    Pick,
    StationMetrics,
    WorkerMetrics,
)
from factory_desktop.store import roster
from factory_desktop.store.rollups.counting import Counted, count
from factory_desktop.store.rollups.sums import NOTHING, Sums
from factory_desktop.store.roster import KeyedRoster

NO_PICK = Pick()


def dashboard(
    connection: Connection,
    span: TimeSpan,
    rule: TimeRule,
    now: datetime,
    pick: Pick = NO_PICK,
    *,
    named: bool = True,
) -> Dashboard:
    """Read the figures of a span as they are known at `now`.

    They are narrowed as `Snapshot.dashboard` says. By the measured rule no state has lasted
    longer than until now.
    """
    plant = roster.read_keyed(connection, named=named)
    whose = plant.whose(pick.worker_id, pick.station_id)
    # Only the measured rule's times are by the cap.
    cap_us = rule.cap // MICROSECOND if rule.name == "measured" else None
    counted = count(connection, span, now, whose.worker, whose.station, cap_us)
    return fold(plant, counted, rule, pick)


def fold(plant: KeyedRoster, counted: Counted, rule: TimeRule, pick: Pick = NO_PICK) -> Dashboard:
    """Work out every figure from the sums.

    Workers are narrowed by the picked station and stations by the picked worker, so that
    each table still offers all of its own rows; the factory is narrowed by both.
    """
    workers = tuple(
        _worker(one, counted.workers.get(key, NOTHING), rule) for key, one in plant.workers.items()
    )
    stations = tuple(
        _station(one, counted.stations.get(key, NOTHING), rule)
        for key, one in plant.stations.items()
    )
    factory = _factory(
        counted.factory,
        [w for w in workers if pick.worker_id in {None, w.worker_id}],
        [s for s in stations if pick.station_id in {None, s.station_id}],
        rule,
    )
    return Dashboard(factory, workers, stations)


def _times(sums: Sums, rule: TimeRule) -> tuple[timedelta, timedelta, timedelta]:
    """Return the time of working, idle and absent by a rule."""
    return (
        rule.time(sums.working, sums.working_us),
        rule.time(sums.idle, sums.idle_us),
        rule.time(sums.absent, sums.absent_us),
    )


def _mean_confidence(sums: Sums) -> float | None:
    return sums.conf_ppm / sums.events / 1_000_000 if sums.events else None


def _last_event_at(sums: Sums) -> datetime | None:
    return from_us(sums.last_us) if sums.last_us else None


def _worker(worker: Worker, sums: Sums, rule: TimeRule) -> WorkerMetrics:
    active, idle, absent = _times(sums, rule)
    return WorkerMetrics(
        worker_id=worker.worker_id,
        name=worker.name,
        active=active,
        idle=idle,
        absent=absent,
        utilization=formulas.utilization(active, idle),
        units=sums.units,
        units_per_hour=formulas.rate(sums.units, active),
        events=sums.events,
        mean_confidence=_mean_confidence(sums),
        last_event_at=_last_event_at(sums),
        measured=(sums.working_us + sums.idle_us + sums.absent_us) * MICROSECOND,
    )


def _station(station: Station, sums: Sums, rule: TimeRule) -> StationMetrics:
    working, idle, absent = _times(sums, rule)
    occupancy = working + idle
    return StationMetrics(
        station_id=station.station_id,
        name=station.name,
        station_type=station.station_type,
        working=working,
        occupancy=occupancy,
        absent=absent,
        utilization=formulas.utilization(working, idle),
        units=sums.units,
        throughput=formulas.rate(sums.units, occupancy),
        events=sums.events,
        mean_confidence=_mean_confidence(sums),
        last_event_at=_last_event_at(sums),
    )


def _factory(
    sums: Sums,
    workers: Sequence[WorkerMetrics],
    stations: Sequence[StationMetrics],
    rule: TimeRule,
) -> FactoryMetrics:
    productive = rule.time(sums.working, sums.working_us)
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
