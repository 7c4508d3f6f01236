import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from factory_desktop.backend.files import xlsx_file
from factory_desktop.backend.files.xlsx_file import XlsxFile
from factory_desktop.domain.export import FileForm, FileKind
from factory_desktop.domain.sheet import Cell, Field

FORM = FileForm(FileKind.XLSX, ZoneInfo("Europe/Tallinn"))
FIELDS = (Field("Worker"), Field("Value"), Field("Utilization", share=True))


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let what is written beside a workbook be written where it can be looked for."""
    folder = tmp_path / "beside"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def book(tmp_path: Path, *rows: tuple[Cell, ...], title: str = "Workers") -> Any:
    file = tmp_path / "a.xlsx"
    made = XlsxFile(file, FORM)
    made.begin(title, FIELDS)
    for row in rows:
        made.add(row)
    made.close()
    return openpyxl.load_workbook(file)


def test_that_values_stay_values_under_a_format(tmp_path: Path) -> None:
    at = datetime(2026, 1, 22, 9, 40, 1, tzinfo=UTC)
    long = timedelta(hours=30)
    sheet = book(
        tmp_path,
        ("Ann", 1234, 0.81),
        ("Bo", timedelta(hours=30), None),
        ("C", at, 1),
        ("D", 2.5, 0),
    )["Workers"]
    assert [cell.value for cell in sheet[2]] == ["Ann", 1234, 0.81]
    assert (sheet["B2"].number_format, sheet["C2"].number_format) == ("#,##0", "0.0%")
    assert sheet["B3"].number_format == "[h]:mm"
    assert sheet["B3"].value == long
    assert sheet["C3"].value is None
    assert sheet["B4"].value == datetime(2026, 1, 22, 11, 40, 1)  # noqa: DTZ001 - a workbook knows no zones
    assert sheet["B5"].number_format == "#,##0.00"


def test_that_the_header_stays_in_sight_and_columns_fit(tmp_path: Path) -> None:
    sheet = book(tmp_path, ("A name of some twenty letters", 1, 0.5))["Workers"]
    assert [cell.value for cell in sheet[1]] == ["Worker", "Value", "Utilization"]
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold
    assert 29 < sheet.column_dimensions["A"].width < 40


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "{=1}", "http://x", "123", "\t=1"])
def test_that_a_text_is_a_text(text: str, tmp_path: Path) -> None:
    cell = book(tmp_path, (text, 1, 0.5))["Workers"]["A2"]
    assert cell.value == text
    assert cell.data_type == "s"
    assert cell.hyperlink is None


def test_that_what_xml_cannot_hold_is_marked(tmp_path: Path) -> None:
    assert book(tmp_path, ("a\x00b\ud800", 1, 0.5))["Workers"]["A2"].value == "a\ufffdb\ufffd"


@pytest.mark.parametrize("title", ["a/b:c[1]*?", "x" * 50, "", "'quoted'"])
def test_that_any_title_makes_a_sheet(title: str, tmp_path: Path) -> None:
    assert len(book(tmp_path, ("A", 1, 0.5), title=title).sheetnames) == 1


def test_that_sheets_of_one_title_are_told_apart(tmp_path: Path) -> None:
    made = XlsxFile(tmp_path / "a.xlsx", FORM)
    for title in ("Workers", "workers", "Workers"):
        made.begin(title, FIELDS)
    made.close()
    names = openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
    assert names == ["Workers", "workers 2", "Workers 3"]


def test_that_a_full_sheet_goes_on_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 2)
    made = book(tmp_path, *[(str(number), number, 0.5) for number in range(5)])
    rows = [[cell.value for cell in sheet["A"]] for sheet in made]
    assert rows == [["Worker", "0", "1"], ["Worker", "2", "3"], ["Worker", "4"]]


def test_that_nothing_is_left_beside_it(tmp_path: Path, own_folder: Path) -> None:
    book(tmp_path, ("A", 1, 0.5))
    dropped = XlsxFile(tmp_path / "b.xlsx", FORM)
    dropped.begin("Workers", FIELDS)
    dropped.add(("A", 1, 0.5))
    dropped.drop()
    assert list(own_folder.iterdir()) == []


def test_that_a_folder_that_is_not_there_is_the_disks_fault(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        XlsxFile(tmp_path / "nowhere" / "a.xlsx", FORM)
