"""JsonFile: tables as lists of objects, in one object by their titles."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from factory_desktop.domain.export import FileForm
from factory_desktop.domain.instant import text
from factory_desktop.domain.sheet import Cell, Field


class JsonFile:
    """Written row by row; times are UTC, lengths of time are seconds, what is nothing is absent."""

    def __init__(self, file: Path, _form: FileForm) -> None:
        self._file = file.open("w", encoding="utf-8", newline="\n")
        self._fields: Sequence[Field] = ()
        self._tables = self._rows = 0

    def begin(self, title: str, fields: Sequence[Field]) -> None:
        """Begin a list under this title."""
        if self._tables:
            self._file.write("\n],\n")
        else:
            self._file.write("{\n")
        self._file.write(f"{_json(title)}: [")
        self._tables, self._rows, self._fields = self._tables + 1, 0, fields

    def add(self, row: Sequence[Cell]) -> None:
        """Write one object of the list begun last."""
        named = zip(self._fields, row, strict=True)
        told = {field.title: _value(cell) for field, cell in named if cell is not None}
        self._file.write((",\n" if self._rows else "\n") + _json(told))
        self._rows += 1

    def close(self) -> None:
        """Write what is left."""
        self._file.write("\n]\n}\n" if self._tables else "{}\n")
        self._file.close()

    def drop(self) -> None:
        """Let go of the file."""
        self._file.close()


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _value(cell: Cell) -> object:
    match cell:
        case datetime():
            return text(cell)
        case timedelta():
            return cell.total_seconds()
        case _:
            return cell
