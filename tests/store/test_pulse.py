"""A writer that gets no further is noticed, and nobody waits for it in vain."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.store import events, pulse
from factory_desktop.store.events import Recorded, RecordEvents
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Transaction
from tests.factories import (
    AddPlant,
    Call,
    event,
    on_file,
    record,
    recording,
    run,
    submit,
    wait_until,
)

Told = list[WriteTrouble | None]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def watched(tmp_path: Path, told: Told) -> Iterator[OpenedStore]:
    settings = Settings(data_dir=tmp_path, zone=ZoneInfo("UTC"))
    opened = OpenedStore(settings, LiveClock(), troubled=told.append)
    run(opened, AddPlant())
    yield opened
    opened.close()


class Hanging:
    """Has the next events hang on their way to the disk, until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.let_go = threading.Event()
        really = events.record

        def hang(transaction: Transaction, sent: list[RecordEvents]) -> list[Recorded]:
            self.let_go.wait(20)
            return list(really(transaction, sent))

        monkeypatch.setattr(events, "record", hang)


def ask(store: OpenedStore, minute: float) -> Future[Recorded]:
    """Store an event as the listener does."""
    future: Future[Recorded] = Future()

    def answer(result: Recorded, error: BaseException | None) -> None:
        if future.done():
            return
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    store.writer.submit(Ticket(recording(event(minute)), answer, actor="api"))
    return future


def reason(future: Future[Recorded]) -> str:
    error = future.exception(20)
    assert isinstance(error, StoreUnavailableError)
    return error.reason


def test_that_events_that_hang_are_given_up_and_no_more_are_taken_until_it_goes_on(
    watched: OpenedStore, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = Hanging(monkeypatch)
    began = time.monotonic()
    first = ask(watched, 0)
    time.sleep(0.1)
    second = ask(watched, 1)
    assert reason(first) == reason(second) == "writer-stalled"
    assert time.monotonic() - began < 5
    assert told[-1] is not None
    assert told[-1].reason == "writer-stalled"
    with pytest.raises(StoreUnavailableError, match="does not answer"):
        ask(watched, 2)
    hanging.let_go.set()
    wait_until(lambda: told[-1] is None)
    wait_until(lambda: watched.writer.alive)
    # The one in hand was stored in the end; its camera sends it again and hears so.
    assert record(watched, event(0), event(1)).stored == 1


def test_that_whoever_waits_for_a_long_change_is_told(
    watched: OpenedStore, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "_LONG", 2)
    going = threading.Event()

    def change(transaction: Transaction) -> None:
        while not going.wait(0.05):
            transaction.progress(1, 2)

    long = submit(watched, Call(change))
    assert reason(ask(watched, 0)) == "writer-busy"
    assert watched.writer.alive
    assert told == []
    going.set()
    long.result(10)
    assert record(watched, event()).stored == 1


def test_that_what_sqlite_does_is_a_sign_of_life(
    watched: OpenedStore, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "EVERY", 0.05)
    monkeypatch.setattr(pulse, "_STEPS", 1000)
    count = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c"
    end = time.monotonic() + 1

    def calculate(transaction: Transaction) -> None:
        for _ in transaction.raw.execute(f"{count} LIMIT 30000000"):
            if time.monotonic() > end:
                break

    monkeypatch.setattr(pulse, "_STILL_CHANGING", 4)
    run(watched, Call(calculate))
    assert told == []


def test_that_a_change_that_stands_still_is_noticed_too(
    watched: OpenedStore, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulse, "_STILL_CHANGING", 2)
    going = threading.Event()
    stuck = submit(watched, Call(lambda _: going.wait(20)))
    wait_until(lambda: told)
    assert told[0] is not None
    assert told[0].reason == "writer-stalled"
    going.set()
    assert stuck.result(10)  # whoever gave it by the window still hears how it went
    wait_until(lambda: told[-1] is None)


def test_that_a_writer_that_died_begins_anew(watched: OpenedStore, told: Told) -> None:
    def die(_: Transaction) -> None:
        raise SystemExit

    record(watched, event(0))
    dying = submit(watched, Call(die))
    with pytest.raises(StoreUnavailableError, match="has stopped"):
        dying.result(10)
    assert told[-1] is not None
    assert told[-1].reason == "writer-stalled"
    wait_until(lambda: told[-1] is None)
    assert record(watched, event(0), event(1)).stored == 1
    assert len(on_file(watched)) == 2
