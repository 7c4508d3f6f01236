import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

import pytest

from factory_desktop.domain.errors import KnownError, RosterError, StoreUnavailableError
from factory_desktop.listener import body
from factory_desktop.listener.limits import Limits
from factory_desktop.listener.server import Listener
from tests.listener.client import Answer, Client, fresh_event
from tests.listener.fake import FakeDispatcher, listening
from tests.listener.wires import wire


@pytest.fixture
def dispatcher() -> FakeDispatcher:
    return FakeDispatcher()


@pytest.fixture
async def listener(dispatcher: FakeDispatcher) -> AsyncIterator[Listener]:
    listener = Listener(dispatcher, "127.0.0.1", 0)
    await listener.start()
    yield listener
    await listener.stop()


async def post(listener: Listener) -> Answer:
    def send() -> Answer:
        client = Client(listener.port)
        try:
            return client.post("/api/v1/events", fresh_event())
        finally:
            client.close()

    return await asyncio.to_thread(send)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (StoreUnavailableError("Secret path", "disk-full"), "disk-full"),
        (StoreUnavailableError("Secret path", "shutting-down"), "shutting-down"),
        (StoreUnavailableError("Secret path", "never heard of"), "unavailable"),
        (StoreUnavailableError("Secret path", "invalid"), "unavailable"),
        (KnownError("Secret path"), "unavailable"),
    ],
)
async def test_that_a_store_which_cannot_is_a_503_with_its_reason(
    listener: Listener, dispatcher: FakeDispatcher, error: Exception, code: str
) -> None:
    dispatcher.error = error
    answer = await post(listener)
    assert (answer.status, answer.code) == (503, code)
    assert int(answer.headers["retry-after"]) > 0
    assert b"Secret" not in answer.body
    dispatcher.error = None
    assert (await post(listener)).status == 201


@pytest.mark.parametrize(
    ("code", "status", "told"),
    [("unknown", 404, "not-found"), ("taken", 409, "taken"), ("has-events", 409, "has-events")],
)
async def test_that_the_roster_says_no_in_its_own_ways(
    listener: Listener, dispatcher: FakeDispatcher, code: str, status: int, told: str
) -> None:
    dispatcher.error = RosterError("Secret", code)
    answer = await post(listener)
    assert (answer.status, answer.code) == (status, told)


@pytest.mark.parametrize(
    "error", [ValueError("Secret"), TimeoutError("Secret"), AssertionError("Secret")]
)
async def test_that_our_own_fault_is_logged_whole_and_told_by_a_word(
    listener: Listener,
    dispatcher: FakeDispatcher,
    error: Exception,
    caplog: pytest.LogCaptureFixture,
) -> None:
    dispatcher.error = error
    with caplog.at_level(logging.ERROR):
        answer = await post(listener)
    assert (answer.status, answer.code) == (500, "internal")
    assert b"Secret" not in answer.body
    (record,) = caplog.records
    assert answer.json["incident"] in record.getMessage()
    assert record.exc_info is not None
    assert record.exc_info[1] is error
    dispatcher.error = None
    assert (await post(listener)).status == 201


async def test_that_cameras_turned_away_are_counted_by_the_reason(
    listener: Listener, dispatcher: FakeDispatcher
) -> None:
    dispatcher.error = StoreUnavailableError("Secret path", "disk-full")
    for _ in range(2):
        await post(listener)
    with contextlib.closing(Client(listener.port)) as client:
        told = (await asyncio.to_thread(client.get, "/metrics")).body
    assert b'factory_http_errors_total{code="disk-full",status="503"} 2.0' in told
    assert b"Secret" not in told


FEW = Limits(connections=9, per_address=9, requests=5)


async def test_that_who_sends_too_much_is_a_429_and_others_are_served() -> None:
    async with (
        listening(limits=FEW) as listener,
        wire(listener.port) as flood,
        wire(listener.port, "127.0.0.2") as camera,
    ):
        statuses = [await flood.post() for _ in range(15)]
        assert statuses[:10] == [201] * 10
        assert 429 in statuses
        answer = await flood.ask("/api/v1/workers/W1")
        assert answer.startswith(b"HTTP/1.1 429 ")
        assert b"\r\nRetry-After: 1\r\n" in answer
        assert b"Connection: close" not in answer, "it may stay, and come again"
        assert b'"code":"too-many-requests"' in answer
        assert [await camera.post() for _ in range(5)] == [201] * 5


async def test_that_it_can_still_be_looked_how_all_is() -> None:
    async with listening(limits=FEW) as listener, wire(listener.port) as flood:
        while await flood.post() != 429:
            pass
        for path in ("/api/v1/health", "/api/v1/health/", "/metrics"):
            assert (await flood.ask(path)).startswith(b"HTTP/1.1 200 "), path


async def test_that_to_look_is_no_way_round() -> None:
    async with listening(limits=FEW) as listener, wire(listener.port) as flood:
        while await flood.post() != 429:
            pass
        looks = [await flood.ask("/api/v1/health") for _ in range(40)]
        assert [look for look in looks if look.startswith(b"HTTP/1.1 429 ")]


@pytest.mark.parametrize("together", [True, False])
async def test_that_a_large_body_costs_as_much_as_many_requests(together: bool) -> None:
    async with listening(limits=FEW) as listener, wire(listener.port) as flood:
        sent = flood.request("/api/v1/events", b" " * 100 * body.PRICE)
        for part in [sent] if together else [sent[:1000], sent[1000:]]:
            flood.send(part)
            await asyncio.sleep(0.05)
        assert (await flood.answer()).startswith(b"HTTP/1.1 400 ")
        assert await flood.post() == 429


async def test_that_what_is_refused_is_told_to_the_log_by_its_kind_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "factory_desktop.listener.refusals")
    async with listening() as listener, wire(listener.port) as one:
        for number in range(100):
            await one.ask(f"/api/v1/secret{number}")
    lines = [record.getMessage() for record in caplog.records]
    assert "Refused 127.0.0.1: not-found (0 more before)" in lines
    assert not [line for line in lines if "secret" in line]
