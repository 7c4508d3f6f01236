import asyncio

import pytest

from factory_desktop.listener import share
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.share import Share


class Work:
    """Holds a part until it is let go; notes who has begun."""

    def __init__(self, most: int) -> None:
        self.share = Share(most)
        self.begun: list[str] = []
        self._ends: dict[str, asyncio.Event] = {}
        self.tasks: dict[str, asyncio.Task[None]] = {}

    async def start(self, name: str, amount: int) -> None:
        self._ends[name] = asyncio.Event()
        self.tasks[name] = asyncio.create_task(self._run(name, amount))
        await settled()

    async def end(self, *names: str) -> None:
        for name in names:
            self._ends[name].set()
        await settled()

    async def _run(self, name: str, amount: int) -> None:
        async with self.share.part(amount):
            self.begun.append(name)
            await self._ends[name].wait()


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_that_parts_are_given_in_the_order_of_asking() -> None:
    work = Work(10)
    for name, amount in (("a", 6), ("b", 5), ("c", 1), ("d", 4)):
        await work.start(name, amount)
    assert work.begun == ["a"], "c would fit, but b was first"
    await work.end("a")
    assert work.begun == ["a", "b", "c", "d"]
    await work.end("b", "c", "d")
    assert work.share._left == 10


async def test_that_what_is_larger_than_all_has_all_of_it() -> None:
    work = Work(10)
    await work.start("large", 1000)
    await work.start("small", 1)
    assert work.begun == ["large"]
    await work.end("large")
    assert work.begun == ["large", "small"]
    await work.end("small")
    assert work.share._left == 10


async def test_that_a_turn_that_does_not_come_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(share, "PATIENCE", 0.05)
    work = Work(1)
    await work.start("first", 1)
    with pytest.raises(ProblemError) as told:
        async with work.share.part(1):
            pass
    assert (told.value.problem.status, told.value.problem.code) == (503, "writer-busy")
    assert "Retry-After" in told.value.headers
    await work.end("first")
    assert work.share._left == 1
    async with work.share.part(1):
        pass


@pytest.mark.parametrize("its_turn", [True, False])
async def test_that_who_goes_away_keeps_nothing(its_turn: bool) -> None:
    work = Work(1)
    await work.start("first", 1)
    await work.start("gone", 1)
    await work.start("last", 1)
    if its_turn:
        work._ends["first"].set()
        while not work.tasks["first"].done():  # noqa: ASYNC110 - one turn of the loop at a time
            await asyncio.sleep(0)
    work.tasks["gone"].cancel()
    await work.end("first")
    if not its_turn:
        assert work.begun == ["first", "last"]
    await work.end("last")
    assert work.tasks["gone"].cancelled()
    assert work.share._left == 1
