import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError
from factory_desktop.store import engine
from factory_desktop.store.engine import check_promises
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.writer import Writer
from tests.factories import Call, read, run, scalar

OF_THE_FILE = {"page_size": 4096, "auto_vacuum": 2, "journal_mode": "wal"}
OF_ALL = {"foreign_keys": 1, "trusted_schema": 0, "temp_store": 2}
OF_THE_WRITER = {
    "synchronous": 2,
    "secure_delete": 1,
    "cache_size": -65536,
    "wal_autocheckpoint": 4000,
    "journal_size_limit": 67_108_864,
    "query_only": 0,
    "busy_timeout": 1000,
}


def test_that_the_writers_promises_are_in_force_and_not_only_asked_for(store: OpenedStore) -> None:
    wanted = OF_THE_FILE | OF_ALL | OF_THE_WRITER
    found = run(
        store,
        Call(lambda t: {name: t.raw.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}),
    )
    assert found == wanted


def test_that_readers_keep_the_promises_too_and_can_only_read(store: OpenedStore) -> None:
    wanted = OF_THE_FILE | OF_ALL | {"query_only": 1, "busy_timeout": 5000}
    assert {name: read(store, scalar, f"PRAGMA {name}") for name in wanted} == wanted


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM worker",
        "INSERT INTO meta VALUES ('a', 'b')",
        "UPDATE worker SET name = ''",
        "DROP TABLE event",
        "CREATE TABLE new (a)",
    ],
)
def test_that_a_reader_cannot_write(store: OpenedStore, statement: str) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        read(store, scalar, statement)


def test_that_a_reader_does_not_make_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OperationalError):
        engine.reading(tmp_path / "none.db").connect()
    assert not (tmp_path / "none.db").exists()


def test_that_a_reader_sees_one_moment_however_much_is_written(store: OpenedStore) -> None:
    with store.reading.connect() as connection:
        before = scalar(connection, "SELECT count(*) FROM worker")
        run(store, Call(lambda t: t.raw.execute("DELETE FROM worker WHERE worker_id = 'W3'")))
        assert scalar(connection, "SELECT count(*) FROM worker") == before
    assert read(store, scalar, "SELECT count(*) FROM worker") == before - 1


def test_that_tables_made_in_a_transaction_go_with_it(tmp_path: Path) -> None:
    made = engine.writing(tmp_path / "a.db")
    with made.connect() as connection, connection.begin() as transaction:
        connection.execute(text("CREATE TABLE one (a)"))
        transaction.rollback()
    with made.connect() as connection:
        assert scalar(connection, "SELECT count(*) FROM sqlite_master") == 0


def test_that_a_second_transaction_for_writing_does_not_begin(tmp_path: Path) -> None:
    made = engine.writing(tmp_path / "a.db")
    with made.begin():
        other = sqlite3.connect(tmp_path / "a.db", timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


@pytest.mark.parametrize("name", ["a b.db", "a#b.db", "a?mode=ro.db", "100%20.db", "müller.db"])
def test_that_the_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    with engine.writing(tmp_path / name).begin() as connection:
        connection.execute(text("CREATE TABLE one (a)"))
    reading = engine.reading(tmp_path / name)
    with reading.connect() as connection:
        assert scalar(connection, "SELECT count(*) FROM one") == 0
    reading.dispose()
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("broken", "name"),
    [
        ("journal_mode=DELETE", "journal_mode"),
        ("synchronous=NORMAL", "synchronous"),
        ("synchronous=OFF", "synchronous"),
        ("foreign_keys=OFF", "foreign_keys"),
    ],
)
def test_that_a_writer_refuses_a_file_that_does_not_promise_durability(
    tmp_path: Path, broken: str, name: str
) -> None:
    file = tmp_path / "a.db"
    writing = engine.writing(file)
    with writing.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA journal_mode=WAL")

    @event.listens_for(writing, "connect")
    def _break(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA {broken}")

    writer = Writer(writing, file, tmp_path, LiveClock())
    with pytest.raises(KnownError, match=f"cannot be used safely: {name} is"):
        writer.start()
    assert writer.stop()


def test_that_a_plain_connection_does_not_pass() -> None:
    connection = sqlite3.connect(":memory:")
    with pytest.raises(KnownError, match="network drive"):
        check_promises(connection)
    connection.close()
