"""NoteDialog: a reason and some words about a stretch of time."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QWidget

from factory_desktop.domain.note import LONGEST_TEXT, Note
from factory_desktop.models import reason_text, text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled

_TEXT_HEIGHT = 110
REMOVE = 2
"""What `exec` returns when the note is to be taken away."""


class NoteDialog(SheetDialog):
    """Says what the note is about; Ctrl+Enter in the text saves it."""

    def __init__(
        self, parent: QWidget | None, note: Note, about: str, reasons: Sequence[str]
    ) -> None:
        """Ask; `about` says in words what the note is about. A note with a number is changed."""
        super().__init__(parent)
        self.setObjectName("note")
        self.explain(self.tr("Note") if note.number else self.tr("Add note"), about)
        self._note = note
        self.reason = QComboBox()
        self.reason.addItem(self.tr("No reason"), "")
        # What the list does not have any more stays with the notes that have it.
        for name in dict.fromkeys((*reasons, *filter(None, (note.reason,)))):
            self.reason.addItem(reason_text.named(name), name)
        self.reason.setCurrentIndex(max(0, self.reason.findData(note.reason)))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.text = QPlainTextEdit(note.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(scaled(_TEXT_HEIGHT))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.installEventFilter(self)
        self.fault = plain.paragraph(role="warning")
        self._lay_out()
        self.action = self.add_action(self.tr("Save note") if note.number else self.tr("Add note"))
        self.action.setDefault(True)
        self.add_cancel()
        self.remove = self.add_action(self.tr("Remove note"), "danger")
        self.remove.setAutoDefault(False)
        self.remove.setVisible(bool(note.number))
        self.remove.clicked.disconnect(self.accept)
        self.remove.clicked.connect(lambda: self.done(REMOVE))
        self.reason.currentIndexChanged.connect(self._check)
        self.text.textChanged.connect(self._check)
        self._check()
        if note.masked:
            for field in (self.reason, self.text):
                field.setEnabled(False)
            self.fault.setText(self.tr("Show names again to change a note that names somebody."))
            self.fault.show()
        (self.reason if not note.text else self.text).setFocus()

    def note(self) -> Note:
        """Return the note as entered."""
        reason = str(self.reason.currentData())
        return replace(self._note, reason=reason, text=self.text.toPlainText().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.action.click()
                return True
        return super().eventFilter(watched, event)

    def _check(self) -> None:
        wanted = self.note()
        long = len(wanted.text) > LONGEST_TEXT
        said = self.tr("The text is too long: {letters} letters, at most {most}.").format(
            letters=text.number(len(wanted.text)), most=text.number(LONGEST_TEXT)
        )
        self.fault.setText(said if long else "")
        self.fault.setVisible(long)
        says = bool(wanted.reason or wanted.text) and not self._note.masked
        self.action.setEnabled(says and not long and wanted != self._note)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for name, field in ((self.tr("&Reason"), self.reason), (self.tr("&Text"), self.text)):
            form.addRow(plain.label_of(field, name), field)
        self.body.addLayout(form)
        self.body.addWidget(self.fault)
