import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.domain.settings import Settings
from factory_desktop.store import engine, waiting
from factory_desktop.store.events import Recorded
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Transaction
from factory_desktop.store.writer import Writer
from tests.factories import (
    Call,
    event,
    on_file,
    read,
    record,
    recording,
    rows,
    run,
    scalar,
    submit,
    wait_until,
)


class Blocked:
    """A writer kept busy until it is let go."""

    def __init__(self, store: OpenedStore) -> None:
        self._go = threading.Event()
        began = threading.Event()

        def hold(_transaction: Transaction) -> None:
            began.set()
            self._go.wait(20)

        self.held = submit(store, Call(hold))
        assert began.wait(10)

    def let_go(self) -> None:
        self._go.set()
        self.held.result(10)


def groups(store: OpenedStore) -> Callable[[], int]:
    """Count the groups that get their answers from now on, the one in hand among them."""
    settled: list[None] = []
    store.writer._settled = lambda: settled.append(None)
    # Asked in the writer, where all before it is done and nothing behind it begun.
    return lambda: run(store, Call(lambda _: len(settled)))


@pytest.fixture
def blocked(store: OpenedStore) -> Iterator[Blocked]:
    held = Blocked(store)
    yield held
    held.let_go()


def test_that_an_answer_comes_after_the_commit(store: OpenedStore) -> None:
    """A connection of its own sees the rows at the moment of the answer."""
    seen: list[Any] = []
    done = threading.Event()

    def answer(_result: Recorded, _error: BaseException | None) -> None:
        seen.append(read(store, scalar, "SELECT count(*) FROM event"))
        done.set()

    for minute in range(20):
        done.clear()
        store.writer.submit(Ticket(recording(event(minute)), answer))
        assert done.wait(10)
    assert seen == list(range(1, 21))


def test_that_what_waits_while_the_writer_is_busy_is_committed_together(
    store: OpenedStore, blocked: Blocked
) -> None:
    counted = groups(store)
    futures = [submit(store, recording(event(minute))) for minute in range(50)]
    assert store.writer.waiting == 50
    assert read(store, scalar, "SELECT count(*) FROM event") == 0
    blocked.let_go()
    results = [future.result(10) for future in futures]
    assert counted() == 1 + 1
    assert len({result.received_at for result in results}) == 1
    assert [result.seqs for result in results] == [(number,) for number in range(1, 51)]


def test_that_a_group_is_not_so_large_that_its_first_would_wait_long(
    store: OpenedStore, blocked: Blocked
) -> None:
    batches = [recording(*(event(n / 1000 + number) for n in range(1000))) for number in range(5)]
    counted = groups(store)
    futures = [submit(store, batch) for batch in batches]
    blocked.let_go()
    assert [future.result(20).stored for future in futures] == [1000] * 5
    assert counted() == 1 + 3
    assert len(on_file(store)) == 5000


def test_that_commands_are_carried_out_in_the_order_they_came(
    store: OpenedStore, blocked: Blocked
) -> None:
    futures: list[Future[Any]] = [
        submit(store, recording(event(0))),
        submit(store, Call(lambda t: scalar(t.connection, "SELECT count(*) FROM event"))),
        submit(store, recording(event(1))),
        submit(store, recording(event(2))),
        submit(store, Call(lambda t: scalar(t.connection, "SELECT count(*) FROM event"))),
    ]
    blocked.let_go()
    assert [futures[1].result(10), futures[4].result(10)] == [1, 3]


def test_that_a_full_queue_is_told_at_once_and_loses_nothing_it_took(
    store: OpenedStore, blocked: Blocked
) -> None:
    futures = [submit(store, recording(event(n))) for n in range(waiting.MOST_COMMANDS)]
    began = time.monotonic()
    with pytest.raises(StoreUnavailableError) as refused:
        submit(store, recording(event(9999)))
    assert time.monotonic() - began < 5  # the writer is held until it is let go
    assert refused.value.reason == "writer-busy"
    blocked.let_go()
    assert all(future.result(20).stored == 1 for future in futures)
    assert record(store, event(9999)).stored == 1


def test_that_stopping_carries_out_what_is_queued_and_then_takes_nothing(
    store: OpenedStore, blocked: Blocked
) -> None:
    futures = [submit(store, recording(event(n))) for n in range(300)]
    stopping = threading.Thread(target=store.writer.stop)
    stopping.start()
    wait_until(lambda: store.writer._waiting._closed)
    with pytest.raises(StoreUnavailableError) as refused:
        submit(store, recording(event(9999)))
    assert refused.value.reason == "shutting-down"
    blocked.let_go()
    stopping.join(10)
    assert not store.writer.alive
    assert all(future.result(0).stored == 1 for future in futures)
    assert read(store, scalar, "SELECT count(*) FROM event") == 300


def test_that_stopping_says_when_it_was_not_done_in_time(
    store: OpenedStore, blocked: Blocked
) -> None:
    assert not store.writer.stop(0.05)
    blocked.let_go()
    assert store.writer.stop()


def test_that_a_commit_that_fails_leaves_the_writer_fit_for_the_next(store: OpenedStore) -> None:
    def orphan(transaction: Transaction) -> None:
        transaction.raw.execute("PRAGMA defer_foreign_keys=ON")
        transaction.raw.execute("INSERT INTO event VALUES (1, 999, 999, 0, 0, 0, 0, 0, 0, 0)")

    with pytest.raises(IntegrityError):
        run(store, Call(orphan))
    assert record(store, event()).stored == 1


def test_that_a_locked_file_is_waited_for_once_however_many_wait(store: OpenedStore) -> None:
    run(store, Call(lambda t: t.raw.execute("PRAGMA busy_timeout=500").fetchone()))
    other = sqlite3.connect(store.place.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    # The first holds the writer up, the others become one group behind it.
    futures = [submit(store, recording(event(n))) for n in range(20)]
    for future in futures:
        with pytest.raises(StoreUnavailableError, match="Another program"):
            future.result(30)
    assert time.monotonic() - began < 20 * 0.5
    other.execute("ROLLBACK")
    other.close()
    assert record(store, event()).stored == 1


def test_that_a_command_that_raises_changes_nothing_and_the_next_one_goes_on(
    store: OpenedStore,
) -> None:
    def half(transaction: Transaction) -> None:
        transaction.raw.execute("DELETE FROM worker")
        raise KnownError("Not after all.")

    with pytest.raises(KnownError, match="Not after all"):
        run(store, Call(half))
    assert read(store, scalar, "SELECT count(*) FROM worker") == 3
    with pytest.raises(ZeroDivisionError):
        run(store, Call(lambda _: 1 / 0))
    assert record(store, event()).stored == 1


def test_that_an_answer_nobody_can_take_does_not_stop_the_writer(store: OpenedStore) -> None:
    def broken(_result: object, _error: BaseException | None) -> None:
        raise RuntimeError("The window is gone.")

    store.writer.submit(Ticket(recording(event(0)), broken))
    store.writer.submit(Ticket(Call(lambda _: 1 / 0), broken))
    assert record(store, event(1)).stored == 1
    assert len(on_file(store)) == 2


def test_that_whoever_waits_is_told_once_for_each_group(tmp_path: Path) -> None:
    told = []
    store = OpenedStore(Settings(data_dir=tmp_path), LiveClock(), lambda: told.append(1))
    blocked = Blocked(store)
    futures = [submit(store, recording(event(n))) for n in range(50)]
    blocked.let_go()
    for future in futures:
        future.result(10)
    wait_until(lambda: len(told) == 2)
    store.close()


def test_that_a_writer_that_cannot_start_says_why_and_ends(tmp_path: Path) -> None:
    broken = Writer(engine.reading(tmp_path / "none.db"), tmp_path, tmp_path, LiveClock())
    with pytest.raises(Exception, match="unable to open database file"):
        broken.start()
    wait_until(lambda: not broken.alive)
    with pytest.raises(StoreUnavailableError):
        broken.submit(Ticket(recording(event()), lambda _result, _error: None))


def test_that_a_full_disk_is_told_and_costs_nothing_and_it_goes_on_when_there_is_room(
    store: OpenedStore,
) -> None:
    """SQLite itself says SQLITE_FULL when the file may not grow any further."""
    record(store, event(0))
    pages = read(store, scalar, "PRAGMA page_count")
    run(store, Call(lambda t: t.raw.execute(f"PRAGMA max_page_count={pages}").fetchone()))
    large = [event(n, confidence=n / 100_000) for n in range(1, 20_001)]
    began = time.monotonic()
    with pytest.raises(StoreUnavailableError) as refused:
        record(store, *large)
    assert refused.value.reason == "disk-full"
    assert time.monotonic() - began < 5
    assert len(on_file(store)) == 1
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]
    run(store, Call(lambda t: t.raw.execute("PRAGMA max_page_count=1000000").fetchone()))
    assert record(store, *large).stored == 20_000


def test_that_in_a_group_on_a_full_disk_each_sender_is_told(
    store: OpenedStore,
) -> None:
    record(store, event(0))
    pages = read(store, scalar, "PRAGMA page_count")
    run(store, Call(lambda t: t.raw.execute(f"PRAGMA max_page_count={pages}").fetchone()))
    blocked = Blocked(store)
    futures = [
        submit(store, recording(*(event(1 + batch * 500 + n) for n in range(500))))
        for batch in range(8)
    ]
    blocked.let_go()
    outcomes = [future.exception(10) for future in futures]
    full = [error for error in outcomes if error is not None]
    assert full
    assert all(getattr(error, "reason", None) == "disk-full" for error in full)
    taken = sum(error is None for error in outcomes)
    assert len(on_file(store)) == 1 + 500 * taken


def test_that_another_program_that_writes_is_told_of(store: OpenedStore) -> None:
    run(store, Call(lambda t: t.raw.execute("PRAGMA busy_timeout=50").fetchone()))
    other = sqlite3.connect(store.place.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailableError) as refused:
        record(store, event())
    assert refused.value.reason == "store-busy"
    other.execute("ROLLBACK")
    other.close()
    assert record(store, event()).stored == 1
