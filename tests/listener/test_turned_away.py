import asyncio

import msgspec
import pytest

from factory_desktop.listener import server, turned_away
from factory_desktop.listener.limits import Limits
from factory_desktop.listener.problem import too_many_connections, too_slow
from factory_desktop.listener.turned_away import last_word
from tests.listener.client import fresh_event
from tests.listener.fake import listening
from tests.listener.wires import Wire, until, wire

ONE = Limits(connections=4, per_address=1, requests=1000)


def test_that_the_last_word_is_an_answer_like_any_other() -> None:
    head, _, body = last_word(too_many_connections()).partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    assert status == "HTTP/1.1 503 Service Unavailable"
    assert headers["Content-Type"] == "application/problem+json"
    assert headers["Server"] == "factory-desktop"
    assert headers["Connection"] == "close"
    assert headers["Retry-After"] == "2"
    assert int(headers["Content-Length"]) == len(body)
    assert headers["Date"].endswith(" GMT")
    assert msgspec.json.decode(body)["code"] == "too-many-connections"
    assert last_word(too_slow(10)).startswith(b"HTTP/1.1 408 Request Timeout\r\n")


async def at_work(one: Wire) -> None:
    """Have it answered later, so that it gives way to nobody."""
    one.send(one.request("/api/v1/events", b"{", 500))
    await asyncio.sleep(0.05)


async def test_that_it_reads_a_request_away_so_that_the_answer_arrives() -> None:
    async with listening(limits=ONE) as listener, wire(listener.port) as first:
        await at_work(first)
        async with wire(listener.port) as second:
            body = msgspec.json.encode(fresh_event())
            assert (await second.ask("/api/v1/events", body)).startswith(b"HTTP/1.1 503")
            assert await second.rest() == b""


async def test_that_one_that_stays_is_closed_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turned_away, "PATIENCE", 0.1)
    async with listening(limits=ONE) as listener, wire(listener.port) as first:
        await at_work(first)
        others = listener._server.turned_away
        async with wire(listener.port):
            await until(lambda: others)
            await until(lambda: not others)


async def test_that_too_many_are_closed_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turned_away, "MOST", 0)
    async with listening(limits=ONE) as listener, wire(listener.port) as first:
        await at_work(first)
        async with wire(listener.port) as second:
            assert await second.rest() == b""
        first.close()
        await asyncio.sleep(0.05)
        async with wire(listener.port) as third:
            assert await third.post() == 201


async def test_that_none_outlives_the_listener(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "SHUTDOWN_TIMEOUT", 0.2)
    async with listening(limits=ONE) as listener, wire(listener.port) as first:
        await at_work(first)
        async with wire(listener.port) as second:
            assert (await second.answer()).startswith(b"HTTP/1.1 503")
            others = listener._server.turned_away
            await listener.stop()
            await asyncio.sleep(0.01)
            assert others == set()
