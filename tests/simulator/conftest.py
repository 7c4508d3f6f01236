import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from factory_desktop.simulator.delivery import Delivery


class Port:
    """A small real HTTP server that judges requests as told; every request is kept."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, Any]] = []
        self.bodies: list[bytes] = []
        self.answers: list[web.Response | None] = []
        """Given first, one a request; None breaks the connection. Then all goes well."""
        self.seen: set[str] = set()
        self.delays: list[float] = []
        """Seconds that the first answers are held up, one a request; then there are none."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.answer)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("")).rstrip("/")

    async def answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        if self.answers:
            scripted = self.answers.pop(0)
            if scripted is None:
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            return scripted
        assert not body or request.content_type == "application/json"
        self.bodies.append(body)
        self.requests.append((request.path, json.loads(body) if body else None))
        await asyncio.sleep(self.delays.pop(0) if self.delays else 0)
        if request.path != "/api/v1/events/batch":
            return web.json_response({}, status=201)
        if b'"spoiled"' in body:
            return web.json_response({"detail": "Not JSON."}, status=400)
        return web.json_response(self.judge(body))

    def judge(self, body: bytes) -> dict[str, Any]:
        events = [json.dumps(event) for event in json.loads(body)["events"]]
        bad = [index for index, event in enumerate(events) if '"bad"' in event]
        good = [event for index, event in enumerate(events) if index not in bad]
        stored = len(set(good) - self.seen)
        self.seen |= set(good)
        return {
            "total_received": len(events),
            "successfully_stored": stored,
            "duplicates_skipped": len(good) - stored,
            "errors": [
                {"index": index, "code": "invalid", "pointer": "", "detail": "It is bad."}
                for index in bad
            ],
        }


async def run_until(condition: Callable[[], bool], work: Coroutine[Any, Any, None]) -> None:
    """Run what goes on without end until something is true; fails when that takes too long."""
    running = asyncio.ensure_future(work)
    async with asyncio.timeout(20):
        while not condition():
            assert not running.done()
            await asyncio.sleep(0.005)
    running.cancel()
    await asyncio.wait([running])


@pytest.fixture
async def port() -> AsyncIterator[Port]:
    made = Port()
    await made.server.start_server()
    yield made
    await made.server.close()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
async def delivery(port: Port, told: list[str]) -> AsyncIterator[Delivery]:
    async with aiohttp.ClientSession() as session:
        yield Delivery(session, port.url, told.append)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait in milliseconds where a person would wait in seconds."""
    monkeypatch.setattr("factory_desktop.simulator.delivery._SHORTEST_WAIT", 0.001)
    monkeypatch.setattr("factory_desktop.simulator.delivery._LONGEST_WAIT", 0.02)
    monkeypatch.setattr("factory_desktop.simulator.delivery.FIRST_ANSWER", 0.3)
