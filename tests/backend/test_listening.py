import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from factory_desktop.backend.listening import ListenerThread
from factory_desktop.domain.listening import ListenerState
from factory_desktop.store.lock import owner
from factory_desktop.store.opened import OpenedStore
from tests.factories import wait_until
from tests.promises.served import free_port


class Told:
    """A listener's thread and the states it tells."""

    def __init__(self, store: OpenedStore, host: str, port: int) -> None:
        self.states: list[ListenerState] = []
        self.readers = ThreadPoolExecutor(1)
        self.thread = ListenerThread(store, self.readers, (host, port), self.states.append)
        self.thread.start()
        wait_until(lambda: self.states)

    def stop(self) -> None:
        self.thread.stop()
        self.readers.shutdown()


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", free_port())) as other:
        yield other.getsockname()[1]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_that_it_tells_where_it_listens_and_that_it_has_ended(
    store: OpenedStore, host: str
) -> None:
    told = Told(store, host, 0)
    address = told.states[0].address or ""
    assert address.startswith("http://127.0.0.1:")
    found = owner(store.place.file)
    assert found is not None
    assert found.address == address
    told.stop()
    assert told.states[1:] == [ListenerState()]
    found = owner(store.place.file)
    assert found is not None
    assert found.address is None
    assert "listener" not in {thread.name for thread in threading.enumerate()}


def test_that_a_taken_port_is_told_with_the_next_free_one(store: OpenedStore, taken: int) -> None:
    told = Told(store, "127.0.0.1", taken)
    (state,) = told.states
    assert state.problem == f"Port {taken} is in use by another program. Cameras cannot send."
    assert state.taken_port == taken
    assert state.free_port is not None
    assert taken < state.free_port < taken + 50
    with socket.create_server(("127.0.0.1", state.free_port)):
        pass
    told.stop()


def test_that_a_port_that_is_held_but_not_listened_on_is_taken_too(store: OpenedStore) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        told = Told(store, "127.0.0.1", other.getsockname()[1])
        assert told.states[0].taken_port == other.getsockname()[1]
        told.stop()


def test_that_an_address_that_is_not_this_computers_is_told_in_words(store: OpenedStore) -> None:
    told = Told(store, "192.0.2.1", 8000)
    (state,) = told.states
    assert "cannot be listened on" in (state.problem or "")
    assert (state.address, state.taken_port) == (None, None)
    told.stop()


def test_that_stopping_twice_does_no_harm(store: OpenedStore) -> None:
    told = Told(store, "127.0.0.1", 0)
    told.stop()
    told.stop()
