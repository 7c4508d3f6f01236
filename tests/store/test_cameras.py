import pytest

from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.errors import KnownError, RosterError
from factory_desktop.store import cameras
from factory_desktop.store.events import WRONG_STATION
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import RemoveStation
from tests.factories import Call, event, on_file, read, record, rows, run


def test_that_a_simulated_camera_is_known_as_such_at_once(store: OpenedStore) -> None:
    before = set(read(store, cameras.simulated_keys))
    run(store, Call(lambda t: cameras.register(t, "SIM-2", "Simulated", simulated=True)))
    assert len(set(read(store, cameras.simulated_keys)) - before) == 1
    record(store, event(camera_id="SIM-2"))
    assert on_file(store)[0].simulated


def test_that_a_camera_that_has_sent_real_events_never_becomes_simulated(
    store: OpenedStore,
) -> None:
    record(store, event(camera_id="C2"))
    with pytest.raises(KnownError, match="a real camera named C2"):
        run(store, Call(lambda t: cameras.register(t, "C2", "Simulated", simulated=True)))
    assert not on_file(store)[0].simulated
    assert rows(store, "SELECT name FROM camera WHERE camera_id = 'C2'") == [("C2",)]


def test_that_registering_again_changes_nothing(store: OpenedStore) -> None:
    run(store, Call(lambda t: cameras.register(t, "C1", "One")))
    run(store, Call(lambda t: cameras.register(t, "C1", "Two")))
    assert rows(store, "SELECT name, simulated FROM camera WHERE camera_id = 'C1'") == [("One", 0)]


def set_camera(store: OpenedStore, change: SetCamera) -> None:
    run(store, Call(lambda t: cameras.carry_out(t, change)))


def bound(store: OpenedStore) -> list[tuple[str, ...]]:
    return list(read(store, cameras.stations_of).values())


def test_that_a_camera_can_be_added_before_it_sends_and_changed(store: OpenedStore) -> None:
    set_camera(store, SetCamera("C1", "Left", "Hall 2", ("S2", "S1")))
    said = "SELECT name, place, simulated, last_seen_us FROM camera WHERE camera_id = 'C1'"
    assert rows(store, said) == [("Left", "Hall 2", 0, None)]
    assert bound(store) == [("S1", "S2")]
    set_camera(store, SetCamera("C1"))
    assert rows(store, said) == [("C1", "", 0, None)]
    assert bound(store) == []
    (before, after) = rows(store, "SELECT detail FROM audit WHERE action = 'camera-set'")
    assert "Hall 2" in before[0]
    assert "Hall 2" in after[0]


def test_that_a_camera_may_report_for_its_own_stations_alone(store: OpenedStore) -> None:
    set_camera(store, SetCamera("C1", stations=("S2",)))
    found = record(
        store,
        event(0, station="S1", camera_id="C1"),
        event(1, station="S2", camera_id="C1"),
        event(2, station="S1", camera_id="C2"),
        event(3, station="S1"),
    )
    assert found.refusals == {0: WRONG_STATION}
    assert rows(store, "SELECT code FROM rejected_event") == [("wrong-station",)]
    set_camera(store, SetCamera("C1"))
    assert record(store, event(0, station="S1", camera_id="C1")).stored == 1


def test_that_a_station_that_is_not_there_changes_nothing(store: OpenedStore) -> None:
    with pytest.raises(RosterError, match="S99"):
        set_camera(store, SetCamera("C9", stations=("S1", "S99")))
    assert rows(store, "SELECT count(*) FROM camera WHERE camera_id = 'C9'") == [(0,)]


def test_that_a_camera_is_never_unbound_by_its_station_going(store: OpenedStore) -> None:
    set_camera(store, SetCamera("C1", stations=("S2",)))
    with pytest.raises(RosterError) as refused:
        run(store, RemoveStation("S2"))
    assert refused.value.code == "bound"
    set_camera(store, SetCamera("C1", stations=("S1", "S2")))
    run(store, RemoveStation("S2"))
    assert bound(store) == [("S1",)]
