"""Doors to the network over real sockets: in the clear for a few, or with certificates for all."""

import asyncio
import contextlib
import logging
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from factory_desktop.domain import access
from factory_desktop.domain.access import Grant, KeyRing, Scope
from factory_desktop.domain.clock import LiveClock
from factory_desktop.listener.certificates import Certificates
from factory_desktop.listener.reach import HERE, Reach
from factory_desktop.listener.server import Listener
from tests.factories import wait_until
from tests.listener.client import Answer, Client, fresh_event
from tests.listener.fake import FakeDispatcher
from tests.promises.honest import need_address

OLD, ELSEWHERE = "127.0.0.1", "127.0.0.2"
CAMERA, OTHER, ADMIN, CODE = access.make(), access.make(), access.make(), access.make_code()
RING = KeyRing(
    {
        access.digest(CAMERA): Grant(Scope.CAMERA, "CAM-1"),
        access.digest(OTHER): Grant(Scope.CAMERA, "CAM-2"),
        access.digest(ADMIN): Grant(Scope.ADMIN),
        access.digest(CODE): Grant(Scope.PAIRING, "CAM-1"),
    }
)
IN_THE_CLEAR = Reach(network=True, only=frozenset({OLD}))


@contextmanager
def listening(reach: Reach) -> Iterator[int]:
    """Listen on a thread of its own; gives the port."""
    behind = FakeDispatcher()
    behind.keys = RING
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    listener = Listener(behind, OLD, 0, reach=reach)
    asyncio.run_coroutine_threadsafe(listener.start(), loop).result(10)
    try:
        yield listener.port
    finally:
        asyncio.run_coroutine_threadsafe(listener.stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def ask(client: Client, key: str | None, method: str = "POST", path: str = "events") -> Answer:
    headers = {} if key is None else {"Authorization": f"Bearer {key}"}
    body = fresh_event() if path == "events" and method == "POST" else None
    with contextlib.closing(client):
        return client.ask(method, f"/api/v1/{path}", body, headers)


def test_that_the_door_for_this_computer_takes_all_addresses_and_is_not_on_the_network() -> None:
    assert HERE.admits(ELSEWHERE)
    assert not HERE.in_the_clear
    assert IN_THE_CLEAR.in_the_clear
    assert not Reach(network=True, tls=ssl.create_default_context()).in_the_clear


def test_that_in_the_clear_a_cameras_key_sends_events_and_no_other_key_opens_anything() -> None:
    with listening(IN_THE_CLEAR) as port:
        assert ask(Client(port), CAMERA).status == 201
        assert ask(Client(port), None).code == "unauthorized"
        for key in (ADMIN, CODE):
            refused = ask(Client(port), key)
            assert (refused.status, refused.code) == (403, "wrong-scope")
        for method, path in (("GET", "events"), ("POST", "data/seed"), ("GET", "workers")):
            refused = ask(Client(port), ADMIN, method, path)
            assert (refused.status, refused.code) == (403, "wrong-scope")
        assert ask(Client(port), CAMERA, "GET", "events").code == "wrong-scope"


def test_that_in_the_clear_other_addresses_are_told_that_they_may_not() -> None:
    need_address(ELSEWHERE)
    with listening(IN_THE_CLEAR) as port:
        with socket.create_connection((OLD, port), 10, (ELSEWHERE, 0)) as other:
            answer = b"".join(iter(lambda: other.recv(4096), b""))
        assert answer.startswith(b"HTTP/1.1 403 ")
        assert b"foreign-address" in answer
        assert ask(Client(port), CAMERA).status == 201


@pytest.fixture
def certificates(tmp_path: Path) -> Certificates:
    return Certificates(tmp_path / "tls")


def trusting(authority: Path, shown: bytes, folder: Path) -> ssl.SSLContext:
    """Be a camera that trusts an authority, and shows a certificate."""
    context = ssl.create_default_context(cafile=authority)
    if shown:
        file = folder / "mine.pem"
        file.write_bytes(shown)
        context.load_cert_chain(file)
    return context


@pytest.mark.parametrize("key", [CAMERA, ADMIN], ids=["a camera's", "an admin's"])
def test_that_a_key_opens_nothing_without_the_certificate_that_goes_with_it(
    certificates: Certificates, tmp_path: Path, key: str
) -> None:
    now = LiveClock().now()
    identity = certificates.identify(OLD, now, asks=True)
    mine = {CAMERA: "CAM-1", ADMIN: access.ADMIN_NAME}[key]
    reach = Reach(network=True, tls=identity.context, certificates=True)
    with listening(reach) as port:
        for name in ("CAM-1", "CAM-2", access.ADMIN_NAME):
            shown = certificates.certify_client(name, now)
            answer = ask(Client(port, trusting(identity.authority, shown, tmp_path)), key)
            if name == mine:
                assert answer.status == 201
            else:
                assert (answer.status, answer.code) == (403, "wrong-certificate")


def test_that_who_shows_no_certificate_of_ours_is_not_even_heard_and_the_log_says_why(
    certificates: Certificates, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    now = LiveClock().now()
    identity = certificates.identify(OLD, now, asks=True)
    others = Certificates(tmp_path / "others").certify_client("CAM-1", now)
    reach = Reach(network=True, tls=identity.context, certificates=True)
    with listening(reach) as port:
        for shown in (b"", others):
            client = Client(port, trusting(identity.authority, shown, tmp_path))
            with pytest.raises((ssl.SSLError, ConnectionError)):
                ask(client, CAMERA)
        for word in ("tls-peer-did-not-return-a-certificate", "tls-certificate-verify-failed"):
            wait_until(partial(_is_in, caplog, f"Refused {OLD}: {word}"))


def _is_in(caplog: pytest.LogCaptureFixture, words: str) -> bool:
    return words in caplog.text


def test_that_the_listeners_own_certificate_is_none_for_a_camera(
    certificates: Certificates, tmp_path: Path
) -> None:
    """Whoever gets hold of it could else send as one."""
    identity = certificates.identify(OLD, LiveClock().now(), asks=True)
    both = b"".join((tmp_path / "tls" / f"listener.{end}").read_bytes() for end in ("key", "pem"))
    with listening(Reach(network=True, tls=identity.context, certificates=True)) as port:
        client = Client(port, trusting(identity.authority, both, tmp_path))
        with pytest.raises((ssl.SSLError, ConnectionError)):
            ask(client, CAMERA)
