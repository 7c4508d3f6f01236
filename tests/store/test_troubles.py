"""What is told while the disk refuses to store, and that it is told once it is over."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.store import idling
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.troubles import Troubles
from tests.factories import AddPlant, Call, event, record, recording, run, submit, wait_until

Told = list[WriteTrouble | None]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def watched(tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenedStore]:
    """A store that tells of its troubles, and soon tries again."""
    monkeypatch.setattr(idling, "RETRY", 0.02)
    settings = Settings(data_dir=tmp_path, zone=ZoneInfo("UTC"))
    opened = OpenedStore(settings, LiveClock(), troubled=told.append)
    run(opened, AddPlant())
    run(opened, Call(lambda t: t.raw.execute("PRAGMA busy_timeout=200").fetchone()))
    yield opened
    opened.close()


def test_that_another_program_that_writes_is_told_with_what_waits(
    watched: OpenedStore, told: Told
) -> None:
    with closing(sqlite3.connect(watched.place.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        futures = [submit(watched, recording(event(n), event(n + 60))) for n in range(5)]
        for future in futures:
            with pytest.raises(StoreUnavailableError):
                future.result(10)
        first = told[0]
        assert first
        assert first.reason == "store-busy"
        assert first.message == "Another program is writing to the store."
        # The first held the writer up, or took with it whatever had come by then.
        assert first.waiting in {0, 2, 4, 6, 8}
        wait_until(lambda: len(told) > 4)  # it is tried again although nobody sends
        assert None not in told
        other.execute("ROLLBACK")
        wait_until(lambda: told[-1] is None)
    assert record(watched, event()).stored == 1
    assert told.count(None) == 1


def test_that_its_own_tries_leave_the_patience_as_it_was(watched: OpenedStore, told: Told) -> None:
    with closing(sqlite3.connect(watched.place.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailableError):
            record(watched, event())
        wait_until(lambda: len(told) > 2)
    patience = Call(lambda t: t.raw.execute("PRAGMA busy_timeout").fetchone()[0])
    assert run(watched, patience) == 200


def test_that_a_store_that_is_read_only_is_told_at_each_try(
    watched: OpenedStore, told: Told
) -> None:
    run(watched, Call(lambda t: t.raw.execute("PRAGMA query_only=1").fetchone()))
    with pytest.raises(StoreUnavailableError):
        record(watched, event())
    wait_until(lambda: len(told) > 2)
    assert {trouble and trouble.reason for trouble in told} == {"read-only"}


def test_that_a_full_disk_is_told(watched: OpenedStore, told: Told) -> None:
    record(watched, event(0))
    run(watched, Call(lambda t: t.raw.execute("PRAGMA max_page_count=1").fetchone()))
    with pytest.raises(StoreUnavailableError):
        record(watched, *(event(n, confidence=n / 100_000) for n in range(1, 20_001)))
    assert told[0]
    assert told[0].reason == "disk-full"


def test_that_what_a_person_did_wrong_is_no_trouble_of_the_store() -> None:
    told: Told = []
    troubles = Troubles(told.append)
    troubles.failed(KnownError("In the way."), 3)
    troubles.failed(StoreUnavailableError("The program is shutting down.", "shutting-down"), 3)
    troubles.went_well()
    assert told == []
    assert not troubles.lasting


def test_that_whoever_cannot_be_told_does_not_stop_the_writer(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_trouble: WriteTrouble | None) -> None:
        raise RuntimeError("The window is gone.")

    troubles = Troubles(broken)
    troubles.failed(StoreUnavailableError("The disk is full.", "disk-full"), 0)
    assert troubles.lasting
    assert "could not be told of the store" in caplog.text
