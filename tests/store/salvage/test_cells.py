import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store.salvage import cells
from factory_desktop.store.salvage.cells import Cell
from factory_desktop.store.salvage.records import Values, values

PAGE = 4096


@pytest.fixture
def page(tmp_path: Path) -> bytes:
    """Return the only page of a table of forty rows, some of which were removed again."""
    with closing(sqlite3.connect(tmp_path / "one.db")) as raw:
        raw.execute("CREATE TABLE one (a INTEGER, b TEXT, PRIMARY KEY (a)) WITHOUT ROWID")
        rows = [(number * 7, f"row {number}" * (1 + number % 5)) for number in range(40)]
        raw.executemany("INSERT INTO one VALUES (?, ?)", rows)
        raw.execute("DELETE FROM one WHERE a % 5 = 0")
        raw.commit()
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master").fetchone()
    return (tmp_path / "one.db").read_bytes()[(root - 1) * PAGE : root * PAGE]


def decode(page: bytes, cell: Cell) -> Values | None:
    try:
        row = values(page[cell.at : cell.at + cell.size])
    except ValueError:
        return None
    return row if len(row) == 2 and isinstance(row[0], int) and isinstance(row[1], str) else None


def read(page: bytes) -> cells.Found[Values]:
    return cells.readable(page, 0, decode, lambda row, _: row[0])


def kept() -> list[Values]:
    return [
        (number * 7, f"row {number}" * (1 + number % 5)) for number in range(40) if number * 7 % 5
    ]


def test_that_a_whole_page_is_read_with_its_gaps(page: bytes) -> None:
    found = read(page)
    assert found.whole
    assert [row for _, row in found.rows] == kept()


@pytest.mark.parametrize("seed", range(200))
def test_that_what_is_written_over_a_part_never_becomes_a_row(page: bytes, seed: int) -> None:
    dice = random.Random(seed)
    first, length = dice.randrange(0, PAGE - 64), dice.choice((64, 512, 2000))
    trashed = bytearray(page)
    trashed[first : first + length] = dice.randbytes(len(trashed[first : first + length]))
    rows = [row for _, row in read(bytes(trashed)).rows]
    assert set(rows) <= set(kept())


def test_that_rows_far_from_the_trashed_part_are_read(page: bytes) -> None:
    trashed = bytearray(page)
    trashed[-200:] = b"\xfe" * 200
    found = read(bytes(trashed))
    assert not found.whole
    assert len(found.rows) > 5


@pytest.mark.parametrize("content", [bytes(PAGE), b"\xff" * PAGE, b"\x0a" * PAGE])
def test_that_nothing_is_found_on_what_is_no_page(content: bytes) -> None:
    assert read(content) == cells.Found((), whole=False)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (b"\x05", 5),
        (b"\x81\x00", 128),
        (b"\xff" * 9, 2**64 - 1),
        (b"\x82\x80\x80\x80\x80\x80\x80\x80\x01", 2 << 57 | 1),
    ],
)
def test_that_numbers_of_any_length_are_read(written: bytes, value: int) -> None:
    assert cells.varint(written, 0) == (value, len(written))
