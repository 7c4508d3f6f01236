from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from factory_desktop.domain.calendar import ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar, SetTargets
from factory_desktop.domain.operation import SamplePlan
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.store import cameras, roster, sample_events, sample_plant
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.sample_events import SHIFT
from factory_desktop.store.sample_roster import STATIONS, WORKERS
from tests import factories
from tests.factories import Call

PLANNED_HOURS = 7.25
"""A shift less its breaks."""


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = factories.open_store(tmp_path)
    yield opened
    opened.close()


def names(store: OpenedStore) -> tuple[dict[str, str], dict[str, str]]:
    known = factories.read(store, roster.read)
    return (
        {worker.worker_id: worker.name for worker in known.workers},
        {station.station_id: station.name for station in known.stations},
    )


def test_that_a_seed_adds_the_plant_and_its_simulated_cameras_and_no_events(
    empty: OpenedStore,
) -> None:
    factories.run(empty, Call(sample_plant.seed))
    stations = {station_id: station.name for station_id, station in STATIONS.items()}
    assert names(empty) == (WORKERS, stations)
    assert len(factories.read(empty, cameras.simulated_keys)) == 6
    assert factories.on_file(empty) == ()


def test_that_a_second_seed_adds_only_what_is_missing_and_keeps_names(empty: OpenedStore) -> None:
    factories.run(empty, Call(sample_plant.seed))
    factories.run(empty, roster.RenameWorker("W2", "Sarah Chen-Lee"))
    factories.run(empty, roster.ChangeStation("S5", "Packing", "Packaging"))
    factories.run(empty, roster.RemoveWorker("W4"))
    factories.run(empty, roster.RemoveStation("S1"))
    factories.run(empty, roster.AddWorker("W7", "Grace Lee"))
    factories.run(empty, Call(sample_plant.seed))
    workers, stations = names(empty)
    assert workers == WORKERS | {"W2": "Sarah Chen-Lee", "W7": "Grace Lee"}
    assert stations["S5"] == "Packing"
    assert list(stations) == list(STATIONS)
    assert len(factories.read(empty, cameras.simulated_keys)) == 6


def test_that_shifts_and_targets_are_added_where_there_are_no_shifts(empty: OpenedStore) -> None:
    factories.run(empty, Call(sample_plant.seed))
    factories.run(empty, Call(sample_plant.plan))
    found = empty.plant.calendar
    assert found.plans == (sample_plant.PLAN,)
    assert (found.plans[0].simulated, found.plans[0].shifts[0].start) == (True, SHIFT.start)
    assert found.units_targets == sample_plant.UNITS
    assert found.utilization_targets == (sample_plant.UTILIZATION,)


def test_that_shifts_and_targets_of_ones_own_stay_as_they_are(empty: OpenedStore) -> None:
    factories.run(empty, Call(sample_plant.seed))
    day = date(2026, 1, 22)
    own = SetTargets((UnitsTarget("S1", 5, day),), ())
    factories.run(empty, Operate(own, empty.plant.rule, empty.plant.zone))
    factories.run(empty, Call(sample_plant.plan))
    assert empty.plant.calendar.units_targets == own.units
    assert empty.plant.calendar.plans == (sample_plant.PLAN,)
    mine = SetCalendar((ShiftPlan(day, ()),))
    factories.run(empty, Operate(mine, empty.plant.rule, empty.plant.zone))
    factories.run(empty, Call(sample_plant.plan))
    assert empty.plant.calendar.plans == mine.plans


def test_that_a_realistic_plant_is_some_ahead_and_some_behind(empty: OpenedStore) -> None:
    """Over four weeks every station makes within a fifth of its target."""
    week = SamplePlan(days=28, realistic=True, random_seed=3)
    now = datetime(2026, 1, 22, 20, tzinfo=UTC)
    made = sample_events.generate(week, empty.plant.rule, empty.plant.zone, now)
    hours = PLANNED_HOURS * 28
    shares = {
        target.station_id: sum(one.count for one in made if one.station_id == target.station_id)
        / (hours * target.units_per_hour)
        for target in sample_plant.UNITS
        if target.units_per_hour
    }
    assert all(0.8 < share < 1.2 for share in shares.values()), shares
    assert min(shares.values()) < 1 < max(shares.values())
