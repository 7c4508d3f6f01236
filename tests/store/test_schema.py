import sqlite3

import pytest
from sqlalchemy.exc import IntegrityError

from factory_desktop.store.opened import OpenedStore
from tests.factories import Call, read, run, scalar

ROW = {
    "ts_us": 1,
    "worker": 1,
    "station": 1,
    "type": 0,
    "conf_ppm": 900_000,
    "count": 0,
    "delay_us": 2,
    "seq": 1,
    "camera": 0,
    "model": 0,
}


def insert(store: OpenedStore, **changes: object) -> None:
    row = ROW | changes
    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    statement = f"INSERT INTO event ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
    run(store, Call(lambda t: t.raw.execute(statement, tuple(row.values())).close()))


def test_that_a_good_row_is_taken_once(store: OpenedStore) -> None:
    insert(store)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        insert(store, seq=2, count=5)
    assert read(store, scalar, "SELECT count(*) FROM event") == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"type": 4}, "CHECK"),
        ({"type": -1}, "CHECK"),
        ({"conf_ppm": 1_000_001}, "CHECK"),
        ({"conf_ppm": -1}, "CHECK"),
        ({"count": -1}, "CHECK"),
        ({"worker": 99}, "FOREIGN KEY"),
        ({"station": 99}, "FOREIGN KEY"),
        ({"camera": 99}, "FOREIGN KEY"),
        ({"model": 99}, "FOREIGN KEY"),
        ({"ts_us": "yesterday"}, "cannot store TEXT"),
        ({"ts_us": 1.5}, "cannot store REAL"),
        ({"ts_us": None}, "NOT NULL"),
        ({"seq": None}, "NOT NULL"),
    ],
)
def test_that_the_file_itself_refuses_what_cannot_be(
    store: OpenedStore, changes: dict[str, object], said: str
) -> None:
    with pytest.raises((sqlite3.IntegrityError, IntegrityError), match=said):
        insert(store, **changes)
    assert read(store, scalar, "SELECT count(*) FROM event") == 0


def test_that_a_worker_with_events_cannot_be_deleted_behind_the_programs_back(
    store: OpenedStore,
) -> None:
    insert(store)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        run(store, Call(lambda t: t.raw.execute("DELETE FROM worker").close()))


def test_that_the_event_table_is_its_own_and_only_index(store: OpenedStore) -> None:
    count = "SELECT count(*) FROM sqlite_master WHERE tbl_name = 'event'"
    assert read(store, scalar, count) == 1
    assert read(store, scalar, "SELECT wr FROM pragma_table_list WHERE name = 'event'") == 1
