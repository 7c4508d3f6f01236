from collections.abc import Iterator
from pathlib import Path

import pytest

from factory_desktop.store import cameras, roster, sample_plant
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.sample_roster import STATIONS, WORKERS
from tests import factories
from tests.factories import Call


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
