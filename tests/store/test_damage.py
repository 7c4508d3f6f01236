"""D9: two codes alone say that a file is damaged; and how it is moved aside."""

import os
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError, StoreUnavailableError
from factory_desktop.store import damage
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import event, on_file, record, run, wait_until

AT = datetime(2026, 11, 26, 3, 15, tzinfo=UTC)
CODES = {
    name: getattr(sqlite3, name)
    for name in dir(sqlite3)
    if name.startswith("SQLITE_")
    and isinstance(getattr(sqlite3, name), int)
    # Authorizer and limit constants share the names' beginning, not the meaning.
    and name
    in {
        *("SQLITE_ERROR", "SQLITE_INTERNAL", "SQLITE_PERM", "SQLITE_ABORT", "SQLITE_BUSY"),
        *("SQLITE_LOCKED", "SQLITE_NOMEM", "SQLITE_READONLY", "SQLITE_INTERRUPT"),
        *("SQLITE_IOERR", "SQLITE_NOTFOUND", "SQLITE_FULL", "SQLITE_CANTOPEN"),
        *("SQLITE_PROTOCOL", "SQLITE_SCHEMA", "SQLITE_TOOBIG", "SQLITE_CONSTRAINT"),
        *("SQLITE_MISMATCH", "SQLITE_MISUSE", "SQLITE_AUTH", "SQLITE_RANGE"),
        *("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_WRITE"),
        *("SQLITE_IOERR_FSYNC", "SQLITE_READONLY_DBMOVED", "SQLITE_CANTOPEN_FULLPATH"),
        *("SQLITE_BUSY_SNAPSHOT", "SQLITE_IOERR_CORRUPTFS"),
    }
}


@dataclass(frozen=True)
class Meet:
    """Meet an error of SQLite's in the middle of a transaction."""

    code: int

    def run(self, _transaction: Transaction) -> None:
        error = sqlite3.DatabaseError("it is injected")
        error.sqlite_errorcode = self.code
        raise error


def aside(store: OpenedStore) -> list[Path]:
    return sorted(store.place.file.parent.glob("factory-damaged-*.db"))


@pytest.mark.parametrize("name", sorted(CODES))
def test_that_no_other_code_has_the_file_moved_aside(store: OpenedStore, name: str) -> None:
    record(store, event())
    before = store.place.file.stat().st_ino
    with pytest.raises((StoreUnavailableError, sqlite3.DatabaseError)):
        run(store, Meet(CODES[name]))
    record(store, event(1))
    assert aside(store) == []
    assert store.place.file.stat().st_ino == before
    assert len(on_file(store)) == 2


@pytest.mark.parametrize(
    "code", [sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT | 2 << 8]
)
def test_that_damage_has_it_moved_aside_and_the_writer_goes_on(
    store: OpenedStore, code: int
) -> None:
    record(store, event())
    with pytest.raises(StoreUnavailableError, match="damaged"):
        run(store, Meet(code))
    wait_until(lambda: len(aside(store)) == 1)
    # The roster is there at once; the event comes with the salvage, which nobody runs here.
    (seq,) = record(store, event(1)).seqs
    assert seq is not None
    assert seq > 1
    assert len(on_file(store)) == 1
    assert store.writer.alive


def test_that_the_companions_go_along_and_nothing_is_removed(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    for ending, content in (("", "file"), ("-wal", "log"), ("-shm", "index")):
        damage.companion(file, ending).write_text(content)
    moved = damage.announce(file, AT)
    assert damage.pending(file) == moved
    damage.move(file, moved)
    damage.settle(file)
    assert moved.name == "factory-damaged-20261126-031500.db"
    assert {one.name: one.read_text() for one in tmp_path.iterdir()} == {
        moved.name: "file",
        f"{moved.name}-wal": "log",
        f"{moved.name}-shm": "index",
    }
    assert damage.pending(file) is None


def test_that_a_name_is_not_taken_twice(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    for _ in range(2):
        file.write_text("damaged")
        damage.move(file, damage.announce(file, AT))
        damage.settle(file)
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        "factory-damaged-20261126-031500-2.db",
        "factory-damaged-20261126-031500.db",
    ]


def test_that_what_was_begun_is_ended_whenever_it_was_broken_off(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    file.write_text("file")
    damage.companion(file, "-wal").write_text("log")
    moved = damage.announce(file, AT)
    file.replace(moved)
    # Killed here: the log is still there under both names.
    damage.move(file, moved)
    assert moved.read_text() == "file"
    assert damage.companion(moved, "-wal").read_text() == "log"


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0,
    reason="a folder's rights bind neither root nor Windows",
)
def test_that_a_file_that_cannot_be_moved_is_told_in_words(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    file.write_text("file")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(KnownError, match="cannot be moved aside"):
            damage.announce(file, AT)
    finally:
        tmp_path.chmod(0o700)


def test_that_a_link_stays_and_the_file_behind_it_is_moved(tmp_path: Path) -> None:
    behind = tmp_path / "elsewhere"
    behind.mkdir()
    (behind / "factory.db").write_text("file")
    link = tmp_path / "factory.db"
    link.symlink_to(behind / "factory.db")
    moved = damage.announce(link, AT)
    damage.move(link, moved)
    assert moved.parent == behind
    assert link.is_symlink()


def test_that_a_file_without_a_log_is_left_to_sqlite(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    assert not damage.is_beyond_sqlite(file)
    file.touch()
    damage.companion(file, "-wal").touch()
    assert not damage.is_beyond_sqlite(file)
