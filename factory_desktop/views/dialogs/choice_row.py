"""ChoiceRow: a few answers to one question, one of them at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QVBoxLayout, QWidget

from factory_desktop.views import plain
from factory_desktop.views.choice_group import ChoiceGroup


class ChoiceRow(QWidget):
    """A question above its answers; each answer has a name that is kept."""

    changed = Signal()

    def __init__(
        self, question: str, answers: Sequence[tuple[str, str]], *, below: bool = False
    ) -> None:
        """`answers` are names and words, `&` before a key; `below` each other or in one line."""
        super().__init__()
        self.setAccessibleName(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(plain.label(question, "secondary"))
        way = QBoxLayout.Direction
        row = QBoxLayout(way.TopToBottom if below else way.LeftToRight)
        row.setSpacing(6 if below else 20)
        self._group = ChoiceGroup(QObject(self))
        self.buttons: dict[str, QRadioButton] = {}
        for name, words in answers:
            button = QRadioButton(words)
            button.toggled.connect(self._tell)
            self._group.addButton(button)
            self.buttons[name] = button
            row.addWidget(button)
        if not below:
            row.addStretch()
        layout.addLayout(row)
        if answers:
            self.choose(answers[0][0])

    @property
    def chosen(self) -> str:
        """The name of the answer."""
        return next((name for name, one in self.buttons.items() if one.isChecked()), "")

    def choose(self, name: str | None) -> None:
        """Give this answer, if it can be given."""
        button = self.buttons.get(name or "")
        if button and button.isEnabled():
            button.setChecked(True)

    def allow(self, name: str, allowed: bool, why: str = "") -> None:
        """Let an answer be given or not, and say why not; another takes its place."""
        button = self.buttons[name]
        button.setEnabled(allowed)
        plain.set_tooltip(button, "" if allowed else why)
        if not allowed and button.isChecked():
            self.choose(next((one for one in self.buttons if one != name), None))

    def _tell(self, checked: bool) -> None:
        if checked:
            self.changed.emit()
