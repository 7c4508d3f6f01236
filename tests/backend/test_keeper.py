import threading
from pathlib import Path

from factory_desktop.backend.keeper import Keeper
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, event, record, run, units, wait_until


def spoil(transaction: Transaction) -> None:
    transaction.raw.execute("UPDATE roll_recent SET count = 7 WHERE type = 3")


def test_that_wrong_sums_are_found_and_told_while_nobody_waits(store: OpenedStore) -> None:
    record(store, event(0), units(1, 3))
    run(store, Call(spoil))
    told: list[str] = []
    keeper = Keeper(store.writer, told.append, every=0.01)
    keeper.start()
    wait_until(lambda: told)
    keeper.stop()
    assert told == [
        "The sums of the hour from 2026-01-22T08:00:00Z were not those of its events. They are now."
    ]


def test_that_it_ends_at_once_and_with_the_writer(tmp_path: Path, store: OpenedStore) -> None:
    resting = Keeper(store.writer, print, every=1000)
    resting.start()
    busy = Keeper(store.writer, print, every=0.001)
    busy.start()
    store.close()
    wait_until(lambda: sum(t.name == "keeper" for t in threading.enumerate()) == 1)
    resting.stop()
    busy.stop()
    assert not any(thread.name == "keeper" for thread in threading.enumerate())


def test_that_what_is_too_old_is_looked_for_each_time(store: OpenedStore) -> None:
    looked: list[int] = []
    keeper = Keeper(store.writer, print, every=0.01, retire=lambda: looked.append(1))
    keeper.start()
    wait_until(lambda: len(looked) > 2)
    keeper.stop()


def test_that_hours_are_looked_at_at_once(
    store: OpenedStore,
) -> None:
    looked: list[int] = []
    keeper = Keeper(store.writer, print, every=1000, watch=lambda: looked.append(1))
    keeper.start()
    wait_until(lambda: looked)
    keeper.stop()
    assert looked == [1]
