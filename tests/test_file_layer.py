import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store import engine
from tests.file_layer import FileLayer, library
from tests.power.disk import Disk
from tests.power.record import Record

try:
    library()
except OSError as error:
    pytestmark = pytest.mark.skip(reason=str(error))


@pytest.fixture
def record() -> Iterator[Record]:
    heard = Record()
    with FileLayer(heard):
        yield heard


def fill(file: Path) -> None:
    """Have the store's own engine make a table and write to it."""
    made = engine.writing(file)
    with made.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE one (a)")
        for number in range(500):
            connection.exec_driver_sql("INSERT INTO one VALUES (?)", (str(number) * 50,))


def test_that_all_that_is_written_is_heard_byte_for_byte(tmp_path: Path, record: Record) -> None:
    file = tmp_path / "a.db"
    for _ in range(2):
        fill(file)
        file.unlink()
        record.deleted(str(file))
    fill(file)
    disk = Disk({})
    for step in record.steps:
        disk.follow(step)
    assert disk.now(str(file)) == file.read_bytes()


def test_that_a_commit_is_heard_to_be_synced_and_the_names_too(
    tmp_path: Path, record: Record
) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE one (a)")
        log = str(tmp_path / "a.db-wal")
        begun = len(record.steps)
        connection.execute("INSERT INTO one VALUES (1)")
        commit = [step[0] for step in record.steps[begun:] if step[1] == log]
        connection.execute("PRAGMA synchronous=NORMAL")
        begun = len(record.steps)
        connection.execute("INSERT INTO one VALUES (1)")
        careless = [step[0] for step in record.steps[begun:] if step[1] == log]
    assert (set(commit), commit[-1]) == ({"wrote", "synced"}, "synced")
    assert set(careless) == {"wrote"}
    assert ("folder synced", str(tmp_path)) in record.steps
    assert ("made", log) in record.steps
    assert ("deleted", log) in record.steps


def test_that_nothing_is_heard_any_more_after_it(tmp_path: Path) -> None:
    record = Record()
    with FileLayer(record):
        pass
    fill(tmp_path / "a.db")
    assert record.steps == []
