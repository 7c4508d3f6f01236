import asyncio
import threading
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from factory_desktop.backend.dispatcher import Mailbox, StoreDispatcher
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import RosterError, StoreUnavailableError
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.listener.dispatcher import Health
from factory_desktop.store import roster, waiting
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddWorker
from tests.factories import AddPlant, Call, event, on_file, recording


class Desk:
    """A store, and a dispatcher on the running loop that hears when answers are there."""

    def __init__(self, folder: Path) -> None:
        self._dispatcher: StoreDispatcher | None = None
        self.store = OpenedStore(Settings(data_dir=folder), LiveClock(), self._settled)
        self.readers = ThreadPoolExecutor(2)
        self._dispatcher = self.dispatcher = StoreDispatcher(self.store, self.readers)

    def _settled(self) -> None:
        if self._dispatcher is not None:
            self._dispatcher.mailbox.wake()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    made = Desk(tmp_path)
    await made.dispatcher.write(AddPlant())
    yield made
    await asyncio.to_thread(made.store.close)
    made.readers.shutdown()


async def test_that_a_command_is_answered_on_the_loop_after_its_commit(desk: Desk) -> None:
    recorded = await desk.dispatcher.write(recording(event()))
    assert recorded.stored == 1
    assert len(on_file(desk.store)) == 1


async def test_that_an_error_is_raised_where_the_command_was_given(desk: Desk) -> None:
    with pytest.raises(RosterError):
        await desk.dispatcher.write(AddWorker("W1", "Taken"))
    with pytest.raises(ZeroDivisionError):
        await desk.dispatcher.write(Call(lambda _: 1 / 0))


async def test_that_commands_of_one_turn_of_the_loop_are_committed_together_in_order(
    desk: Desk,
) -> None:
    """The two before are taken at once, the rest wait for these together."""
    results = await asyncio.gather(
        *(desk.dispatcher.write(recording(event(n))) for n in range(200))
    )
    assert [result.seqs for result in results] == [(n,) for n in range(1, 201)]
    assert len({result.received_at for result in results}) < 50


async def test_that_each_of_many_waiting_gets_its_own_answer(desk: Desk) -> None:
    async def one(number: int) -> bool:
        recorded = await desk.dispatcher.write(recording(event(number % 50)))
        on_record = recorded.duplicates[0].event if recorded.duplicates else event(number % 50)
        return on_record == event(number % 50)

    assert all(await asyncio.gather(*map(one, range(500))))
    assert len(on_file(desk.store)) == 50


async def test_that_a_sender_that_went_away_costs_nobody_an_answer(desk: Desk) -> None:
    go = threading.Event()
    blocker = asyncio.ensure_future(desk.dispatcher.write(Call(lambda _: go.wait(10))))
    gone = asyncio.ensure_future(desk.dispatcher.write(recording(event(0))))
    stays = asyncio.ensure_future(desk.dispatcher.write(recording(event(1))))
    await asyncio.sleep(0.05)
    gone.cancel()
    go.set()
    assert (await stays).stored == 1
    assert await blocker
    assert len(on_file(desk.store)) == 2


async def test_that_of_what_comes_together_only_what_does_not_fit_is_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "MOST_EVENTS", 10)
    go = threading.Event()
    blocker = asyncio.ensure_future(desk.dispatcher.write(Call(lambda _: go.wait(10))))
    first = asyncio.ensure_future(desk.dispatcher.write(recording(event(0))))
    await asyncio.sleep(0.05)
    flood = recording(*(event(number) for number in range(1, 11)))
    together = asyncio.gather(
        *(desk.dispatcher.write(sent) for sent in (flood, recording(event(20)), flood)),
        return_exceptions=True,
    )
    await asyncio.sleep(0.05)
    go.set()
    kinds = [type(found).__name__ for found in await together]
    assert kinds == ["StoreUnavailableError", "Recorded", "StoreUnavailableError"]
    assert (await first).stored == 1
    assert await blocker
    assert len(on_file(desk.store)) == 2


async def test_that_a_query_is_answered(desk: Desk) -> None:
    found = await desk.dispatcher.read(roster.read)
    assert len(found.workers) == 3


async def test_that_the_rule_is_the_one_in_force_now(desk: Desk) -> None:
    assert desk.dispatcher.rule == TimeRule()
    desk.store.plant = replace(desk.store.plant, rule=TimeRule("measured"))
    assert desk.dispatcher.rule == TimeRule("measured")


async def test_that_a_stopped_writer_is_told_at_once(desk: Desk) -> None:
    await asyncio.to_thread(desk.store.writer.stop)
    with pytest.raises(StoreUnavailableError):
        await asyncio.wait_for(desk.dispatcher.write(recording(event())), 20)


async def test_that_health_tells_of_the_writer_the_store_and_the_queue(desk: Desk) -> None:
    health = await desk.dispatcher.health()
    assert health == Health(writer=True, store=True, queued=0, queued_events=0)
    await asyncio.to_thread(desk.store.writer.stop)
    assert not (await desk.dispatcher.health()).writer
    desk.store.place.file.unlink()
    assert not (await desk.dispatcher.health()).store


def test_that_answers_for_a_loop_that_is_gone_disturb_nobody() -> None:
    loop = asyncio.new_event_loop()
    future = loop.create_future()
    mailbox = Mailbox(loop)
    loop.close()
    mailbox.put(future, 1, None)
    mailbox.wake()
    assert not future.done()
