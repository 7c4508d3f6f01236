import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

import pytest

from factory_desktop.domain.errors import KnownError, RosterError, StoreUnavailableError
from factory_desktop.listener.server import Listener
from tests.listener.client import Answer, Client, fresh_event
from tests.listener.fake import FakeDispatcher


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
