import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from factory_desktop.store import audit, schema
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.salvage.tables import Tables
from factory_desktop.store.schema import metadata
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, event, record, run

LONG = "A line that goes on over several pages. " * 500


def filled(store: OpenedStore, copied: Path) -> Path:
    """Fill a store, and copy its file and its log while it is open."""
    record(store, *(event(minute, camera_id="C1") for minute in range(300)))

    def note(transaction: Transaction) -> None:
        for number in range(200):
            audit.note(transaction, "noted", number=number)
        audit.note(transaction, "noted", long=LONG)

    run(store, Call(note))
    copied.mkdir()
    for file in store.place.file.parent.glob("factory.db*"):
        if file.name in {"factory.db", "factory.db-wal"}:
            shutil.copy(file, copied)
    return copied / "factory.db"


def test_that_every_row_of_every_table_is_read_as_sqlite_reads_it(
    store: OpenedStore, tmp_path: Path
) -> None:
    file = filled(store, tmp_path / "copied")
    with Tables(file, file.with_name("factory.db-wal"), {}) as tables:
        found = {table.name: tables.rows(table) for table in metadata.sorted_tables}
        assert not any(tables.lost.values())
    with closing(sqlite3.connect(file)) as raw:
        for table in metadata.sorted_tables:
            rows = raw.execute(f"SELECT * FROM {table.name}").fetchall()  # noqa: S608 - ours
            assert sorted(map(repr, found[table.name])) == sorted(map(repr, rows)), table.name
    assert LONG in found["audit"][-1][4]


def test_that_ids_are_still_in_the_index_when_the_table_is_gone(store: OpenedStore) -> None:
    store.close()
    file = store.place.file
    with closing(sqlite3.connect(file)) as raw:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'worker'"
        (root,) = raw.execute(query).fetchone()
    with file.open("r+b") as opened:
        opened.seek((root - 1) * 4096)
        opened.write(b"\x5a" * 4096)
    with Tables(file, file.with_name("none"), {}) as tables:
        assert tables.rows(schema.worker) == []
        assert tables.lost["worker"] == {root}
        assert tables.indexed("sqlite_autoindex_worker_1", 2) == [
            ("main", "W1", 1),
            ("main", "W2", 2),
            ("main", "W3", 3),
        ]


def test_that_names_that_are_gone_may_be_told(store: OpenedStore) -> None:
    record(store, event())
    store.close()
    file = store.place.file
    with closing(sqlite3.connect(file)) as raw:
        named = dict(raw.execute("SELECT name, rootpage FROM sqlite_master").fetchall())
    file.write_bytes(b"\x5a" * 4096 + file.read_bytes()[4096:])
    with Tables(file, file.with_name("none"), named) as tables:
        (page,) = tables.pages("event")
        (row,) = tables.numbers(schema.event, page, lambda _: True)
        assert len(row) == 10
        assert list(tables.numbers(schema.event, page, lambda _: False)) == []
