import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TypeVar

import msgspec
import pytest

from factory_desktop.listener import caller, event_routes
from factory_desktop.listener.caller import Caller, neighborhood
from factory_desktop.listener.limits import USUAL
from factory_desktop.listener.pause import LARGE, unhurried
from factory_desktop.store.ticket import Command
from tests.listener.client import fresh_event
from tests.listener.fake import FakeDispatcher, listening
from tests.listener.wires import until, wire

T = TypeVar("T")


def test_that_one_that_has_left_nothing_behind_is_gone() -> None:
    its = Caller("127.0.0.1", 1000)
    assert its.is_gone
    its.allowance.charge(1000)
    assert not its.is_gone


def test_that_one_whose_batches_are_worked_on_is_not_forgotten() -> None:
    its = Caller("camera CAM-1", 1000)
    its.batches._left -= 1
    assert not its.is_gone


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("192.168.1.20", "192.168.1.20"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::7", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::ffff:192.168.1.20", "192.168.1.20"),
        ("", ""),
    ],
)
def test_that_addresses_that_one_host_can_change_between_count_as_one(
    address: str, name: str
) -> None:
    assert neighborhood(address) == name


class Stalled(FakeDispatcher):
    """Stores nothing until it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = asyncio.Event()
        self.asked = 0

    async def write(self, command: Command[T]) -> T:
        self.asked += 1
        await self.go_on.wait()
        return await super().write(command)


async def test_that_batches_of_one_wait_for_one_another_and_no_other_for_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(caller, "MOST_BYTES", 300)
    batch = msgspec.json.encode({"events": [fresh_event(), fresh_event()]})
    store = Stalled()
    async with (
        listening(dispatcher=store) as listener,
        wire(listener.port) as first,
        wire(listener.port) as second,
        wire(listener.port, "127.0.0.2") as other,
    ):
        for one in (first, second, other):
            one.send(one.request("/api/v1/events/batch", batch))
        await until(lambda: store.asked == 2)
        await asyncio.sleep(0.05)
        assert store.asked == 2
        store.go_on.set()
        for one in (first, second, other):
            assert (await one.answer()).startswith(b"HTTP/1.1 200")


async def test_that_what_is_dense_costs_more_than_its_bytes() -> None:
    dense = b'{"a":[' + b"1," * 200_000 + b"1]}"
    cost = 200_000 // 64 - len(dense) // 1024
    async with listening(limits=replace(USUAL, requests=len(dense) // 1024)) as listener:
        async with wire(listener.port) as one:
            one.send(one.request("/api/v1/events", dense))
            assert (await one.answer()).startswith(b"HTTP/1.1 413")
        assert cost > 0
        async with wire(listener.port) as one:
            one.send(one.request("/api/v1/events", b"{}"))
            assert (await one.answer()).startswith(b"HTTP/1.1 429")


async def test_that_large_events_of_one_are_read_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    turns: list[int] = []
    at_work = 0

    async def noted(size: int, read: Callable[[], T]) -> T:
        nonlocal at_work
        at_work += 1
        turns.append(at_work)
        try:
            await asyncio.sleep(0.01)
            return await unhurried(size, read)
        finally:
            at_work -= 1

    monkeypatch.setattr(event_routes, "unhurried", noted)
    async with listening() as listener, AsyncExitStack() as stack:
        ones = [await stack.enter_async_context(wire(listener.port)) for _ in range(4)]
        for one in ones:
            event = fresh_event(note="x" * LARGE)
            one.send(one.request("/api/v1/events", msgspec.json.encode(event)))
        for one in ones:
            assert (await one.answer()).startswith(b"HTTP/1.1 201")
    assert turns == [1, 1, 1, 1]
