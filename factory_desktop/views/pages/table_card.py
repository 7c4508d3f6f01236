"""TableCard: a card with a title, a small table, and what can be done with the chosen row."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from factory_desktop.views import plain
from factory_desktop.views.fonts import scaled
from factory_desktop.views.tables.detail_table import DetailTable

_HEADER = 30
"""Pixels."""


class TableCard(QFrame):
    """The buttons rest until a row is chosen."""

    def __init__(self, title: str, table: DetailTable, buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.table = table
        self._buttons = tuple(buttons)
        self._subtitle = plain.short_label("secondary")
        header = QHBoxLayout()
        header.setContentsMargins(13, 0, 13, 0)
        header.setSpacing(8)
        heading = plain.label(title, "title")
        # As high as a button, so that tables side by side begin at one height.
        heading.setMinimumHeight(scaled(_HEADER))
        header.addWidget(heading)
        header.addWidget(self._subtitle, 1)
        for button in self._buttons:
            header.addWidget(button)
        layout = QVBoxLayout(self)
        # Room for the card's round corners.
        layout.setContentsMargins(1, 8, 1, 6)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(table, 1)
        table.chosen.connect(self._rest)
        self._rest("")

    def say(self, subtitle: str) -> None:
        """Write this beside the title."""
        self._subtitle.setText(subtitle)

    def _rest(self, chosen: str) -> None:
        for button in self._buttons:
            button.setEnabled(bool(chosen))
