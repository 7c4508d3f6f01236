"""Who sends or takes too slowly is ended, however it is done, and nobody else."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from factory_desktop.listener import body, crowd, protocol, server
from factory_desktop.listener.server import Listener
from tests.listener.fake import listening
from tests.listener.wires import Wire, until, wire

SHORT = 0.4


@pytest.fixture
async def listener(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Listener]:
    monkeypatch.setattr(protocol, "PATIENCE", SHORT)
    monkeypatch.setattr(body, "PATIENCE", SHORT)
    monkeypatch.setattr(crowd, "SWEEP", 0.05)
    # Less, and who sends on would be reset before the answer is read, where much else is done.
    monkeypatch.setattr(server, "LINGERING_TIME", 1.0)
    async with listening() as one:
        yield one


async def trickle(one: Wire, sent: bytes) -> None:
    for byte in sent:
        one.send(bytes([byte]))
        await asyncio.sleep(SHORT / 10)


async def ended(one: Wire, sent: bytes) -> tuple[bytes, float]:
    """Send byte by byte until the other side has had enough; returns its word and the seconds."""
    began = time.monotonic()
    trickling = asyncio.create_task(trickle(one, sent))
    said = await one.rest()
    trickling.cancel()
    return said, time.monotonic() - began


def test_that_the_deadlines_are_what_the_readme_says() -> None:
    assert (protocol.PATIENCE, body.PATIENCE, server.KEEPALIVE_TIMEOUT) == (10, 10, 30)


async def test_that_a_header_that_trickles_in_is_a_408(listener: Listener) -> None:
    async with wire(listener.port) as one:
        said, seconds = await ended(one, b"POST /api/v1/events HTTP/1.1\r\n" + b"X: 1\r\n" * 50)
    assert said.startswith(b"HTTP/1.1 408 ")
    assert b'"code":"too-slow"' in said
    assert SHORT * 0.9 < seconds < 10


async def test_that_a_header_that_never_begins_is_a_408(listener: Listener) -> None:
    async with wire(listener.port) as one:
        assert (await one.rest()).startswith(b"HTTP/1.1 408 ")


async def test_that_a_second_header_has_its_own_time_from_its_first_byte(
    listener: Listener,
) -> None:
    async with wire(listener.port) as one:
        assert await one.post() == 201
        await asyncio.sleep(2 * SHORT)
        assert await one.post() == 201, "an idle connection stays"
        said, _ = await ended(one, b"POST /api/v1/events HTTP/1.1\r\n" + b"X: 1\r\n" * 50)
    assert said.startswith(b"HTTP/1.1 408 ")


async def test_that_a_blank_line_behind_a_request_begins_none(listener: Listener) -> None:
    async with wire(listener.port) as one:
        assert await one.post() == 201
        one.send(b"\r\n")
        await asyncio.sleep(2 * SHORT)
        assert await one.post() == 201


async def test_that_a_header_behind_a_request_does_not_escape(listener: Listener) -> None:
    async with wire(listener.port) as one:
        one.send(one.request("/api/v1/health") + b"GET /api")
        assert (await one.answer()).startswith(b"HTTP/1.1 200")
        said, _ = await ended(one, b"/v1/health HTTP/1.1\r\n" + b"X: 1\r\n" * 50)
    assert said.startswith(b"HTTP/1.1 408 ")


@pytest.mark.parametrize("way", [b"Content-Length: 1000\r\n", b"Transfer-Encoding: chunked\r\n"])
@pytest.mark.parametrize("path", ["/api/v1/events", "/api/v1/workers", "/api/v1/data/seed"])
async def test_that_a_body_that_trickles_in_is_a_408(
    listener: Listener, way: bytes, path: str
) -> None:
    head = b"POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n" % (path.encode(), listener.port)
    async with wire(listener.port) as one:
        one.send(head + b"Content-Type: application/json\r\n" + way + b"\r\n")
        said, seconds = await ended(one, b"1\r\n \r\n" * 100)
    assert said.startswith(b"HTTP/1.1 408 ")
    assert seconds < 10


async def test_that_who_takes_no_answers_is_closed(listener: Listener) -> None:
    """Requests without end whose answers are never read: they would lie in memory."""
    async with wire(listener.port) as one:
        one._writer.transport.pause_reading()  # type: ignore[attr-defined]
        asking = one.request("/openapi.json") * 500

        async def pour() -> None:
            with suppress(ConnectionError):
                while not one._writer.is_closing():
                    one.send(asking)
                    await one._writer.drain()

        pouring = asyncio.create_task(pour())
        await until(lambda: not len(listener._server.crowd))
        pouring.cancel()
    async with wire(listener.port) as camera:
        assert await camera.post() == 201


async def test_that_one_closed_with_an_answer_unread_does_not_stay(listener: Listener) -> None:
    async with wire(listener.port) as one:
        one._writer.transport.pause_reading()  # type: ignore[attr-defined]
        one.send(one.request("/openapi.json") * 300)
        await asyncio.sleep(0.3)
        (connection,) = listener._server.crowd._connections
        connection.give_way()
        await until(lambda: not len(listener._server.crowd))
