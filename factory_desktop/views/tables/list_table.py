"""ListTable: a plain list inside a dialog, dressed by the style sheet alone; copies with Ctrl+C."""

from typing import Any

from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.fonts import scaled
from factory_desktop.views.tables.copied import copied

_ROW = 28
_PADDING = 24


class ListTable(QTableView):
    """Selects whole rows; columns without a usual text share what room the others leave."""

    def __init__(self, model: RowsModel[Any], name: str, parent: QWidget | None = None) -> None:
        """`name` is its accessible one."""
        super().__init__(parent)
        self._rows = model
        model.setParent(self)
        self.setProperty("role", "list")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Tab leaves the table: a table that keeps it is a trap for the keyboard.
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        letters = QFontMetrics(self.font())
        for number, column in enumerate(model.columns):
            if column.widest:
                widest = max(column.widest, column.title, key=letters.horizontalAdvance)
                self.setColumnWidth(number, letters.horizontalAdvance(widest) + scaled(_PADDING))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def set_rows(self, rows: tuple[Any, ...]) -> None:
        """List these."""
        self._rows.set_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected row, or all where none is, onto the clipboard."""
        rows = self._rows.rows
        chosen = [rows[index.row()] for index in self.selectionModel().selectedRows()]
        if rows:
            QGuiApplication.clipboard().setMimeData(copied(self._rows.columns, chosen or rows))
