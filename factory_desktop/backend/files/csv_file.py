"""CsvFile: one table as RFC 4180 has it, in UTF-8 with the mark that spreadsheets look for."""

import csv
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from factory_desktop.domain.export import FileForm
from factory_desktop.domain.sheet import Cell, Field

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001 - spreadsheets take the wide ones too
_DECIMALS = 6
"""What the store keeps of a confidence, and more than any figure means."""


class CsvFile:
    """Written row by row; holds a single table, as a CSV file does."""

    def __init__(self, file: Path, form: FileForm) -> None:
        self._form = form
        self._file = file.open("w", encoding="utf-8-sig", newline="")
        delimiter = "," if form.decimal_mark == "." else ";"
        self._rows = csv.writer(self._file, delimiter=delimiter, lineterminator="\r\n")

    def begin(self, title: str, fields: Sequence[Field]) -> None:  # noqa: ARG002 - a CSV file has no place for it
        """Write the header."""
        self._rows.writerow([harmless(field.title) for field in fields])

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row."""
        self._rows.writerow([self._written(cell) for cell in row])

    def close(self) -> None:
        """Write what is left."""
        self._file.close()

    def drop(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _written(self, cell: Cell) -> str:
        match cell:
            case None:
                return ""
            case str():
                return harmless(cell)
            case datetime():
                return cell.astimezone(self._form.zone).isoformat()
            case timedelta():
                return clock_length(cell)
            case float():
                return decimal(cell).replace(".", self._form.decimal_mark)
            case _:
                return str(cell)


def harmless(text: str) -> str:
    """Keep a text from being run as a formula, with the apostrophe that says: a text."""
    first = text.lstrip(" \N{NO-BREAK SPACE}")
    return f"'{text}" if first.startswith(_FORMULA_STARTS) else text


def clock_length(length: timedelta) -> str:
    """Write `4:15:08`, which spreadsheets read as a length of time."""
    sign = "-" if length < timedelta() else ""
    minutes, seconds = divmod(round(abs(length).total_seconds()), 60)
    return f"{sign}{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"


def decimal(value: float) -> str:
    """Write a number with up to six decimals, never with an exponent."""
    written = f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written
