"""Over real sockets: who comes encrypted is counted from the first moment to the last."""

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factory_desktop.listener.certificates import Certificates
from factory_desktop.listener.limits import Limits
from factory_desktop.listener.reach import Reach
from factory_desktop.listener.server import Listener
from tests.listener.fake import FakeDispatcher
from tests.listener.wires import until
from tests.promises.honest import need_address

ADDRESS = "127.0.0.1"
ELSEWHERE = "127.0.0.2"
PLACES = 3


@dataclass
class Encrypted:
    """A listener with few places, and a way to it."""

    listener: Listener
    trusting: ssl.SSLContext

    @property
    def present(self) -> int:
        return len(self.listener._server.crowd)

    def plain(self, source: str = ADDRESS) -> socket.socket:
        return socket.create_connection((ADDRESS, self.listener.port), 10, (source, 0))

    def connect(self, source: str = ADDRESS) -> ssl.SSLSocket:
        return self.trusting.wrap_socket(self.plain(source), server_hostname=ADDRESS)

    def send(self, one: ssl.SSLSocket, line: str, length: int = 0) -> bytes:
        """Send a request whose body does not come, and return the beginning of the answer."""
        one.sendall(
            f"{line} HTTP/1.1\r\nHost: {ADDRESS}:{self.listener.port}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n".encode()
        )
        return one.recv(12) if not length or "POST" in line else b""

    def is_served(self, source: str) -> bool:
        with self.connect(source) as one:
            return self.send(one, "GET /api/v1/health") == b"HTTP/1.1 200"


@pytest.fixture
async def encrypted(tmp_path: Path) -> AsyncIterator[Encrypted]:
    identity = Certificates(tmp_path / "tls").identify(ADDRESS, datetime.now(UTC))
    limits = Limits(connections=PLACES, per_address=PLACES, requests=1000)
    listener = Listener(
        FakeDispatcher(), ADDRESS, 0, limits, Reach(network=True, tls=identity.context)
    )
    await listener.start()
    yield Encrypted(listener, ssl.create_default_context(cafile=identity.authority))
    await listener.stop()


@contextmanager
def opened(connect: Callable[[], socket.socket], amount: int) -> Iterator[list[socket.socket]]:
    with ExitStack() as stack:
        yield [stack.enter_context(connect()) for _ in range(amount)]


def ended(one: socket.socket) -> bool:
    """Read below the encryption until the other side closes; says whether it does."""
    with socket.socket(fileno=os.dup(one.fileno())) as below:
        below.settimeout(5)
        try:
            while below.recv(4096):
                pass
        except TimeoutError:
            return False
        except ConnectionError:
            pass
        return True


async def test_that_who_begins_no_handshake_takes_a_place_and_gives_it_up(
    encrypted: Encrypted,
) -> None:
    with opened(encrypted.plain, PLACES) as first:
        await until(lambda: encrypted.present == PLACES)
        with opened(encrypted.plain, PLACES):
            assert all([await asyncio.to_thread(ended, one) for one in first])
            assert encrypted.present == PLACES
            assert await asyncio.to_thread(encrypted.is_served, ADDRESS)


async def test_that_who_says_nothing_afterwards_is_really_closed(encrypted: Encrypted) -> None:
    silent = [await asyncio.to_thread(encrypted.connect) for _ in range(PLACES)]
    assert await asyncio.to_thread(encrypted.is_served, ADDRESS)
    # Read past asyncio's farewell: it alone would leave the socket open.
    assert await asyncio.to_thread(ended, silent[0])
    for one in silent:
        one.close()


@pytest.mark.parametrize("line", ["POST /api/v1/events", "GET /api/v1/health"])
async def test_that_strangers_hold_no_place_with_bodies_that_do_not_come(
    encrypted: Encrypted, line: str
) -> None:
    need_address(ELSEWHERE)
    strangers = [await asyncio.to_thread(encrypted.connect) for _ in range(PLACES)]
    for one in strangers:
        said = await asyncio.to_thread(encrypted.send, one, line, 500)
        assert said in {b"", b"HTTP/1.1 401"}
    await asyncio.sleep(0.1)
    assert await asyncio.to_thread(encrypted.is_served, ELSEWHERE)
    for one in strangers:
        one.close()


async def test_that_what_is_no_handshake_leaves_its_place(encrypted: Encrypted) -> None:
    with encrypted.plain() as one:
        one.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert await asyncio.to_thread(ended, one)
        await until(lambda: not encrypted.present)


async def test_that_one_that_goes_at_once_leaves_its_place(encrypted: Encrypted) -> None:
    for _ in range(PLACES):
        encrypted.plain().close()
    await asyncio.sleep(0.1)
    await until(lambda: not encrypted.present)


async def test_that_no_handshake_outlives_the_listener(encrypted: Encrypted) -> None:
    with encrypted.plain() as one:
        await until(lambda: encrypted.present)
        await encrypted.listener.stop()
        assert await asyncio.to_thread(ended, one)
        await until(lambda: len(asyncio.all_tasks()) == 1)
    with suppress(ConnectionError):
        encrypted.plain().close()
