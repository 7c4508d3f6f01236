"""RowsTable: a table that keeps still while its figures change, for mouse and keyboard alike."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.column import Column
from factory_desktop.models.metrics_model import MetricsModel
from factory_desktop.models.selection_text import tab_separated
from factory_desktop.views.fonts import font
from factory_desktop.views.tables.cell_delegate import PADDING, AnyIndex, CellDelegate
from factory_desktop.views.tables.name_delegate import NameDelegate
from factory_desktop.views.tables.share_delegate import ShareDelegate
from factory_desktop.views.tables.title_row import ARROW, TitleRow, title_width
from factory_desktop.views.theme import LIGHT, Theme

_ROW = 31
_SHARE = 150
"""Pixels for a bar and its percent at least."""
_SHORTEST_SHARE = 100
"""A bar as short as can still be compared with the next."""
_NAME = 150
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class RowsTable(QTableView):
    """Sorts by its header, finds by typing, copies with Ctrl+C, picks by click or Enter."""

    picked = Signal(str)
    """The id of the row that was clicked or entered."""

    def __init__(self, model: MetricsModel[Any], words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._nothing = words
        self._theme = LIGHT
        self._selected: str | None = None
        self._titles = TitleRow(self)
        self._by_keyboard = False
        self._widest = [0] * len(model.columns)
        model.setParent(self)
        self.setModel(model)
        self._behave()
        self.setHorizontalHeader(self._titles)
        self.setSortingEnabled(True)
        for number, column in enumerate(model.columns):
            delegate = _delegate(column)(figure=column.figure, parent=self)
            self.setItemDelegateForColumn(number, delegate)
        self.clicked.connect(self._pick)
        self.set_theme(LIGHT)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the rows of this snapshot; selection and scroll position stay."""
        self._rows.show_snapshot(snapshot)
        if self._selected is not None and not self.selectionModel().hasSelection():
            self._select_row(self._selected)
        self._fit_columns()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self._titles.set_theme(theme)
        for number in range(self._rows.columnCount()):
            delegate = self.itemDelegateForColumn(number)
            if isinstance(delegate, CellDelegate):
                delegate.set_theme(theme)
        self.viewport().update()

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
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        # People type names, whichever cell they clicked last.
        if self.currentIndex().column() != 0 and self._rows.rowCount():
            row = max(0, self.currentIndex().row())
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flag)
        super().keyboardSearch(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self._rows.rowCount():
            painter.setPen(QColor(self._theme.secondary))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._nothing)
        elif self._by_keyboard and self.hasFocus() and self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            ring = self.viewport().rect()
            ring.setTop(row.top())
            ring.setBottom(row.bottom())
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRect(ring.adjusted(1, 1, -1, -1))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        # The ring is as wide as the row, the cells that Qt repaints are not.
        self.viewport().update()

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab leaves the table: a table that keeps it is a trap for the keyboard.
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)

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

    def _copy(self) -> None:
        chosen = [self._rows.rows[index.row()] for index in self.selectionModel().selectedRows()]
        if chosen:
            QGuiApplication.clipboard().setText(tab_separated(self._rows.columns, chosen))

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


def _delegate(column: Column[Any]) -> type[CellDelegate]:
    if column.is_share:
        return ShareDelegate
    return NameDelegate if column.detail else CellDelegate
