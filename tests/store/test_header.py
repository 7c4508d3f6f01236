import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store import header
from factory_desktop.store.copying import save_as
from factory_desktop.store.opened import OpenedStore
from tests.store import older


def test_that_stores_of_all_versions_and_their_copies_are_known(
    store: OpenedStore, tmp_path: Path
) -> None:
    older.make(tmp_path / "old.db", 1)
    save_as(store.place.file, tmp_path / "copy.db")
    assert all(header.is_store(tmp_path / one) for one in ("factory.db", "old.db", "copy.db"))


def test_that_what_others_have_written_is_not(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as raw, raw:
        raw.execute("CREATE TABLE customer (name TEXT)")
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    (tmp_path / "empty.db").touch()
    assert not any(header.is_store(tmp_path / one) for one in ("other.db", "notes.txt", "empty.db"))
    with pytest.raises(OSError, match="No such file"):
        header.is_store(tmp_path / "none.db")
