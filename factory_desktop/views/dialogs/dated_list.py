"""DatedList: what is valid from which day on, line by line, each with a button to take it away."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QWidget

from factory_desktop.views import plain
from factory_desktop.views.fonts import scaled

Kept = TypeVar("Kept")

_MOST = 100
"""Pixels of height: the title and some lines, the last cut so that it is seen to go on."""


class DatedList(QScrollArea, Generic[Kept]):
    """Shows some of what is kept, as many as there is room for.

    What is taken away is gone once the dialog is agreed to.
    """

    def __init__(
        self, title: str, words: Callable[[Kept], str], remove: Callable[[Kept], object]
    ) -> None:
        """`words` tell one in a line; `remove` is called with the one to be taken away."""
        super().__init__()
        self._title = title
        self._words = words
        self._remove = remove
        self.buttons: list[QPushButton] = []
        self._inside = QWidget()
        plain.set_look(self._inside, "page")
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)

    def show_all(self, kept: Sequence[Kept]) -> None:
        """Show these."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._grid.addWidget(plain.label(self._title, "strong"), 0, 0)
        self.buttons = [self._add(row, one) for row, one in enumerate(kept, 1)]
        self._grid.activate()
        self.setFixedHeight(min(self._inside.sizeHint().height(), scaled(_MOST)))
        self.setVisible(bool(kept))

    def _add(self, row: int, one: Kept) -> QPushButton:
        said = self._words(one)
        button = QPushButton(self.tr("Remove"))
        plain.set_look(button, "quiet")
        button.setAccessibleName(self.tr("Remove: {what}").format(what=said))
        button.clicked.connect(lambda: self._remove(one))
        self._grid.addWidget(plain.paragraph(said, "secondary"), row, 0)
        self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
        return button
