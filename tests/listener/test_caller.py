import asyncio
from typing import TypeVar

import msgspec
import pytest

from factory_desktop.listener import caller
from factory_desktop.listener.caller import Caller
from factory_desktop.listener.problem import ProblemError
from factory_desktop.store.ticket import Command
from tests.listener.client import fresh_event
from tests.listener.fake import FakeDispatcher, listening
from tests.listener.wires import wire

T = TypeVar("T")


def test_that_one_that_has_left_nothing_behind_is_gone() -> None:
    its = Caller("127.0.0.1", 1000)
    assert its.is_gone
    its.allowance.charge(1000)
    assert not its.is_gone


def test_that_so_many_events_may_wait_and_no_more() -> None:
    its = Caller("127.0.0.1", 1000)
    with its.storing(caller.MOST_EVENTS):
        with pytest.raises(ProblemError) as refused, its.storing(1):
            pass
        assert refused.value.problem.status == 429
        assert int(refused.value.headers["Retry-After"]) >= 1
    assert its.waiting == 0


def test_that_what_fails_waits_no_more() -> None:
    its = Caller("127.0.0.1", 1000)
    with pytest.raises(KeyError), its.storing(10):
        raise KeyError
    assert its.waiting == 0


class Stalled(FakeDispatcher):
    """Stores nothing until it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = asyncio.Event()

    async def write(self, command: Command[T]) -> T:
        await self.go_on.wait()
        return await super().write(command)


async def test_that_batches_of_one_leave_room_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caller, "MOST_EVENTS", 3)
    batch = msgspec.json.encode({"events": [fresh_event(), fresh_event()]})
    store = Stalled()
    async with (
        listening(dispatcher=store) as listener,
        wire(listener.port) as first,
        wire(listener.port) as second,
        wire(listener.port, "127.0.0.2") as other,
    ):
        first.send(first.request("/api/v1/events/batch", batch))
        await asyncio.sleep(0.05)
        assert (await second.ask("/api/v1/events/batch", batch)).startswith(b"HTTP/1.1 429")
        asking = asyncio.create_task(other.ask("/api/v1/events/batch", batch))
        await asyncio.sleep(0.05)
        store.go_on.set()
        assert (await asking).startswith(b"HTTP/1.1 200")
        assert (await first.answer()).startswith(b"HTTP/1.1 200")
        assert (await second.ask("/api/v1/events/batch", batch)).startswith(b"HTTP/1.1 200")
