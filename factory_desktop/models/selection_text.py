"""Selected rows as a spreadsheet or a letter takes them."""

from collections.abc import Iterable, Sequence
from functools import partial
from html import escape
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


def as_html(columns: Sequence[Column[Any]], rows: Iterable[Any]) -> str:
    """Write the same table for letters and presentations, figures to the right."""
    head = "".join(f"<th>{escape(cell)}</th>" for column in columns for cell in _titles(column))
    body = "".join(f"<tr>{_html_row(columns, row)}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table><tr>{head}</tr>{body}</table>'


def _html_row(columns: Sequence[Column[Any]], row: object) -> str:
    return "".join(
        f'<td align="{"right" if column.figure else "left"}">{escape(cell)}</td>'
        for column in columns
        for cell in _cells(column, row)
    )


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
