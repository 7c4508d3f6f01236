"""MatrixCard: who worked where, by time or by units."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text
from factory_desktop.models.matrix_model import UNITS, WORKING
from factory_desktop.views import plain
from factory_desktop.views.segments import Segments
from factory_desktop.views.tables.matrix_table import MatrixTable
from factory_desktop.views.theme import Theme

if TYPE_CHECKING:
    from factory_desktop.metrics.matrix_question import Matrix

tr = partial(QCoreApplication.translate, "MatrixCard")

_MEASURES = (WORKING, UNITS)


class MatrixCard(QFrame):
    """A choice above the table."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.table = MatrixTable()
        self.measure = Segments(tr("Show"), [tr("Time working"), tr("Units")])
        self._meant = plain.short_label("secondary")
        self._rule = ""
        self._chosen = 0
        header = QHBoxLayout()
        header.setContentsMargins(13, 0, 13, 0)
        header.setSpacing(8)
        header.addWidget(plain.label(tr("Who works where"), "title"))
        header.addWidget(self._meant, 1)
        header.addWidget(self.measure)
        layout = QVBoxLayout(self)
        # Room for the card's round corners.
        layout.setContentsMargins(1, 8, 1, 6)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(self.table, 1)
        self.measure.chosen.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self.table.set_theme(theme)

    def show_matrix(self, snapshot: Snapshot, matrix: "Matrix") -> None:
        """Show what was worked out, of the whole plant whatever is picked."""
        self._rule = rule_text.named(snapshot.rule)
        self.table.matrix.show_matrix(snapshot, matrix)
        self._say()

    def wait(self, words: str) -> None:
        """Say that it is being worked out, or why not."""
        self._meant.setText(words)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self.table.matrix.set_measure(_MEASURES[number])
        self._say()

    def _say(self) -> None:
        hours = tr("hours working of each worker at each station, by the {rule}")
        units = tr("units made while each worker was at each station")
        self._meant.setText(units if self._chosen else hours.format(rule=self._rule))
