"""Now: the state of every worker and station at one moment, whatever span is shown."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.question import Moment
from factory_desktop.store.rollups import latest
from factory_desktop.store.rollups.latest import DAY_US
from factory_desktop.store.rollups.levels import Kind
from factory_desktop.store.roster import KeyedRoster
from factory_desktop.store.whereabouts import Run, Whereabouts

NEVER = StateNow(None, None)
"""Of whom or what there was never an event."""


@dataclass(frozen=True, slots=True)
class Now:
    """States by id; who is not in them never had an event."""

    workers: Mapping[str, StateNow]
    """A state holds until the measured cap after its last event, then the worker is not seen.

    `since` is when the unbroken run of that state at that station began, as far as it lies in
    the last day; of who is not seen, the cap after the last state. Where that one is more than
    a day old, the cap after the latest event of any kind, at most that day.
    """
    stations: Mapping[str, StateNow]
    """Working where any worker there now works, else idle, else absent, else not seen.

    `since` is the earliest since of the workers there in that state; of a station where nobody
    is seen, when the last state there ended or its latest event came, whichever was later.
    """


def states_now(connection: Connection, plant: KeyedRoster, moment: Moment) -> Now:
    """Read what is so at a moment; in the past, what was known then."""
    now_us, cap_us = to_us(moment.now), moment.rule.cap // MICROSECOND
    past_us = now_us if moment.past else now_us + 1
    where = Whereabouts(connection, plant, past_us, now_us, cap_us)
    of_workers = latest.read(connection, Kind.WORKER, past_us)
    runs = where.runs(of_workers)
    holding = {key: run for key, run in runs.items() if run.last_us + cap_us >= now_us}
    workers = {
        plant.workers[key].worker_id: _worker(plant, runs.get(key), us, past_us, cap_us, now_us)
        for key, us in of_workers.items()
        if key in plant.workers
    }
    occupied = {run.station for run in holding.values()}
    of_stations = latest.read(connection, Kind.STATION, past_us)
    left = where.left({key: us for key, us in of_stations.items() if key not in occupied})
    stations = {
        plant.stations[key].station_id: StateNow(None, from_us(us), plant.stations[key].station_id)
        for key, us in left.items()
        if key in plant.stations
    }
    return Now(workers, stations | _occupied(plant, holding))


def _worker(
    plant: KeyedRoster, run: Run | None, latest_us: int, past_us: int, cap_us: int, now_us: int
) -> StateNow:
    if run is None:
        return StateNow(None, from_us(min(latest_us, past_us - DAY_US) + cap_us))
    station_id = plant.stations[run.station].station_id
    if run.last_us + cap_us < now_us:
        return StateNow(None, from_us(run.last_us + cap_us), station_id)
    return StateNow(EventType(run.type), from_us(run.start_us), station_id)


def _occupied(plant: KeyedRoster, holding: Mapping[int, Run]) -> dict[str, StateNow]:
    there: dict[int, list[int]] = defaultdict(list)
    for worker in sorted(holding, key=lambda key: plant.workers[key].worker_id):
        there[holding[worker].station].append(worker)
    return {
        plant.stations[station].station_id: _station(
            plant, plant.stations[station].station_id, {key: holding[key] for key in workers}
        )
        for station, workers in there.items()
    }


def _station(plant: KeyedRoster, station_id: str, runs: Mapping[int, Run]) -> StateNow:
    # The types are in the order of working, idle and absent.
    state = min(run.type for run in runs.values())
    since = min(run.start_us for run in runs.values() if run.type == state)
    workers = tuple(plant.workers[key].worker_id for key in runs)
    return StateNow(EventType(state), from_us(since), station_id, workers)
