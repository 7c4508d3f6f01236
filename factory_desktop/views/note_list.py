"""NoteList: the shift notes, with buttons for what can be done with them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factory_desktop.domain.note import MOST_NOTES, Note
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views import plain
from factory_desktop.views.tables.note_table import NoteTable
from factory_desktop.views.theme import Theme


class NoteList(QWidget):
    """A table of notes below its buttons."""

    add_wanted = Signal()
    """A note about the time that is shown is to be written."""
    opened = Signal(object)
    """The `Note` to be read or changed."""
    removed = Signal(object)
    """The `Note` to be taken away."""
    counted = Signal(int)
    """How many notes there are now."""

    def __init__(self) -> None:
        super().__init__()
        self.table = NoteTable()
        self.add = QPushButton(self.tr("Add note…"))
        self.edit = QPushButton(self.tr("Open note…"))
        self.remove = QPushButton(self.tr("Remove note"))
        self.limit = plain.label(
            self.tr("The latest {count} are listed.").format(count=text.number(MOST_NOTES)),
            "secondary",
        )
        self.limit.hide()
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(4)
        for button in (self.add, self.edit, self.remove):
            plain.set_look(button, "quiet")
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.limit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        self.add.clicked.connect(self.add_wanted)
        self.edit.clicked.connect(lambda: self._with_current(self.opened.emit))
        self.remove.clicked.connect(lambda: self._with_current(self.removed.emit))
        self.table.opened.connect(self.opened)
        self.table.removed.connect(self.removed)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the notes about the time that is shown."""
        self.table.show_snapshot(snapshot)
        self.limit.setVisible(len(snapshot.notes) >= MOST_NOTES)
        self.counted.emit(len(snapshot.notes))
        self._allow()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self.table.set_theme(theme)

    def _with_current(self, tell: Callable[[Note], object]) -> None:
        note = self.table.current()
        if note:
            tell(note)

    def _allow(self) -> None:
        for button in (self.edit, self.remove):
            button.setEnabled(self.table.selectionModel().hasSelection())
