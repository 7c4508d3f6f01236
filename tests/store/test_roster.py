import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from factory_desktop.domain.calendar_change import SetTargets
from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.store import roster
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import (
    AddStation,
    AddWorker,
    ChangeStation,
    RemoveStation,
    RemoveWorker,
    RenameWorker,
)
from tests.factories import T0, event, on_file, read, record, rows, run
from tests.store.test_operations import operate


def test_that_the_roster_is_read_in_the_order_of_ids(store: OpenedStore) -> None:
    found = read(store, roster.read)
    assert [worker.worker_id for worker in found.workers] == ["W1", "W2", "W3"]
    assert [station.station_id for station in found.stations] == ["S1", "S10", "S2"]


def test_that_what_is_added_is_answered_as_it_is_kept(store: OpenedStore) -> None:
    worker = run(store, AddWorker("W4", "Zoë O'Neill <b>"))
    station = run(store, AddStation("S4", "Drop; TABLE", "Quality Check"))
    found = read(store, roster.read)
    assert worker in found.workers
    assert station in found.stations


def test_that_changes_are_answered_as_they_are_kept(store: OpenedStore) -> None:
    worker = run(store, RenameWorker("W1", "Other"))
    station = run(store, ChangeStation("S1", "Other", "Packaging"))
    found = read(store, roster.read)
    assert found.workers[0] == worker
    assert found.stations[0] == station
    assert (worker.name, station.name, station.station_type) == ("Other", "Other", "Packaging")


@pytest.mark.parametrize("command", [AddWorker("W1", "New"), AddStation("S1", "New", "New")])
def test_that_an_id_that_is_there_is_taken_and_keeps_its_name(
    store: OpenedStore, command: AddWorker | AddStation
) -> None:
    before = read(store, roster.read)
    with pytest.raises(RosterError, match="on the roster already") as refused:
        run(store, command)
    assert refused.value.code == "taken"
    assert read(store, roster.read) == before


@pytest.mark.parametrize(
    "command",
    [
        RenameWorker("W9", "x"),
        RemoveWorker("W9"),
        ChangeStation("S9", "x", "y"),
        RemoveStation("S9"),
    ],
)
def test_that_who_is_not_there_is_unknown(store: OpenedStore, command: Any) -> None:
    with pytest.raises(RosterError) as refused:
        run(store, command)
    assert refused.value.code == "unknown"


@pytest.mark.parametrize("command", [RemoveWorker("W1"), RemoveStation("S1")])
def test_that_who_has_events_stays(
    store: OpenedStore, command: RemoveWorker | RemoveStation
) -> None:
    record(store, event())
    with pytest.raises(RosterError, match="has events and stays") as refused:
        run(store, command)
    assert refused.value.code == "has-events"
    assert len(on_file(store)) == 1


def test_that_who_is_removed_is_unknown_from_then_on_and_may_come_back(
    store: OpenedStore,
) -> None:
    record(store, event(worker="W2"))
    run(store, RemoveWorker("W3"))
    run(store, RemoveStation("S2"))
    assert record(store, event(1, worker="W3")).refusals[0].code == "unknown-worker"
    assert record(store, event(1, station="S2")).refusals[0].code == "unknown-station"
    run(store, AddWorker("W3", "Again"))
    assert record(store, event(1, worker="W3")).stored == 1


def test_that_a_new_worker_does_not_inherit_the_key_of_a_removed_ones_events(
    store: OpenedStore,
) -> None:
    run(store, RemoveWorker("W3"))
    run(store, AddWorker("W4", "New"))
    record(store, event(0, worker="W4"), event(1, worker="W3"))
    assert [one.event.worker_id for one in on_file(store)] == ["W4"]


@pytest.mark.parametrize(
    ("command", "action", "detail"),
    [
        (AddWorker("W4", "New"), "worker-added", {"worker_id": "W4", "name": "New"}),
        (RenameWorker("W1", "New"), "worker-renamed", {"worker_id": "W1", "name": "New"}),
        (RemoveWorker("W1"), "worker-removed", {"worker_id": "W1"}),
        (
            AddStation("S4", "New", "Type"),
            "station-added",
            {"station_id": "S4", "name": "New", "station_type": "Type"},
        ),
        (
            ChangeStation("S1", "New", "Type"),
            "station-changed",
            {"station_id": "S1", "name": "New", "station_type": "Type"},
        ),
        (RemoveStation("S1"), "station-removed", {"station_id": "S1"}),
    ],
)
def test_that_every_change_of_the_roster_leaves_a_line(
    store: OpenedStore, command: Any, action: str, detail: dict[str, str]
) -> None:
    run(store, command)
    found = rows(store, "SELECT action, detail FROM audit ORDER BY id DESC LIMIT 1")[0]
    assert (found[0], json.loads(found[1])) == (action, detail)


@pytest.mark.parametrize("make", [lambda: AddWorker("W1", "New"), lambda: RemoveWorker("W9")])
def test_that_a_refused_change_leaves_no_line(
    store: OpenedStore, make: Callable[[], AddWorker | RemoveWorker]
) -> None:
    before = rows(store, "SELECT count(*) FROM audit")
    with pytest.raises(RosterError):
        run(store, make())
    assert rows(store, "SELECT count(*) FROM audit") == before


def test_that_what_goes_along_stands_in_the_audit_trail(store: OpenedStore) -> None:
    operate(store, WriteNote(Note(T0, T0, "W3", "S2", text="New here.")))
    operate(store, WriteNote(Note(T0, T0, None, "S2", "Cleaning")))
    operate(store, SetTargets((UnitsTarget("S2", 18, date(2026, 1, 1)),), ()))
    run(store, RemoveWorker("W3"))
    run(store, RemoveStation("S2"))
    lines = "SELECT detail FROM audit WHERE action LIKE '%-removed' ORDER BY id"
    of_worker, of_station = (json.loads(detail) for (detail,) in rows(store, lines))
    assert [one["text"] for one in of_worker["notes"]] == ["New here."]
    assert [one["reason"] for one in of_station["notes"]] == ["Cleaning"]
    assert of_station["targets"] == ["S2 all shifts from 2026-01-01: 18 units/h"]
