import sqlite3
from contextlib import closing
from pathlib import Path

from factory_desktop.store import scrubbing
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.scrubbing import Scrub
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, event, record, run

MARKER = b"MARKER-7431-of-nobody"


def leave(transaction: Transaction) -> None:
    """Write many rows with the marker, among others, and delete these alone."""
    values = [("seed" * 20,), (MARKER.decode() * 9,)] * 500
    raw = transaction.raw
    raw.execute("CREATE TABLE IF NOT EXISTS tested (words TEXT)")
    raw.executemany("INSERT INTO tested VALUES (?)", values)
    scrubbing.ask_for(transaction)


def delete(transaction: Transaction) -> None:
    transaction.raw.execute("DELETE FROM tested WHERE words LIKE 'MARKER%'")


def holding(file: Path) -> list[str]:
    """Name the files in which the marker is."""
    return [one.name for one in file.parent.glob(f"{file.name}*") if MARKER in one.read_bytes()]


def is_due(store: OpenedStore) -> bool:
    with store.reading.connect() as connection:
        return scrubbing.is_due(raw_of(connection))


def test_that_what_was_deleted_is_gone_from_file_and_wal(store: OpenedStore) -> None:
    record(store, event(0))
    run(store, Call(leave))
    run(store, Call(delete))
    assert holding(store.place.file)
    assert is_due(store)
    assert run(store, Scrub()).done
    assert holding(store.place.file) == []
    assert store.place.file.with_name("factory.db-wal").stat().st_size < 20_000
    assert not is_due(store)
    assert record(store, event(1)).stored == 1


def test_that_who_reads_from_the_wal_keeps_it_and_that_is_said(store: OpenedStore) -> None:
    run(store, Call(leave))
    run(store, Call(lambda transaction: transaction.raw.execute("PRAGMA busy_timeout=1")))
    with closing(sqlite3.connect(store.place.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM tested").fetchone()
        run(store, Call(delete))
        assert not run(store, Scrub()).done
        assert is_due(store)
        reader.execute("COMMIT")
    assert run(store, Scrub()).done
    assert holding(store.place.file) == []
