"""The rows of a file, and what is in its bytes besides, before and after it was cleaned."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store import free_room
from factory_desktop.store.held_file import HeldFile

GONE, STAYS = "GONE-7431-", "STAYS-7431-"
"""What the texts of rows begin with that are deleted, and of those that stay."""
TABLES = (
    "CREATE TABLE sheet (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT",
    "CREATE INDEX sheet_words ON sheet (words)",
    "CREATE TABLE tree (words TEXT, more INTEGER, PRIMARY KEY (words)) STRICT, WITHOUT ROWID",
)
QUERIES = ("SELECT * FROM sheet ORDER BY id", "SELECT * FROM tree ORDER BY words")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.db"


@pytest.fixture
def raw(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, isolation_level=None)) as made:
        made.execute("PRAGMA auto_vacuum=INCREMENTAL")
        made.execute("PRAGMA journal_mode=DELETE")
        for statement in TABLES:
            made.execute(statement)
        yield made


def fill(raw: sqlite3.Connection, dice: random.Random, number: int, longest: int) -> None:
    """Insert rows in random order, then delete some of them, in random order too."""
    keys = dice.sample(range(10**9), number)
    gone = {key for key in keys if key % 3 == 0}
    raw.execute("BEGIN")
    for key in keys:
        more = "x" * int(longest * dice.random() ** 4)
        words = f"{GONE if key in gone else STAYS}{key:09}{more}"
        raw.execute("INSERT INTO sheet VALUES (?, ?)", (key, words))
        raw.execute("INSERT INTO tree VALUES (?, ?)", (words, key))
    raw.execute("COMMIT")
    raw.execute("BEGIN")
    for key in dice.sample(sorted(gone), len(gone)):
        raw.execute("DELETE FROM tree WHERE more = ?1 AND words GLOB ?2", (key, GONE + "*"))
        raw.execute("DELETE FROM sheet WHERE id = ?", (key,))
    raw.execute("COMMIT")


def cleaned(file: Path) -> int:
    """Clean all of it; returns in how many goes."""
    held, page, goes = HeldFile(file), 0, 0
    assert free_room.has_map(held)
    while goes == 0 or page:
        page, goes = free_room.clean(held, page), goes + 1
    held.close()
    return goes


def everything(raw: sqlite3.Connection) -> list[list[object]]:
    return [raw.execute(query).fetchall() for query in QUERIES]


@pytest.mark.parametrize("secure", ["ON", "OFF"])
@pytest.mark.parametrize("longest", [20, 900, 30_000])
def test_that_nothing_deleted_stays_and_no_row_changes(
    file: Path, raw: sqlite3.Connection, secure: str, longest: int
) -> None:
    """Without secure_delete, as in files of before, free pages and the ends of long rows too."""
    dice = random.Random(0)
    raw.execute(f"PRAGMA secure_delete={secure}")
    for _ in range(2):
        fill(raw, dice, 1500 if longest < 1000 else 300, longest)
    before = everything(raw)
    if secure == "OFF" or longest == 900:
        assert file.read_bytes().count(GONE.encode()) > 5
    cleaned(file)
    assert file.read_bytes().count(GONE.encode()) == 0
    with closing(sqlite3.connect(file)) as anew:
        assert anew.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert everything(anew) == before
    # What is written on afterwards fits what was cleaned.
    fill(raw, dice, 300, longest)
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    held = file.read_bytes()
    cleaned(file)
    cleaned(file)
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert len(file.read_bytes()) == len(held)


def test_that_few_pages_are_cleaned_at_once(
    file: Path, raw: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw.execute("PRAGMA secure_delete=OFF")
    fill(raw, random.Random(1), 2000, 20)
    monkeypatch.setattr(free_room, "AT_ONCE", 10)
    assert cleaned(file) > 5
    assert cleaned(file) == 1


def test_that_a_file_of_many_parts_is_cleaned_to_its_end(
    file: Path, raw: sqlite3.Connection
) -> None:
    raw.execute("PRAGMA secure_delete=OFF")
    raw.execute("CREATE TABLE long (words TEXT)")
    raw.execute("BEGIN")
    for number in range(700):
        raw.execute("INSERT INTO long VALUES (?)", (f"{GONE}{number}" + "x" * 9000,))
    raw.execute("COMMIT")
    raw.execute("DELETE FROM long WHERE rowid % 2")
    raw.execute("UPDATE long SET words = 'STAYS' || substr(words, 10)")
    assert file.read_bytes().count(GONE.encode()) > 100
    assert cleaned(file) > 3
    assert file.read_bytes().count(GONE.encode()) == 0
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_that_a_file_without_a_map_is_known(tmp_path: Path) -> None:
    file = tmp_path / "b.db"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA auto_vacuum=NONE")
        raw.execute("CREATE TABLE a (b)")
    held = HeldFile(file)
    assert not free_room.has_map(held)
    held.close()


def test_that_a_damaged_page_is_let_alone(file: Path, raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA secure_delete=OFF")
    fill(raw, random.Random(2), 1500, 20)
    content = bytearray(file.read_bytes())
    (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sheet'").fetchone()
    for page in range(root + 10, root + 20):
        at = (page - 1) * 4096 + 8
        content[at : at + 2] = b"\xff\xff"  # the first row would begin beyond the page
    file.write_bytes(content)
    damaged = bytes(content)
    cleaned(file)
    for page in range(root + 10, root + 20):
        at = (page - 1) * 4096
        if content[at] == 13:
            assert file.read_bytes()[at : at + 4096] == damaged[at : at + 4096]
