import sqlite3
import threading
import time
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from tests.factories import event, record, scalar

_FOREVER = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
)


def count(connection: Connection) -> int:
    return int(connection.scalar(text("SELECT count(*) FROM event")) or 0)


def test_that_all_that_is_read_at_once_is_of_one_moment(store: OpenedStore) -> None:
    with store.reading.connect() as connection:
        assert count(connection) == 0
        record(store, event())
        assert count(connection) == 0
    with store.reading.connect() as connection:
        assert count(connection) == 1


def through_sqlalchemy(connection: Connection) -> None:
    connection.execute(_FOREVER)


def through_the_driver(connection: Connection) -> None:
    raw_of(connection).execute(str(_FOREVER)).fetchall()


@pytest.mark.parametrize("ask", [through_sqlalchemy, through_the_driver])
def test_that_a_query_can_be_called_off_and_the_next_one_goes_on(
    store: OpenedStore, ask: Callable[[Connection], None]
) -> None:
    readers = Readers(store.place.file)
    failed: list[OperationalError] = []

    def read() -> None:
        with pytest.raises(OperationalError) as error, readers.connect() as connection:
            ask(connection)
        failed.append(error.value)

    reading = threading.Thread(target=read)
    reading.start()
    deadline = time.monotonic() + 20
    while not failed and time.monotonic() < deadline:
        readers.interrupt()
        time.sleep(0.01)
    reading.join(20)
    assert "interrupted" in str(failed[0])
    assert failed[0].orig is not None
    assert getattr(failed[0].orig, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
    with readers.connect() as connection:
        assert count(connection) == 0
    readers.dispose()


def test_that_a_reader_cannot_write(store: OpenedStore) -> None:
    with (
        store.reading.connect() as connection,
        pytest.raises(OperationalError, match="readonly"),
    ):
        connection.execute(text("DELETE FROM event"))


def test_that_no_other_file_is_opened_than_at_first(store: OpenedStore) -> None:
    readers = Readers(store.place.file)
    away = store.place.file.with_name("away.db")
    store.place.file.rename(away)
    away.with_name("other.db").touch()
    away.with_name("other.db").rename(store.place.file)
    with pytest.raises(OperationalError, match="no longer where it was"), readers.connect():
        pass
    assert store.place.file.stat().st_size == 0
    store.place.file.unlink()
    away.rename(store.place.file)
    with readers.connect() as connection:
        assert scalar(connection, "SELECT 1") == 1
    readers.dispose()
