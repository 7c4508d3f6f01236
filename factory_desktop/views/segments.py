"""Segments: a box of buttons of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from factory_desktop.views import plain
from factory_desktop.views.choice_group import ChoiceGroup


class Segments(QFrame):
    """Each button has a word; the first is chosen."""

    chosen = Signal(int)
    """The number of the button that a person has chosen."""

    def __init__(self, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("spans")
        self.setAccessibleName(name)
        self.buttons: list[QPushButton] = []
        self._group = ChoiceGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for number, word in enumerate(words):
            button = QPushButton(plain.mnemonic_free(word))
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {word}")
            self._group.addButton(button, number)
            self.buttons.append(button)
            layout.addWidget(button)
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)
