"""StillTable: a table that keeps still while its rows change, for mouse and keyboard alike."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
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

from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.fonts import scaled
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate
from factory_desktop.views.tables.copied import copied
from factory_desktop.views.tables.title_row import TitleRow
from factory_desktop.views.theme import LIGHT, Theme

_ROW = 31
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class StillTable(QTableView):
    """Selects whole rows, rings the one the keyboard is on, copies with Ctrl+C."""

    def __init__(self, model: RowsModel[Any], words: str, parent: QWidget | None = None) -> None:
        """`words` stand in place of rows where there are none."""
        super().__init__(parent)
        self._rows = model
        self._nothing = words
        self._theme = LIGHT
        self._titles = TitleRow(self)
        self._by_keyboard = False
        model.setParent(self)
        self.setModel(model)
        self._behave()
        self.setHorizontalHeader(self._titles)
        for number, column in enumerate(model.columns):
            self.setItemDelegateForColumn(number, self._delegate(column))

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self._titles.set_theme(theme)
        for number in range(self._rows.columnCount()):
            delegate = self.itemDelegateForColumn(number)
            if isinstance(delegate, CellDelegate):
                delegate.set_theme(theme)
        self.viewport().update()

    def chosen_rows(self) -> tuple[Any, ...]:
        """Return the selected rows, top to bottom."""
        rows = self._rows.rows
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(rows[number] for number in numbers)

    def copy(self) -> int:
        """Put the selected rows, or all where none is, onto the clipboard; returns how many."""
        rows = self.chosen_rows() or self._rows.rows
        if rows:
            QGuiApplication.clipboard().setMimeData(copied(self._rows.columns, rows))
        return len(rows)

    @property
    def rows_model(self) -> RowsModel[Any]:
        """The rows and their columns."""
        return self._rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

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

    def _delegate(self, column: Column[Any]) -> CellDelegate:
        """Make the delegate that paints a column's cells."""
        return CellDelegate(figure=column.figure, parent=self)

    def _fit_columns(self) -> None:
        """Share the width out among the columns."""

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
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
