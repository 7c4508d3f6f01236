import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.store import audit, backups, scrubbing
from factory_desktop.store.backups import Followed
from factory_desktop.store.copying import copy
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.place import Place
from tests.factories import Call, event, record, run
from tests.store import older
from tests.store.test_retention import HOUR, MIDNIGHT

NOW = datetime(2026, 2, 3, tzinfo=UTC)


def made(store: OpenedStore, reason: str = "before-clear") -> Path:
    return copy(store.place.file, store.place.backups, reason, NOW)


def held(backup: Path) -> int:
    with closing(sqlite3.connect(backup)) as raw:
        assert audit.misfit(raw) is None
        return int(raw.execute("SELECT count(*) FROM event").fetchone()[0])


def test_that_old_events_go_from_a_backup_which_stays_the_newest(store: OpenedStore) -> None:
    record(store, *(event(60 * hour) for hour in range(40)))
    backup, later = made(store), made(store)
    left = later.with_name(later.name + ".anew")
    left.write_bytes(b"of a process that died")
    os.utime(backup, (1_000_000_000, 1_000_000_000))
    assert backups.retire(store.place, MIDNIGHT + HOUR, NOW) == Followed(rewritten=2)
    assert [held(one) for one in (backup, later)] == [40 - 15, 40 - 15]
    assert backup.stat().st_mtime == 1_000_000_000
    assert sorted(store.place.backups.iterdir()) == sorted([backup, later])
    assert backups.retire(store.place, MIDNIGHT + HOUR, NOW) == Followed()


def test_that_one_made_before_the_store_was_scrubbed_is_written_anew(store: OpenedStore) -> None:
    """It has what was left in gaps of pages too, although no row of it is there any more."""
    record(store, event(0))
    run(store, Call(scrubbing.ask_for))
    made(store)
    run(store, Call(lambda one: scrubbing.settle(one.raw)))
    made(store)
    assert backups.retire(store.place, MIDNIGHT - 9 * HOUR, NOW) == Followed(rewritten=1)
    assert backups.retire(store.place, MIDNIGHT - 9 * HOUR, NOW) == Followed()


def test_that_files_of_others_are_let_alone(store: OpenedStore) -> None:
    record(store, event(0))
    folder = store.place.backups
    folder.mkdir(parents=True)
    others = [
        folder / "notes.txt",
        folder / "factory-old.db",
        folder / "plant-20260101-000000-x.db",
    ]
    for other in others:
        other.write_text("mine", "utf-8")
    ours = made(store)
    assert backups.own(store.place.file, store.place.backups) == [ours]
    backups.retire(store.place, MIDNIGHT + timedelta(days=3), NOW)
    assert all(other.read_text("utf-8") == "mine" for other in others)


def test_that_one_of_an_older_version_is_removed_where_it_holds_what_must_go(
    tmp_path: Path,
) -> None:
    place = Place(tmp_path / "factory.db", tmp_path)
    place.backups.mkdir()
    old, young = (
        place.backups / f"factory-2026012{day}-000000-before-upgrade-to-0002.db" for day in (1, 2)
    )
    older.make(old, 100)
    older.make(young, 100)
    with closing(sqlite3.connect(young)) as raw, raw:
        raw.execute("UPDATE event SET ts_us = ts_us + 864000000000")
    assert backups.retire(place, MIDNIGHT + HOUR, NOW) == Followed(removed=1)
    assert backups.own(place.file, place.backups) == [young]


def test_that_one_that_cannot_be_read_is_named(store: OpenedStore) -> None:
    record(store, event(0))
    broken = made(store)
    broken.write_bytes(b"no database at all" * 100)
    with pytest.raises(KnownError, match=broken.name):
        backups.retire(store.place, MIDNIGHT, NOW)
    assert backups.own(store.place.file, Path("nowhere")) == []
