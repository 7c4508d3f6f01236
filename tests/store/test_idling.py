"""What the writer does while nobody sends anything."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import StoreLockedError, StoreUnavailableError
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.store import idling
from factory_desktop.store.lock import StoreLock
from factory_desktop.store.opened import OpenedStore
from tests.factories import AddPlant, event, record, rows, run, wait_until


def test_that_what_a_burst_has_left_is_folded_once_nothing_more_comes(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idling, "MOST_RECENT", 2)
    monkeypatch.setattr(idling, "PAUSE", 0.01)
    record(store, event(0), event(1))
    assert rows(store, "SELECT count(*) FROM roll_recent")[0][0] == 2
    record(store, event(2))
    wait_until(lambda: rows(store, "SELECT count(*) FROM roll_recent")[0][0] == 0)
    assert rows(store, "SELECT n_working FROM roll_hour") == [(3,)]
    record(store, event(3))
    assert rows(store, "SELECT count(*) FROM roll_recent")[0][0] == 1


def test_that_a_file_is_missed_within_two_seconds_although_nobody_sends(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[WriteTrouble | None] = []
    store = OpenedStore(
        Settings(data_dir=tmp_path, zone=ZoneInfo("UTC")), LiveClock(), troubled=told.append
    )
    away = tmp_path / "away.db"
    began = time.monotonic()
    store.place.file.rename(away)
    wait_until(lambda: told)
    # One look a second; the rest is for a computer with much else to do.
    assert time.monotonic() - began < idling.LOOK + 3
    assert told[0] is not None
    assert (told[0].reason, told[0].lost is not None) == ("store-missing", True)
    away.rename(store.place.file)
    wait_until(lambda: told[-1] is None)
    run(store, AddPlant())
    assert record(store, event()).stored == 1
    store.close()
    noted = [line.getMessage() for line in caplog.records]
    assert len(noted) == 2
    assert noted[0].endswith("Nothing is stored.")
    assert noted[1] == "The store can be written to again."


def test_that_the_trouble_of_another_kind_is_tried_again(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idling, "RETRY", 0.02)
    with closing(sqlite3.connect(store.place.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailableError):
            record(store, event())
        assert store.writer._idling.patience == 0.02
        assert store.writer.present
        other.execute("ROLLBACK")
    wait_until(lambda: not store.writer._troubles.lasting)
    assert store.writer._idling.patience == idling.LOOK


def test_that_a_lock_that_was_removed_keeps_nobody_out_for_a_second_only(
    store: OpenedStore,
) -> None:
    lock = store.place.file.with_name("factory.db.lock")
    lock.unlink()
    wait_until(lock.exists)
    with pytest.raises(StoreLockedError):
        StoreLock(store.place.file).acquire()
    assert record(store, event()).stored == 1
