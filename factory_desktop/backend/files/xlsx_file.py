"""XlsxFile: a workbook of raw values under number formats, one sheet a table."""

import contextlib
import re
import tempfile
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from factory_desktop.backend.files.disk_file import DiskFile
from factory_desktop.domain.export import FileForm
from factory_desktop.domain.sheet import Cell, Field

MOST_ROWS = 1_048_575
"""Under the header; the format ends there, and the table goes on in a further sheet."""
_MOST_TEXT = 32_767
_LONGEST_TITLE = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_WIDEST, _NARROWEST, _MOMENT, _MARGIN = 40, 6, 17, 3
"""Letters that columns are wide."""

_FORMATS = {
    "header": {"bold": True, "bottom": 1, "text_wrap": False},
    "count": {"num_format": "#,##0"},
    "measure": {"num_format": "#,##0.00"},
    "share": {"num_format": "0.0%"},
    "length": {"num_format": "[h]:mm"},
    "moment": {"num_format": "yyyy-mm-dd hh:mm:ss"},
}


class XlsxFile:
    """Written row by row, in bounded memory; texts are never taken for formulas."""

    def __init__(self, file: Path, form: FileForm) -> None:
        self._form = form
        self._file = DiskFile(file)
        self._beside = tempfile.TemporaryDirectory(prefix="factory-desktop-")
        self._book: Any = xlsxwriter.Workbook(
            self._file,
            {
                "constant_memory": True,
                "tmpdir": self._beside.name,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._formats = {name: self._book.add_format(how) for name, how in _FORMATS.items()}
        self._book.use_zip64()
        self._titles: set[str] = set()
        self._widest: list[int] = []

    def begin(self, title: str, fields: Sequence[Field]) -> None:
        """Begin a sheet, its header frozen."""
        self._fit()
        self._title, self._fields = title, tuple(fields)
        self._sheet = self._book.add_worksheet(self._free(title))
        self._sheet.freeze_panes(1, 0)
        self._row = 0
        self._widest = [max(_NARROWEST, len(field.title)) for field in self._fields]
        for number, field in enumerate(self._fields):
            self._sheet.write_string(0, number, _clean(field.title), self._formats["header"])

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row, on a further sheet where this one is full."""
        if self._row >= MOST_ROWS:
            self.begin(self._title, self._fields)
        self._row += 1
        for number, cell in enumerate(row):
            self._write(number, cell, share=self._fields[number].share)

    def close(self) -> None:
        """Write the workbook; raises OSError where the disk fails."""
        self._fit()
        try:
            self._book.close()
        except XlsxWriterException as error:
            raise _as_disk(error) from error
        finally:
            self.drop()

    def drop(self) -> None:
        """Let go of the file, and of what was written beside it."""
        for sheet in self._book.worksheets():
            with contextlib.suppress(OSError):
                sheet.row_data_fh.close()
        self._beside.cleanup()
        self._file.close()

    def _fit(self) -> None:
        """Make the columns of the sheet begun last as wide as what stands in them."""
        for number, letters in enumerate(self._widest):
            self._sheet.set_column(number, number, min(_WIDEST, letters + _MARGIN))

    def _write(self, number: int, cell: Cell, *, share: bool) -> None:
        sheet, formats, row = self._sheet, self._formats, self._row
        match cell:
            case None:
                return
            case str():
                sheet.write_string(row, number, _clean(cell))
                self._widest[number] = max(self._widest[number], len(cell))
            case datetime():
                self._widest[number] = max(self._widest[number], _MOMENT)
                local = cell.astimezone(self._form.zone).replace(tzinfo=None)
                sheet.write_datetime(row, number, local, formats["moment"])
            case timedelta():
                # Before 1900 there is no time for a spreadsheet, so a length below 0 is in days.
                name = "length" if cell >= timedelta() else "measure"
                sheet.write_number(row, number, cell / timedelta(days=1), formats[name])
            case float():
                sheet.write_number(row, number, cell, formats["share" if share else "measure"])
            case _:
                sheet.write_number(row, number, cell, formats["share" if share else "count"])

    def _free(self, title: str) -> str:
        """Return a sheet's name as the format allows it, and another than those there are."""
        plain = _FORBIDDEN.sub(" ", _clean(title)).strip("' ") or "1"
        name, number = plain[:_LONGEST_TITLE], 2
        while name.casefold() in self._titles:
            end = f" {number}"
            name, number = plain[: _LONGEST_TITLE - len(end)] + end, number + 1
        self._titles.add(name.casefold())
        return name


def _clean(text: str) -> str:
    """Leave out what XML cannot hold."""
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)[:_MOST_TEXT]


def _as_disk(error: XlsxWriterException) -> OSError:
    cause = error.args[0] if error.args else None
    return cause if isinstance(cause, OSError) else OSError(0, str(error))
