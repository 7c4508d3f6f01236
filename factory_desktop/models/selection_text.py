"""Selected rows as text that a spreadsheet takes."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from factory_desktop.models.column import Column

tr = partial(QCoreApplication.translate, "columns")

_FORMULA_STARTS = ("=", "+", "-", "@")


def tab_separated(columns: Sequence[Column[Any]], rows: Iterable[Any]) -> str:
    """Write headers and rows, one a line, cells split by tabs, quiet second texts as own cells."""
    titles = [cell for column in columns for cell in _titles(column)]
    lines = [[cell for column in columns for cell in _cells(column, row)] for row in rows]
    return "\n".join("\t".join(line) for line in (titles, *lines))


def _titles(column: Column[Any]) -> list[str]:
    return [column.title, column.detail_title or tr("Id")] if column.detail else [column.title]


def _cells(column: Column[Any], row: object) -> list[str]:
    if column.figure:
        return [column.text(row)]
    texts = [column.text(row), column.detail(row)] if column.detail else [column.text(row)]
    return [_harmless(text) for text in texts]


def _harmless(text: str) -> str:
    """Keep a name from splitting the line or from being run as a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(_FORMULA_STARTS) else flat
