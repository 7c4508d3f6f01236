"""NoteTable: the notes about the time that is shown."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.note_model import NoteModel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.tables.title_row import title_width
from factory_desktop.views.theme import LIGHT

tr = partial(QCoreApplication.translate, "tables")

_TEXT = 3
"""The column that takes what the others leave."""
_LEAST = 120


class NoteTable(StillTable):
    """Enter or a double click opens a note, Delete takes it away."""

    opened = Signal(object)
    """The `Note` to be read or changed."""
    removed = Signal(object)
    """The `Note` to be taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.notes = NoteModel()
        super().__init__(self.notes, tr("No notes about this time."), parent)
        self.setAccessibleName(tr("Shift notes"))
        self._titles.setSectionsClickable(False)
        self.doubleClicked.connect(self._open)
        self.set_theme(LIGHT)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the notes of this snapshot; selection and scroll position stay."""
        self.notes.show_snapshot(snapshot)
        self._fit_columns()

    def current(self) -> Note | None:
        """Return the note that the keyboard is on."""
        row = self.currentIndex().row()
        return self.notes.rows[row] if 0 <= row < self.notes.rowCount() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        note = self.current()
        if note and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(note)
        elif note and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(note)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.notes.rows[index.row()])

    def _fit_columns(self) -> None:
        letters = QFontMetrics(font())
        widths = [
            max(title_width(column.title), letters.horizontalAdvance(column.widest)) + 2 * PADDING
            for column in self.notes.columns
        ]
        widths[_TEXT] = 0
        widths[_TEXT] = max(scaled(_LEAST), self.viewport().width() - sum(widths))
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)
