"""Tables of the window as sheets of raw values, and what is said about them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.sheet import Cell, Field, Sheet
from factory_desktop.models import text
from factory_desktop.models.column import Column

tr = partial(QCoreApplication.translate, "columns")

_RAW = (int, float, timedelta, datetime)


def sheet_of(title: str, columns: Sequence[Column[Any]], rows: Iterable[Any]) -> Sheet:
    """Take a table as it stands; figures stay values, and quiet second texts get a column."""
    fields = tuple(field for column in columns for field in _fields(column))
    cells = (tuple(cell for column in columns for cell in _cells(column, row)) for row in rows)
    return Sheet(title, fields, tuple(cells))


def _fields(column: Column[Any]) -> list[Field]:
    first = Field(column.title, share=column.is_share)
    return [first, Field(column.detail_title or tr("Id"))] if column.detail else [first]


def _cells(column: Column[Any], row: object) -> list[Cell]:
    first = _cell(column, row)
    return [first, column.detail(row) or None] if column.detail else [first]


def _cell(column: Column[Any], row: object) -> Cell:
    """Return the value itself where a file can hold it, else the text that people see."""
    value = column.value(row)
    if value is None:
        return None
    # An enumeration of numbers is a word to people.
    if isinstance(value, _RAW) and type(value) in _RAW:
        return value
    shown = column.text(row)
    return None if shown in {"", text.DASH} else shown
