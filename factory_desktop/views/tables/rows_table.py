"""RowsTable: a table of figures, one row a worker or station, that sorts, finds and picks."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.column import Column
from factory_desktop.models.metrics_model import MetricsModel
from factory_desktop.views.fonts import font
from factory_desktop.views.tables.cell_delegate import PADDING, CellDelegate
from factory_desktop.views.tables.name_delegate import NameDelegate
from factory_desktop.views.tables.share_delegate import ShareDelegate
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.tables.title_row import ARROW, title_width
from factory_desktop.views.theme import LIGHT

_SHARE = 150
"""Pixels for a bar and its percent at least."""
_SHORTEST_SHARE = 100
"""A bar as short as can still be compared with the next."""
_NAME = 150


class RowsTable(StillTable):
    """Sorts by its header, finds by typing, copies with Ctrl+C, picks by click or Enter."""

    picked = Signal(str)
    """The id of the row that was clicked or entered."""

    def __init__(self, model: MetricsModel[Any], words: str, parent: QWidget | None = None) -> None:
        super().__init__(model, words, parent)
        self._figures = model
        self._selected: str | None = None
        self._widest = [0] * len(model.columns)
        self.setSortingEnabled(True)
        self.clicked.connect(self._pick)
        self.set_theme(LIGHT)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the rows of this snapshot; selection and scroll position stay."""
        self._figures.show_snapshot(snapshot)
        if self._selected is not None and not self.selectionModel().hasSelection():
            self._select_row(self._selected)
        self._fit_columns()

    def select(self, key: str | None) -> None:
        """Select the row with this id and bring it into view; None selects nothing.

        Saying the same again changes nothing, so the keyboard may wander meanwhile.
        """
        if key == self._selected:
            return
        self._selected = key
        self._select_row(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        # People type names, whichever cell they clicked last.
        if self.currentIndex().column() != 0 and self._rows.rowCount():
            row = max(0, self.currentIndex().row())
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flag)
        super().keyboardSearch(search)

    def _delegate(self, column: Column[Any]) -> CellDelegate:
        kind = NameDelegate if column.detail else CellDelegate
        return (ShareDelegate if column.is_share else kind)(figure=column.figure, parent=self)

    def _pick(self, index: QModelIndex) -> None:
        self._selected = self._rows.key_at(index.row())
        self.picked.emit(self._selected)

    def _select_row(self, key: str | None) -> None:
        row = self._rows.row_of(key)
        if row is None:
            self.clearSelection()
            return
        index = self._rows.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _fit_columns(self) -> None:
        """Give each column the room of its widest figure, and share out what is left."""
        needed = [self._needed(number) for number in range(len(self._widest))]
        # Columns that shrank with their figures would make the table twitch.
        self._widest = [max(pair) for pair in zip(self._widest, needed, strict=True)]
        weights = [3 if column.detail or column.is_share else 1 for column in self._rows.columns]
        spare = self.viewport().width() - sum(self._widest)
        shares = [max(0, spare) * weight // sum(weights) for weight in weights]
        # What the division leaves over, so that the last column ends where the table does.
        shares[0] += max(0, spare) - sum(shares)
        if spare < 0:
            # In a narrow window a bar grows shorter before a figure is pushed out of sight.
            bar = next(n for n, column in enumerate(self._rows.columns) if column.is_share)
            shares[bar] = -min(-spare, _SHARE - _SHORTEST_SHARE)
        for number, share in enumerate(shares):
            self.setColumnWidth(number, self._widest[number] + share)

    def _needed(self, number: int) -> int:
        column = self._rows.columns[number]
        title = title_width(column.title) + ARROW
        body = QFontMetrics(font())
        widest = body.horizontalAdvance(column.widest)
        if column.figure:
            widest = max(widest, body.horizontalAdvance(self._rows.widest(number)))
        least = _SHARE if column.is_share else _NAME if column.detail else 0
        return max(title, widest, least) + 2 * PADDING
