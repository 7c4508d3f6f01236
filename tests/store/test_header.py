import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store import header
from factory_desktop.store.copying import copy
from factory_desktop.store.header import Head
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.salvage.damaged_file import MAGIC
from tests.factories import T0, open_store, rows


def head_of(file: Path) -> Head:
    found = header.read(file.read_bytes()[: header.SIZE])
    assert found is not None
    return found


def test_that_a_store_has_another_mark_each_time_that_it_is_opened(tmp_path: Path) -> None:
    marks = set()
    for _ in range(3):
        store = open_store(tmp_path)
        ((mark,),) = rows(store, "PRAGMA user_version")
        store.close()
        assert head_of(store.place.file).mark == mark != 0
        marks.add(mark)
    assert len(marks) == 3


def test_that_a_backup_is_no_store_in_use(store: OpenedStore) -> None:
    made = copy(store.place.file, store.place.backups, "by-hand", T0)
    assert header.read(made.read_bytes()[: header.SIZE]) is None
    assert header.read(b"") is None
    assert header.read(bytes(header.SIZE)) is None


def test_that_a_header_follows_its_own_and_no_other() -> None:
    before = Head(b"", 7, 100, 1)
    assert Head(b"", 7, 100, 1).follows(before, 9)
    assert Head(b"", 9, 101, 1).follows(before, 9)
    assert Head(b"", 7, 3, 1).follows(Head(b"", 7, 2**32 - 1, 1), 9)
    assert not Head(b"", 7, 99, 1).follows(before, 9)  # an older copy
    assert not Head(b"", 8, 101, 1).follows(before, 9)
    assert not Head(b"", 7, 101, 2).follows(before, 9)


def test_that_what_is_no_database_is_damage_and_not_anothers() -> None:
    ours = MAGIC + bytes(header.SIZE)
    assert header.is_anothers(ours[: header.SIZE])
    assert header.is_anothers(b"")
    assert not header.is_anothers(b"trashed" * 20)


def test_that_a_store_that_cannot_be_written_keeps_its_mark(tmp_path: Path) -> None:
    file = tmp_path / "a.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.execute("PRAGMA user_version=41")
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as raw:
        assert header.mark(raw) == 41


@pytest.mark.parametrize("begin", ["PRAGMA journal_mode=WAL", "SELECT 1"])
def test_that_only_a_file_with_a_log_is_in_use(tmp_path: Path, begin: str) -> None:
    file = tmp_path / "a.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.execute(begin)
        mark = header.mark(raw)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        found = header.read(file.read_bytes()[: header.SIZE])
        assert (found is not None and found.mark == mark) == ("WAL" in begin)
