import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.store import cameras
from factory_desktop.store.opened import OpenedStore
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
