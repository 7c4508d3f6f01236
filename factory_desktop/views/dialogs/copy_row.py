"""CopyRow: a line that is to be taken elsewhere, with the button that copies it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from factory_desktop.views import plain


class CopyRow(QWidget):
    """What it is, above the line itself; the line can be read and chosen, not changed."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = plain.label(what, "secondary")
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(what)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy: {what}").format(what=what))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.line.text()))
        layout, row = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy)
        layout.addWidget(self._what)
        layout.addLayout(row)

    def show_line(self, line: str) -> None:
        """Show this from its beginning; an empty line hides all."""
        self.line.setText(line)
        self.line.setCursorPosition(0)
        self.setHidden(not line)
