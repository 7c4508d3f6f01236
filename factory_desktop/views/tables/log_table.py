"""LogTable: the program's own log, a line a row."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from factory_desktop.models.column import Column
from factory_desktop.models.program_log_columns import in_plain_text
from factory_desktop.models.program_log_model import ProgramLogModel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import PADDING, CellDelegate
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.tables.title_row import title_width
from factory_desktop.views.theme import LIGHT

tr = partial(QCoreApplication.translate, "tables")

_ROW = 24
"""Pixels: a log is read by the screenful."""
_LEAST = 240
_SEEN = 128
"""Pixels of titles and four lines: fewer say nothing."""


class LogTable(StillTable):
    """Home goes to the newest line, and on following; scrolled away from it the log stands still.

    Copies the selected lines, or all, as plain text with where errors came from.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.log = ProgramLogModel()
        super().__init__(self.log, tr("No line of the log is like this."), parent)
        self.setAccessibleName(tr("Log of the program"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # Rows that come in at the top would turn every stripe over.
        self.setAlternatingRowColors(False)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        self.setMinimumHeight(scaled(_SEEN))
        self._titles.setSectionsClickable(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.set_theme(LIGHT)

    def go_to_newest(self) -> None:
        """Follow what comes, from the top."""
        self.log.follow(following=True)
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self._by_keyboard = True
            self.go_to_newest()
            self.setCurrentIndex(self.log.index(0, 0))
        else:
            super().keyPressEvent(event)

    def copy(self) -> int:
        rows = self.chosen_rows() or self.log.rows
        if rows:
            # As it was written, the oldest first.
            lines = [in_plain_text(row, self.log.zone) for row in reversed(rows)]
            QGuiApplication.clipboard().setText("\n".join(lines))
        return len(rows)

    def _scrolled(self, place: int) -> None:
        # Whoever reads further down is not to lose the place.
        if place > 0 and self.log.following:
            self.log.follow(following=False)

    def _delegate(self, column: Column[Any]) -> CellDelegate:
        return CellDelegate(figure=column.figure, parent=self, warns=column.warns is not None)

    def _fit_columns(self) -> None:
        letters = QFontMetrics(font())
        widths = [
            max(title_width(column.title), letters.horizontalAdvance(column.widest)) + 2 * PADDING
            for column in self.log.columns
        ]
        widths[-1] = max(scaled(_LEAST), self.viewport().width() - sum(widths[:-1]))
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)
