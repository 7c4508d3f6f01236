import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from factory_desktop.store import free_room, scrubbing
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.scrubbing import GiveBack, Scrub
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, event, record, rows, run

MARKER = b"MARKER-7431-of-nobody"
NUMBER = 1500


def leave(transaction: Transaction) -> None:
    """Write rows with the marker among others in random order, so that pages share them out."""
    dice, raw = random.Random(0), transaction.raw
    raw.execute("CREATE TABLE tested (words TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
    raw.execute("CREATE INDEX tested_again ON tested (substr(words, 4))")
    keys = dice.sample(range(10**9), NUMBER)
    for key in keys:
        words = f"{key:09} {MARKER.decode() if key % 3 == 0 else 'of-nobody'}"
        words += "x" * int(900 * dice.random() ** 4)
        raw.execute("INSERT INTO tested VALUES (?)", (words,))
    scrubbing.ask_for(transaction)


def delete(transaction: Transaction) -> None:
    transaction.raw.execute("DELETE FROM tested WHERE words GLOB '* MARKER*'")


def touch(transaction: Transaction) -> None:
    """Write to all pages that are left: each is written whole."""
    transaction.raw.execute("DELETE FROM tested WHERE substr(words, 9, 1) = '5'")


def write_back(transaction: Transaction) -> None:
    transaction.afterwards.append("PRAGMA wal_checkpoint(TRUNCATE)")


def holding(file: Path) -> list[str]:
    """Name the files in which the marker is."""
    return [one.name for one in file.parent.glob(f"{file.name}*") if MARKER in one.read_bytes()]


def is_due(store: OpenedStore) -> bool:
    with store.reading.connect() as connection:
        return scrubbing.is_due(raw_of(connection))


def scrub(store: OpenedStore) -> int:
    """Scrub it to the end; returns in how many slices."""
    found, slices = run(store, Scrub()), 1
    while not found.done:
        found, slices = run(store, Scrub(found.page, found.asked)), slices + 1
        assert slices < 100
    return slices


@contextmanager
def somebody_reading(store: OpenedStore) -> Iterator[None]:
    with closing(sqlite3.connect(store.place.file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM tested").fetchone()
        yield


@pytest.fixture
def left(store: OpenedStore) -> OpenedStore:
    """A store in which all that was deleted is still in gaps of the file."""
    record(store, event(0))
    run(store, Call(leave))
    run(store, Call(delete))
    run(store, Call(write_back))
    assert holding(store.place.file) == ["factory.db"]
    return store


def test_that_what_was_deleted_is_gone_from_file_and_wal(left: OpenedStore) -> None:
    kept = rows(left, "SELECT words FROM tested ORDER BY words")
    run(left, Call(lambda one: one.raw.execute("UPDATE meta SET value = value")))
    assert is_due(left)
    scrub(left)
    assert holding(left.place.file) == []
    assert left.place.file.with_name("factory.db-wal").stat().st_size < 20_000
    assert not is_due(left)
    assert record(left, event(1)).stored == 1
    assert rows(left, "SELECT words FROM tested ORDER BY words") == kept
    assert rows(left, "PRAGMA integrity_check") == [("ok",)]


def test_that_what_the_writer_remembers_of_pages_does_not_bring_it_back(left: OpenedStore) -> None:
    scrub(left)
    run(left, Call(touch))
    run(left, Call(write_back))
    assert holding(left.place.file) == []
    assert rows(left, "PRAGMA integrity_check") == [("ok",)]


def test_that_it_comes_in_slices_between_which_others_write(
    left: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(free_room, "AT_ONCE", 1)
    found, slices = run(left, Scrub()), 1
    while not found.done:
        assert record(left, event(slices)).stored == 1
        run(left, Call(touch))
        found, slices = run(left, Scrub(found.page, found.asked)), slices + 1
    assert slices > 5
    run(left, Call(write_back))
    assert holding(left.place.file) == []
    assert rows(left, "PRAGMA integrity_check") == [("ok",)]


def test_that_what_is_deleted_meanwhile_stays_due(left: OpenedStore) -> None:
    first = run(left, Scrub())
    asked = "0" if first.done else first.asked
    run(left, Call(scrubbing.ask_for))
    run(left, Scrub(0, asked))
    assert is_due(left)
    scrub(left)
    assert not is_due(left)


def test_that_who_reads_from_the_wal_keeps_it_and_that_is_said(store: OpenedStore) -> None:
    run(store, Call(leave))
    with somebody_reading(store):
        run(store, Call(delete))
        found = run(store, Scrub())
        assert (found.page, found.done) == (0, False)
        assert is_due(store)
    scrub(store)
    assert holding(store.place.file) == []


def test_that_a_file_made_anew_by_others_gets_its_map_back(left: OpenedStore) -> None:
    def without_map(transaction: Transaction) -> None:
        transaction.afterwards += ["PRAGMA auto_vacuum=NONE", "VACUUM"]

    run(left, Call(without_map))
    assert rows(left, "PRAGMA auto_vacuum") == [(0,)]
    run(left, Call(touch))
    run(left, Call(scrubbing.ask_for))
    scrub(left)
    assert rows(left, "PRAGMA auto_vacuum") == [(2,)]
    assert not is_due(left)
    assert rows(left, "PRAGMA integrity_check") == [("ok",)]


def test_that_much_free_room_is_given_back_in_slices(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scrubbing, "GIVEN_BACK", 10)
    run(store, Call(leave))
    assert not run(store, GiveBack())
    run(store, Call(lambda one: one.raw.execute("DELETE FROM tested")))
    ((before,),) = rows(store, "PRAGMA page_count")
    slices = 0
    while run(store, GiveBack()):
        slices += 1
        ((now,),) = rows(store, "PRAGMA page_count")
        assert before - now == 10 * slices
    ((after,),) = rows(store, "PRAGMA page_count")
    ((free,),) = rows(store, "PRAGMA freelist_count")
    assert slices > 3
    assert free * 4 <= after
    assert rows(store, "PRAGMA integrity_check") == [("ok",)]


def test_that_a_copy_written_anew_has_nothing_due(left: OpenedStore) -> None:
    run(left, Call(lambda one: scrubbing.settle(one.raw)))
    assert not is_due(left)
