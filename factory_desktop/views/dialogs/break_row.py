"""BreakRow: one break of a shift, with its name and hours."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from factory_desktop.domain.shift import Break
from factory_desktop.views import plain
from factory_desktop.views.dialogs.time_field import TimeField


class BreakRow(QWidget):
    """What a break is called, from when to when, and a button that takes it away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, pause: Break) -> None:
        super().__init__()
        self.name = QLineEdit(pause.name)
        self.name.setAccessibleName(self.tr("Name of the break"))
        self.name.setMaxLength(40)
        self.start = TimeField(pause.start, self.tr("Start of the break"))
        self.end = TimeField(pause.end, self.tr("End of the break"))
        self.remove = QPushButton(self.tr("Remove"))
        plain.set_look(self.remove, "quiet")
        self.remove.setAccessibleName(self.tr("Remove the break"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.start)
        layout.addWidget(plain.label("–"))
        layout.addWidget(self.end)
        layout.addWidget(self.remove)
        self.name.textChanged.connect(self.changed)
        self.start.timeChanged.connect(self.changed)
        self.end.timeChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def pause(self) -> Break:
        """Return the break as entered."""
        return Break(self.name.text().strip(), self.start.at(), self.end.at())
