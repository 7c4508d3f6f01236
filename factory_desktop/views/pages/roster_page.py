"""RosterPage: a title, a table, and a chart of what is picked in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from factory_desktop.views import plain
from factory_desktop.views.fonts import scaled
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.totals_row import Totaled
from factory_desktop.views.theme import Theme

_SHORT_BELOW = 680
"""Pixels: in a lower page the table has to leave its room to the detail below it."""
_SHARES = {False: [360, 640], True: [270, 730]}
"""How table and detail share the height, and on a low page."""


class RosterPage(FiguresPage):
    """What the pages of workers and of stations have in common."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = plain.label(role="page-title")
        self._question = plain.label(role="quiet")
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._short = False
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._question)
        layout.addSpacing(6)
        layout.addWidget(self._splitter, 1)

    def _explain(self, title: str, question: str) -> None:
        self._title.setText(title)
        self._question.setText(question)

    def _put_table(self, table: RowsTable) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        # Room for the card's round corners.
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(Totaled(table, table.totals))
        self._splitter.addWidget(card)

    def _put_chart(self, chart: QWidget) -> None:
        self._splitter.addWidget(chart)
        self._splitter.setSizes(_SHARES[self._short])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.height() < scaled(_SHORT_BELOW)
        if short != self._short:
            self._short = short
            self._splitter.setSizes(_SHARES[short])
