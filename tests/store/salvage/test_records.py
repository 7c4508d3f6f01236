import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store.salvage.records import fitting, numbers, values
from factory_desktop.store.schema import access_key, event, worker


def test_that_every_kind_of_value_is_read_as_sqlite_reads_it(tmp_path: Path) -> None:
    row = (None, 0, 1, -1, 200, 70_000, 2**31, 2**40, -(2**60), 1.5, "Grüße", b"\0\xff", "")
    with closing(sqlite3.connect(tmp_path / "one.db")) as raw:
        raw.execute(f"CREATE TABLE one ({', '.join(f'c{n}' for n in range(len(row)))})")
        marks = ", ".join("?" * len(row))
        raw.execute(f"INSERT INTO one VALUES ({marks})", row)  # noqa: S608 - question marks alone
        raw.commit()
    page = (tmp_path / "one.db").read_bytes()[4096:8192]
    at = int.from_bytes(page[8:10], "big")
    size = page[at]
    assert values(page[at + 2 : at + 2 + size]) == row


@pytest.mark.parametrize("record", [b"", b"\x03\x01", b"\x02\x0a", b"\x02\x01", b"\x02\x0f\xff"])
def test_that_what_is_no_record_is_refused(record: bytes) -> None:
    with pytest.raises(ValueError, match=r"record|decode"):
        values(record)


@pytest.mark.parametrize(
    "row",
    [
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        (0, 1, 0, 1, 0, 1, 0, 1, 0, 1),
        (1_793_771_113_893_111, -1, 40_000, -40_000, 2**23 - 1, -(2**23), 2**31, -(2**40), 0, 1),
    ],
)
def test_that_whole_numbers_are_read_at_once(tmp_path: Path, row: tuple[int, ...]) -> None:
    with closing(sqlite3.connect(tmp_path / "one.db")) as raw:
        columns = ", ".join(f"c{n} INTEGER" for n in range(10))
        raw.execute(f"CREATE TABLE one ({columns}, PRIMARY KEY (c0)) WITHOUT ROWID")
        raw.execute("INSERT INTO one VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        raw.commit()
    page = (tmp_path / "one.db").read_bytes()[4096:8192]
    at = int.from_bytes(page[8:10], "big") + 1
    unpack = numbers(page[at : at + page[at]])
    assert unpack is not None
    assert tuple(unpack(page, at + page[at])) == row


def test_that_texts_are_no_numbers() -> None:
    assert numbers(b"\x02\x0f") is None
    assert numbers(b"\x03\x01") is None


def test_that_a_row_takes_its_number_and_what_newer_columns_begin_with() -> None:
    assert fitting((None, "main", "W1", "Ann", 5), 7, worker) == (7, "main", "W1", "Ann", 5)
    # Before there were codes for pairing.
    old = (None, b"digest", "tail", None, 5, None)
    assert fitting(old, 3, access_key) == (3, b"digest", "tail", None, 5, None, 0)


@pytest.mark.parametrize(
    "row",
    [
        (None, "main", "W1", "Ann"),
        (None, "main", "W1", "Ann", 5, 6),
        (None, "main", None, "Ann", 5),
        (None, b"main", "W1", "Ann", 5),
    ],
)
def test_that_a_row_of_another_table_does_not_fit(row: tuple[object, ...]) -> None:
    assert fitting(row, 7, worker) is None
    assert fitting(row, 7, event) is None
