import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.domain.backup import Contents
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.store import backup_contents, merging
from factory_desktop.store.copying import CalledOff, copy
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from tests.factories import (
    SIMULATED,
    T0,
    Call,
    Empty,
    event,
    open_store,
    record,
    run,
    units,
)
from tests.store import older


def back_up(store: OpenedStore) -> Path:
    return copy(store.place.file, store.place.backups, "by-hand", T0)


def look(store: OpenedStore, backup: Path, called_off: CalledOff = lambda: False) -> Contents:
    with store.reading.connect() as connection:
        return backup_contents.read(raw_of(connection), backup, called_off)


def test_that_it_tells_what_is_inside_and_what_would_change(store: OpenedStore) -> None:
    record(store, *map(event, range(10)))
    backup = back_up(store)
    run(store, Empty())
    record(store, *map(event, range(8, 15)))
    found = look(store, backup)
    assert (found.events, found.workers, found.stations) == (10, 3, 3)
    assert (found.first, found.last) == (event(0).at, event(9).at)
    assert (found.coming, found.staying, found.whole) == (8, 5, False)


def test_that_it_foretells_just_what_comes_back(store: OpenedStore) -> None:
    """Keys that have changed their meaning, and real events in simulated ones' place, included."""
    record(store, units(0, 1, camera_id="C1"), units(1, 2, camera_id=SIMULATED), event(2, "W3"))
    backup = back_up(store)
    run(store, Empty())
    record(store, units(0, 7, camera_id=SIMULATED), units(1, 8, camera_id="C1"), event(9))
    found = look(store, backup)
    merged = run(store, Call(lambda transaction: merging.merge(transaction, backup)))
    assert found.coming == merged == 2


def test_that_a_new_store_would_get_all(store: OpenedStore, tmp_path: Path) -> None:
    record(store, event(0))
    backup = back_up(store)
    fresh = open_store(tmp_path / "fresh")
    found = look(fresh, backup)
    assert (found.coming, found.staying, found.whole) == (1, 0, True)
    fresh.close()


def test_that_of_an_older_version_events_alone_would_come(store: OpenedStore) -> None:
    backup = store.place.data_dir / "old.db"
    older.make(backup, 5)
    found = look(store, backup)
    assert (found.events, found.coming, found.whole) == (5, 5, False)


def test_that_an_empty_backup_has_no_first_event(store: OpenedStore) -> None:
    found = look(store, back_up(store))
    assert (found.events, found.first, found.last) == (0, None, None)


def test_that_what_is_no_backup_is_told_in_words(store: OpenedStore, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    with pytest.raises(KnownError, match="is not a backup"):
        look(store, tmp_path / "notes.txt")
    with pytest.raises(KnownError, match="is not there"):
        look(store, tmp_path / "nothing.db")


def test_that_a_damaged_backup_is_told_in_words(store: OpenedStore) -> None:
    record(store, *map(event, range(3000)))
    backup = back_up(store)
    with closing(sqlite3.connect(backup)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event'").fetchone()
    with backup.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(KnownError, match="is damaged"):
        look(store, backup)


def test_that_it_can_be_called_off(store: OpenedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_contents, "_STEPS", 1)
    record(store, *map(event, range(100)))
    with pytest.raises(CancelledByUserError):
        look(store, back_up(store), lambda: True)
