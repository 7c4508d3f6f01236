"""CardRow: the plant's six figures at a glance."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.card import Card
from factory_desktop.views.card_figures import card_figures
from factory_desktop.views.sparkline import NARROWEST
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "cards")

_GAP = 10


class CardRow(QWidget):
    """Six cards beside each other, or three above three where that is too narrow."""

    explain_wanted = Signal(str)
    """The figure of this key is to be explained."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(Card(figure) for figure in card_figures())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._across = 0
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Figures"))
        self.set_theme(LIGHT)
        self._arrange(len(self.cards))
        for card in self.cards:
            card.explain_wanted.connect(self.explain_wanted)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the figures of this snapshot."""
        for card in self.cards:
            card.show_snapshot(snapshot)
        self._arrange(self._fitting())
        self._choose_courses()

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Have these actions for what the cards lead to."""
        for card in self.cards:
            card.offer(actions)

    def set_short(self, short: bool) -> None:
        """Take less height, or as much as the cards like."""
        self._short = short
        for card in self.cards:
            card.set_short(short)
        self._choose_courses()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        for card in self.cards:
            card.set_theme(theme)

    def minimumSizeHint(self) -> QSize:
        # The layout's own would never let the row become narrow enough to break.
        return QSize(3 * self._widest() + 2 * _GAP, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._fitting())
        self._choose_courses()

    def _choose_courses(self) -> None:
        """Show the sparklines of all low cards, or of none where one has no room."""
        room = min(card.course_room() for card in self.cards)
        for card in self.cards:
            card.show_course(not self._short or room >= NARROWEST)

    def _widest(self) -> int:
        return max(card.minimumSizeHint().width() for card in self.cards)

    def _fitting(self) -> int:
        count = len(self.cards)
        needed = count * self._widest() + (count - 1) * _GAP
        return count if self.width() >= needed else count // 2

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // across, number % across)
        for column in range(len(self.cards)):
            self._grid.setColumnStretch(column, int(column < across))
        self.updateGeometry()
