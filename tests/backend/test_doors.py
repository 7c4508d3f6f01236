"""Cameras on the network let in and out while the program runs, with real sockets and TLS."""

import contextlib
import http.client
import json
import os
import socket
import ssl
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from factory_desktop.backend.program import Backend
from factory_desktop.domain.access import MakeKey
from factory_desktop.domain.client_certificate import CertificateState, ClientCertificate
from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.store import kept_settings
from factory_desktop.store.place import find
from tests.backend.lookout import Lookout
from tests.factories import wait_until
from tests.listener.client import fresh_event
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

    def make_key(self, camera_id: str) -> str:
        self.backend.operate(MakeKey(camera_id))
        wait_until(lambda: self.lookout.finished)
        return self.lookout.finished[-1][1].key

    def kept(self) -> dict[str, str]:
        return kept_settings.read(find(self.settings))


def _is_settled(state: ListenerState, choice: LanChoice) -> bool:
    begun = choice.address is None or bool(state.address or state.problem)
    return state.chosen == choice and begun


def health(port: int, authority: Path, mine: Path | None = None) -> int:
    trusting = ssl.create_default_context(cafile=authority)
    if mine is not None:
        trusting.load_cert_chain(mine)
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


def ask_in_the_clear(port: int, key: str, source: str) -> int:
    connection = http.client.HTTPConnection(LAN, port, 20, source_address=(source, 0))
    with contextlib.closing(connection):
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        connection.request("POST", "/api/v1/events", json.dumps(fresh_event()), headers)
        return connection.getresponse().status


def test_that_old_cameras_alone_may_send_without_encryption_while_they_are_listed(
    plant: Plant,
) -> None:
    port, plain = free_port(), free_port()
    choice = LanChoice(LAN, port, plain=(LAN, "192.168.1.31"), plain_port=plain)
    plant.let_in(choice)
    wait_until(lambda: plant.lookout.plain and plant.lookout.plain[-1].address)
    told = plant.lookout.plain[-1]
    assert (told.address, told.chosen, told.authority) == (f"http://{LAN}:{plain}", choice, None)
    key = plant.make_key("CAM-1")
    # The plant has no workers: an event that was read is refused, and kept.
    assert ask_in_the_clear(plain, key, LAN) == 422
    assert ask_in_the_clear(plain, key, "127.0.0.1") == 403
    assert plant.kept() == {
        "lan": LAN,
        "lan_port": str(port),
        "lan_plain": f"{LAN}, 192.168.1.31",
        "lan_plain_port": str(plain),
    }
    plant.let_in(LanChoice(LAN, port))
    assert not is_open(plain)
    assert plant.lookout.plain[-1].address is None
    assert plant.kept() == {"lan": LAN, "lan_port": str(port)}


def test_that_what_keeps_old_cameras_out_is_told_apart(plant: Plant) -> None:
    with socket.create_server((LAN, 0)) as other:
        plain = other.getsockname()[1]
        plant.let_in(LanChoice(LAN, free_port(), plain=(LAN,), plain_port=plain))
        wait_until(lambda: plant.lookout.plain and plant.lookout.plain[-1].problem)
    said = f"Port {plain} is in use by another program. Old cameras without encryption cannot send."
    assert plant.lookout.plain[-1].problem == said
    assert plant.lookout.lan[-1].address is not None


def test_that_a_camera_gets_a_certificate_with_which_it_is_let_in(
    plant: Plant, tmp_path: Path
) -> None:
    port, file = free_port(), tmp_path / "CAM-1.pem"
    state = plant.let_in(LanChoice(LAN, port, certificates=True))
    assert state.authority is not None
    with pytest.raises((ssl.SSLError, ConnectionError)):
        health(port, state.authority)
    wanted = ClientCertificate(file, "CAM-1")
    plant.backend.certify(wanted)
    wait_until(lambda: plant.lookout.certificates)
    assert plant.lookout.certificates == [CertificateState(wanted)]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert health(port, state.authority, file) == 200
    assert plant.kept()["lan_certificates"] == "yes"


def test_that_a_certificate_that_cannot_be_written_is_told_in_words(
    plant: Plant, tmp_path: Path
) -> None:
    wanted = ClientCertificate(tmp_path / "nowhere" / "a.pem", None)
    plant.backend.certify(wanted)
    wait_until(lambda: plant.lookout.certificates)
    said = f"{wanted.file} cannot be written: No such file or directory."
    assert plant.lookout.certificates == [CertificateState(wanted, said)]


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
