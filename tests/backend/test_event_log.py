"""The log's reader on a real store: in order, the newest list first, never stuck."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest

from factory_desktop.backend.event_log import EventLogReader
from factory_desktop.domain.event_log import EventPage, PageRequest, Part
from factory_desktop.domain.event_query import parse
from factory_desktop.store import event_log
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, event, record, run, wait_until

HEAD = PageRequest(1, urgent=True)


class Shown:
    """Takes the pages, and can hold the reader up."""

    def __init__(self) -> None:
        self.pages: list[EventPage] = []
        self.times: list[float] = []
        self.go = threading.Event()
        self.go.set()

    def __call__(self, page: EventPage) -> None:
        self.pages.append(page)
        self.times.append(time.monotonic())
        self.go.wait(20)

    @property
    def requests(self) -> list[PageRequest]:
        return [page.request for page in self.pages]


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def reader(store: OpenedStore, shown: Shown) -> Iterator[EventLogReader]:
    made = EventLogReader(Readers(store.place.file), shown)
    yield made
    shown.go.set()
    made.stop()
    assert not made._thread.is_alive()


def test_that_parts_of_a_list_are_read_in_the_order_asked_for(
    reader: EventLogReader, shown: Shown, store: OpenedStore
) -> None:
    record(store, event(1), event(2))
    asked = [HEAD, replace(HEAD, part=Part.NEWER), replace(HEAD, query=parse("worker:W2"))]
    for request in asked:
        reader.ask(request)
    wait_until(lambda: len(shown.pages) == 3)
    assert shown.requests == asked
    assert [len(page.rows) for page in shown.pages] == [2, 0, 0]


def test_that_another_list_calls_off_all_that_waits(reader: EventLogReader, shown: Shown) -> None:
    shown.go.clear()
    reader.ask(HEAD)
    wait_until(lambda: shown.pages)
    for _ in range(5):
        reader.ask(HEAD)
    newest = replace(HEAD, number=2)
    reader.ask(newest)
    reader.ask(HEAD)
    shown.go.set()
    wait_until(lambda: len(shown.pages) == 2)
    time.sleep(0.05)
    assert shown.requests == [HEAD, newest]


def test_that_a_long_read_is_called_off_for_another_list(
    reader: EventLogReader, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    read = event_log.read

    def forever(connection: object, request: PageRequest, conflicts: object) -> EventPage:
        if request.number == 1:
            begun.set()
            connection.exec_driver_sql(  # type: ignore[attr-defined]
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i)"
                " FROM n"
            )
        return read(connection, request, conflicts)  # type: ignore[arg-type]

    monkeypatch.setattr(event_log, "read", forever)
    reader.ask(HEAD)
    assert begun.wait(20)
    time.sleep(0.05)
    reader.ask(replace(HEAD, number=2))
    wait_until(lambda: shown.pages)
    assert [request.number for request in shown.requests] == [2]


def test_that_what_nobody_waits_for_is_put_off_as_long_as_the_last_one_took(
    reader: EventLogReader, shown: Shown
) -> None:
    calm = replace(HEAD, urgent=False)
    shown.go.clear()
    reader.ask(calm)
    wait_until(lambda: shown.pages)
    time.sleep(0.3)
    let_go = time.monotonic()
    shown.go.set()
    reader.ask(calm)
    wait_until(lambda: len(shown.pages) == 2)
    assert shown.times[1] - let_go >= 0.25


def test_that_a_person_never_waits_for_that_rest(reader: EventLogReader, shown: Shown) -> None:
    shown.go.clear()
    reader.ask(replace(HEAD, urgent=False))
    wait_until(lambda: shown.pages)
    time.sleep(1)
    shown.go.set()
    let_go = time.monotonic()
    reader.ask(HEAD)
    wait_until(lambda: len(shown.pages) == 2)
    assert shown.times[1] - let_go < 0.8


def rename(old: str, new: str, transaction: Transaction) -> None:
    transaction.raw.execute(f"ALTER TABLE {old} RENAME TO {new}")


def test_that_a_store_that_cannot_be_read_is_told_and_the_next_request_served(
    reader: EventLogReader, shown: Shown, store: OpenedStore
) -> None:
    run(store, Call(partial(rename, "meta", "away")))
    reader.ask(HEAD)
    wait_until(lambda: shown.pages)
    assert (shown.pages[0].problem or "").startswith("The store cannot be read: no such table")
    run(store, Call(partial(rename, "away", "meta")))
    reader.ask(HEAD)
    wait_until(lambda: len(shown.pages) == 2)
    assert shown.pages[1].problem is None


def test_that_a_fault_of_the_program_is_told(
    reader: EventLogReader, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_log, "read", lambda *_: 1 / 0)
    reader.ask(HEAD)
    wait_until(lambda: shown.pages)
    assert shown.pages[0].problem == (
        "Something went wrong in the program itself: ZeroDivisionError."
    )


def test_that_after_stopping_nothing_is_read(reader: EventLogReader, shown: Shown) -> None:
    reader.stop()
    reader.ask(HEAD)
    time.sleep(0.05)
    assert shown.pages == []
