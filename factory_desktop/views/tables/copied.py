"""Copied rows, as spreadsheets and as letters take them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData

from factory_desktop.models.column import Column
from factory_desktop.models.selection_text import as_html, tab_separated

ROWS = "application/x-factory-desktop-rows"
"""The format by which the program knows rows that it has copied itself."""


def copied(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> QMimeData:
    """Return the rows under their headers, for the clipboard: text parted by tabs, and HTML."""
    data = QMimeData()
    data.setText(tab_separated(columns, rows))
    data.setHtml(as_html(columns, rows))
    data.setData(ROWS, b"1")
    return data
