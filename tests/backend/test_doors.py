"""Cameras on the network let in and out while the program runs, with real sockets and TLS."""

import contextlib
import http.client
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from factory_desktop.backend.program import Backend
from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.store import kept_settings
from factory_desktop.store.place import find
from tests.backend.lookout import Lookout
from tests.factories import wait_until
from tests.promises.honest import need_address
from tests.promises.served import free_port

LAN = "127.0.0.2"


@dataclass
class Plant:
    backend: Backend
    lookout: Lookout
    settings: Settings

    def let_in(self, choice: LanChoice) -> ListenerState:
        """Choose, and wait for what comes of it."""
        before = len(self.lookout.lan)
        self.backend.let_in(choice)
        wait_until(lambda: any(_is_settled(one, choice) for one in self.lookout.lan[before:]))
        return self.lookout.lan[-1]

    def kept(self) -> dict[str, str]:
        return kept_settings.read(find(self.settings))


def _is_settled(state: ListenerState, choice: LanChoice) -> bool:
    begun = choice.address is None or bool(state.address or state.problem)
    return state.chosen == choice and begun


def health(port: int, authority: Path) -> int:
    trusting = ssl.create_default_context(cafile=authority)
    connection = http.client.HTTPSConnection(LAN, port, timeout=20, context=trusting)
    with contextlib.closing(connection):
        connection.request("GET", "/api/v1/health")
        return connection.getresponse().status


def is_open(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((LAN, port), timeout=1):
        return True
    return False


@pytest.fixture
def plant(tmp_path: Path) -> Iterator[Plant]:
    need_address(LAN)
    settings, lookout = Settings(data_dir=tmp_path, port=0), Lookout()
    backend = Backend(settings, lookout)
    backend.start()
    wait_until(lambda: lookout.states)
    yield Plant(backend, lookout, settings)
    backend.stop()


def test_that_cameras_are_let_in_and_out_while_the_program_runs(plant: Plant) -> None:
    port = free_port()
    assert not is_open(port)
    state = plant.let_in(LanChoice(LAN, port))
    assert state.address == f"https://{LAN}:{port}"
    assert state.authority is not None
    assert health(port, state.authority) == 200
    assert plant.kept() == {"lan": LAN, "lan_port": str(port)}
    assert plant.let_in(LanChoice(None, port)) == ListenerState(chosen=LanChoice(None, port))
    assert not is_open(port)
    assert plant.kept() == {"lan_port": str(port)}


def test_that_the_door_moves_with_the_same_authority(plant: Plant) -> None:
    first, second = free_port(), free_port()
    one = plant.let_in(LanChoice(LAN, first))
    other = plant.let_in(LanChoice(LAN, second))
    assert one.fingerprint == other.fingerprint
    assert other.authority is not None
    assert health(second, other.authority) == 200
    assert not is_open(first)


def test_that_a_taken_port_is_told_and_a_free_one_offered(plant: Plant) -> None:
    with socket.create_server((LAN, 0)) as other:
        port = other.getsockname()[1]
        state = plant.let_in(LanChoice(LAN, port))
        said = f"Port {port} is in use by another program. Cameras on the network cannot send."
        assert (state.problem, state.taken_port) == (said, port)
    assert state.free_port is not None
    assert plant.let_in(LanChoice(LAN, state.free_port)).address is not None


def test_that_an_address_of_another_computer_is_told(plant: Plant) -> None:
    state = plant.let_in(LanChoice("192.0.2.7", free_port()))
    assert (state.problem or "").startswith("Cameras on the network cannot send: 192.0.2.7 port ")


def test_that_what_was_set_from_outside_is_not_kept(tmp_path: Path) -> None:
    need_address(LAN)
    port, lookout = free_port(), Lookout()
    settings = Settings(data_dir=tmp_path, port=0, lan=LAN, lan_port=port)
    backend = Backend(replace(settings, locked=frozenset({"lan"})), lookout)
    backend.start()
    try:
        wait_until(lambda: lookout.lan)
        Plant(backend, lookout, settings).let_in(LanChoice(LAN, port))
        assert kept_settings.read(find(settings)) == {}
    finally:
        backend.stop()
