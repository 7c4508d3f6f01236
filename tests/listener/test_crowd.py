import asyncio
from dataclasses import dataclass, field

import msgspec
import pytest

from factory_desktop.listener import crowd
from factory_desktop.listener.caller import Caller, Patience, Turn
from factory_desktop.listener.crowd import Crowd
from factory_desktop.listener.limits import Limits
from tests.listener.client import fresh_event
from tests.listener.fake import listening
from tests.listener.wires import until, wire


@dataclass(eq=False)
class FakeConnection:
    """At work, until it is given something to wait for."""

    caller: Caller
    patience: Patience | None = None
    is_spare: bool = False
    checked: list[float] = field(default_factory=list)
    gave_way: bool = False

    def check(self, now: float) -> None:
        self.checked.append(now)

    def give_way(self) -> None:
        self.gave_way = True


class Place:
    """A crowd, and who comes to it."""

    def __init__(self, limits: Limits) -> None:
        self.crowd = Crowd(limits)

    def come(self, address: str, patience: Patience | None = None) -> FakeConnection | None:
        one = FakeConnection(self.crowd.caller(address), patience)
        return one if self.crowd.admit(one) else None


async def test_that_one_over_an_addresss_limit_is_not_let_in_and_another_address_is() -> None:
    place = Place(Limits(connections=10, per_address=2, requests=1))
    first = place.come("a")
    assert first is not None
    assert place.come("a") is not None
    assert place.come("a") is None
    assert place.come("b") is not None
    assert len(place.crowd) == 3
    place.crowd.leave(first)
    assert place.come("a") is not None


async def test_that_one_over_all_is_not_let_in() -> None:
    place = Place(Limits(connections=3, per_address=3, requests=1))
    assert all(place.come(address) for address in "abc")
    assert place.come("d") is None


async def test_that_whose_header_is_awaited_longest_goes_first_and_then_who_is_idle() -> None:
    place = Place(Limits(connections=10, per_address=4, requests=1))
    waits = [None, (Turn.IDLE, 1.0), (Turn.HEADER, 9.0), (Turn.HEADER, 8.0)]
    busy, idle, later, sooner = (place.come("a", patience) for patience in waits)
    order = []
    for _ in range(3):
        assert place.come("a") is not None
        order.append([one for one in (busy, idle, later, sooner) if one and one.gave_way])
    assert order == [[sooner], [later, sooner], [idle, later, sooner]]
    assert place.come("a") is None
    assert len(place.crowd) == 4


async def test_that_the_address_with_the_most_gives_way_to_others() -> None:
    place = Place(Limits(connections=4, per_address=3, requests=1))
    lone = place.come("b", (Turn.HEADER, 1.0))
    many = [place.come("a", (Turn.HEADER, 2.0 + number)) for number in range(3)]
    assert place.come("c") is not None
    assert lone is not None
    assert not lone.gave_way
    assert [one.gave_way for one in many if one] == [True, False, False]


async def test_that_it_is_looked_who_is_overdue_as_long_as_anybody_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crowd, "SWEEP", 0.01)
    place = Place(Limits(connections=4, per_address=3, requests=1000))
    one = place.come("a")
    assert one is not None
    await until(lambda: len(one.checked) >= 3)
    place.crowd.leave(one)
    await until(lambda: not place.crowd._callers)
    assert place.crowd._sweep is None


async def test_that_who_comes_again_is_remembered_until_it_owes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crowd, "SWEEP", 0.01)
    place = Place(Limits(connections=4, per_address=3, requests=1000))
    its = place.crowd.caller("a")
    its.allowance.charge(300)
    await asyncio.sleep(0.05)
    assert place.crowd.caller("a") is its
    await until(lambda: not place.crowd._callers)
    assert place.crowd.caller("a") is not its
    place.crowd.close()


async def test_that_slow_clients_lock_no_camera_of_their_own_address_out() -> None:
    async with listening(limits=Limits(connections=8, per_address=4, requests=1000)) as listener:
        slow = [wire(listener.port) for _ in range(20)]
        opened = [await one.__aenter__() for one in slow]
        for one in opened:
            one.send(b"POST /api/v1/eve")
        async with wire(listener.port) as camera:
            for _ in range(5):
                assert await camera.post() == 201
        first = await opened[0].rest()
        assert first == b"" or first.startswith(b"HTTP/1.1 503")
        for manager in slow:
            await manager.__aexit__(None, None, None)


async def test_that_connections_at_work_are_never_given_up_for_another() -> None:
    async with (
        listening(limits=Limits(connections=8, per_address=2, requests=1000)) as listener,
        wire(listener.port) as first,
        wire(listener.port) as second,
    ):
        body = msgspec.json.encode(fresh_event())
        for one in (first, second):
            one.send(one.request("/api/v1/events", body[:5], len(body)))
        await asyncio.sleep(0.05)
        async with wire(listener.port) as third:
            answer = await third.rest()
        assert answer.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
        assert b"\r\nRetry-After: 2\r\n" in answer
        assert b'"code":"too-many-connections"' in answer
        async with wire(listener.port, "127.0.0.2") as elsewhere:
            assert await elsewhere.post() == 201
        for one in (first, second):
            one.send(body[5:])
            assert (await one.answer()).startswith(b"HTTP/1.1 201")
