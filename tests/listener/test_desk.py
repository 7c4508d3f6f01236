import pytest

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.listener.desk import Desk
from tests.factories import event
from tests.listener.fake import FakeDispatcher

ITEM = event()


async def test_that_what_is_recorded_is_counted() -> None:
    desk = Desk(FakeDispatcher(), b"{}")
    recorded = await desk.record((ITEM,) * 3, (b"{}",) * 3)
    assert recorded.seqs == (1, 2, 3)
    told = desk.meters.text(await desk.dispatcher.health())
    assert b'factory_events_stored_total{camera=""} 3.0' in told
    assert b"factory_commit_seconds_count 1.0" in told


async def test_that_what_could_not_be_recorded_is_not() -> None:
    dispatcher = FakeDispatcher()
    dispatcher.error = StoreUnavailableError("Full.", "disk-full")
    desk = Desk(dispatcher, b"{}")
    with pytest.raises(StoreUnavailableError):
        await desk.record((ITEM,), (b"{}",))
    assert b"factory_commit_seconds_count 0.0" in desk.meters.text(await dispatcher.health())
