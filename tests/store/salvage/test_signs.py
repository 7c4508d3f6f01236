import sqlite3
from contextlib import closing
from pathlib import Path

from factory_desktop.store.salvage.signs import is_store
from tests.factories import open_store


def test_that_a_store_is_known_with_its_header_and_without(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    file = tmp_path / "factory.db"
    assert is_store(file)
    file.write_bytes(b"x" * 4096 + file.read_bytes()[4096:])
    assert is_store(file)


def test_that_another_programs_database_is_none(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA auto_vacuum=FULL")
        raw.execute("CREATE TABLE one (a)")
    assert not is_store(file)
    file.write_bytes(b"x" * 4096 + file.read_bytes()[4096:])
    assert not is_store(file)


def test_that_a_letter_is_none_nor_what_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Ann, " * 2000)
    assert not is_store(file)
    assert not is_store(tmp_path / "none")
