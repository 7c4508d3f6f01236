import asyncio
import contextlib
import socket
from typing import TypeVar

import pytest

from factory_desktop.listener import server
from factory_desktop.listener.server import Listener
from factory_desktop.store.ticket import Command
from tests.listener.client import Client, fresh_event
from tests.listener.fake import FakeDispatcher, listening
from tests.promises.served import free_port

T = TypeVar("T")


def post(port: int) -> int:
    client = Client(port)
    try:
        return client.post("/api/v1/events", fresh_event()).status
    finally:
        client.close()


async def test_that_port_0_becomes_a_real_one() -> None:
    async with listening() as listener:
        assert listener.port > 0
        assert listener.address == f"http://127.0.0.1:{listener.port}"
        assert await asyncio.to_thread(post, listener.port) == 201


async def test_that_a_taken_port_is_told_and_nothing_stays_open() -> None:
    async with listening() as first:
        second = Listener(FakeDispatcher(), "127.0.0.1", first.port)
        with pytest.raises(OSError, match="in use"):
            await second.start()
        await second.stop()


async def test_that_the_port_is_free_after_a_stop_and_can_be_had_again() -> None:
    port = free_port()
    async with listening(port=port):
        assert await asyncio.to_thread(post, port) == 201
    with pytest.raises(ConnectionError):
        await asyncio.to_thread(post, port)
    async with listening(port=port):
        assert await asyncio.to_thread(post, port) == 201


@pytest.mark.parametrize(
    ("host", "shown"), [("localhost", "http://127.0.0.1:"), ("::1", "http://[::1]:")]
)
async def test_that_the_address_can_be_typed(host: str, shown: str) -> None:
    if host == "::1":
        try:
            socket.create_server(("::1", 0), family=socket.AF_INET6).close()
        except OSError:
            pytest.skip("this computer has no IPv6")
    async with listening(host) as listener:
        assert listener.address == f"{shown}{listener.port}"


class SlowDispatcher(FakeDispatcher):
    """Takes its time, as a commit does."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()

    async def write(self, command: Command[T]) -> T:
        self.begun.set()
        await asyncio.sleep(0.3)
        return await super().write(command)


async def test_that_a_stop_answers_what_has_come_in() -> None:
    dispatcher = SlowDispatcher()
    listener = Listener(dispatcher, "127.0.0.1", 0)
    await listener.start()
    waiting = asyncio.create_task(asyncio.to_thread(post, listener.port))
    await dispatcher.begun.wait()
    await asyncio.wait_for(listener.stop(), 20)
    assert await waiting == 201


async def test_that_idle_connections_do_not_hold_up_a_stop() -> None:
    async with listening() as listener:
        idle = [socket.create_connection(("127.0.0.1", listener.port)) for _ in range(50)]
        await asyncio.sleep(0.05)
        await asyncio.wait_for(listener.stop(), 20)
        assert server.KEEPALIVE_TIMEOUT > 20
    for connection in idle:
        connection.close()


async def test_that_only_loopback_is_listened_on() -> None:
    async with listening() as listener:
        runner = listener._runner
        assert runner is not None
        assert [address[0] for address in runner.addresses] == ["127.0.0.1"]


@pytest.mark.parametrize(
    ("path", "status"),
    [("/", 200), ("/api/v1/health", 200), ("/metrics", 200), ("/api/v1/workers/W99", 404)],
)
def test_that_head_is_answered_as_get_without_the_body(
    client: Client, path: str, status: int
) -> None:
    for _ in range(2):  # a body too many would spoil the connection's next answer
        answer = client.ask("HEAD", path)
        assert (answer.status, answer.body) == (status, b"")
    got = client.get(path)
    assert got.status == status
    assert answer.headers["content-type"] == got.headers["content-type"]
    if path == "/":
        assert answer.headers["content-length"] == str(len(got.body))


@pytest.mark.parametrize("turns", range(4))
async def test_that_a_camera_that_comes_as_it_stops_is_not_left_hanging(turns: int) -> None:
    """Its connection is closed or refused, at whichever turn of the loop it was accepted."""
    listener = Listener(FakeDispatcher(), "127.0.0.1", 0)
    await listener.start()
    camera = socket.create_connection(("127.0.0.1", listener.port))
    for _ in range(turns):
        await asyncio.sleep(0)
    await listener.stop()
    camera.settimeout(10)
    with contextlib.suppress(ConnectionError):
        assert await asyncio.to_thread(camera.recv, 1) == b""
    camera.close()
