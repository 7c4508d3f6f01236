import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.backend.files.csv_file import CsvFile, clock_length, decimal, harmless
from factory_desktop.domain.export import FileForm, FileKind
from factory_desktop.domain.sheet import Cell, Field

TALLINN = ZoneInfo("Europe/Tallinn")
FIELDS = (Field("Worker"), Field("Units"), Field("Utilization", share=True))


def written(file: Path, *rows: tuple[Cell, ...], mark: str = ".") -> bytes:
    made = CsvFile(file, FileForm(FileKind.CSV, TALLINN, mark))
    made.begin("Workers", FIELDS)
    for row in rows:
        made.add(row)
    made.close()
    return file.read_bytes()


def test_that_it_is_utf8_with_a_mark_and_lines_end_as_the_rfc_says(tmp_path: Path) -> None:
    found = written(tmp_path / "a.csv", ("Zoë", 3, 0.5))
    assert found == "\ufeffWorker,Units,Utilization\r\nZoë,3,0.5\r\n".encode()


def test_that_quotes_commas_and_breaks_stay_in_their_cell(tmp_path: Path) -> None:
    name = 'Ann "A", of\nLine 1'
    found = written(tmp_path / "a.csv", (name, 1, None))
    rows = list(csv.reader(found.decode("utf-8-sig").splitlines(keepends=True)))
    assert rows[1] == [name, "1", ""]


def test_that_a_decimal_comma_is_parted_by_semicolons(tmp_path: Path) -> None:
    found = written(tmp_path / "a.csv", ("A,B", 1234, 0.25), mark=",").decode("utf-8-sig")
    assert found.splitlines()[1] == "A,B;1234;0,25"


def test_that_times_are_of_the_zone_and_lengths_are_by_the_clock(tmp_path: Path) -> None:
    at = datetime(2026, 1, 22, 9, 40, 1, tzinfo=UTC)
    found = written(tmp_path / "a.csv", (at, timedelta(hours=30, seconds=5), -1.5)).decode()
    assert found.splitlines()[1] == "2026-01-22T11:40:01+02:00,30:00:05,-1.5"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\uff1d1", "\uff0d1"],
)
def test_that_no_text_begins_a_formula(text: str, tmp_path: Path) -> None:
    assert harmless(text) == f"'{text}"
    found = written(tmp_path / "a.csv", (text, -1, 0.5)).decode("utf-8-sig")
    row = list(csv.reader(found.splitlines(keepends=True)))[1]
    assert row == [f"'{text}", "-1", "0.5"]


@pytest.mark.parametrize("text", ["W1", "", "a=1", "Line - 2", "'quoted", "1-2"])
def test_that_other_texts_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


def test_that_a_header_is_no_formula_either(tmp_path: Path) -> None:
    made = CsvFile(tmp_path / "a.csv", FileForm(FileKind.CSV, TALLINN))
    made.begin("Workers", (Field("=1"),))
    made.close()
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == "'=1\n"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.1 + 0.2, "0.3"), (1e-9, "0"), (-1e-9, "0"), (1e15, "1000000000000000"), (2.5, "2.5")],
)
def test_that_numbers_have_no_exponent(value: float, text: str) -> None:
    assert decimal(value) == text


def test_that_a_length_below_nothing_has_its_sign() -> None:
    assert clock_length(timedelta(seconds=-61)) == "-0:01:01"


def test_that_a_dropped_file_is_closed(tmp_path: Path) -> None:
    made = CsvFile(tmp_path / "a.csv", FileForm(FileKind.CSV, TALLINN))
    made.drop()
    with pytest.raises(ValueError, match="closed"):
        made.begin("Workers", FIELDS)
