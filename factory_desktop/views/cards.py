"""CardRow: the plant's six figures at a glance."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views import icons
from factory_desktop.views.card_figures import CardFigure, card_figures
from factory_desktop.views.plain import label, set_tooltip, short_label
from factory_desktop.views.sparkline import Sparkline
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "cards")

_ICON = 16
_GAP = 10


class Card(QFrame):
    """One figure: icon and name, the figure with its unit, and a line on how it is meant."""

    def __init__(self, figure: CardFigure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._of = figure
        self._icon = label()
        self._figure = label(text.DASH, "figure")
        self._unit = label("", "quiet")
        self._footnote = self._note()
        self._course = Sparkline()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(self._heading())
        layout.addLayout(self._main_line())
        layout.addWidget(self._footnote)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the figure of this snapshot."""
        reading = self._of.read(snapshot)
        self._figure.setText(reading.figure)
        self._unit.setText(reading.unit)
        self._footnote.setText(reading.footnote)
        self._course.set_values(reading.course)
        spoken = tr("not defined") if reading.figure == text.DASH else reading.figure
        self.setAccessibleName(" ".join(filter(None, (f"{self._of.name},", spoken, reading.unit))))
        self.setAccessibleDescription(reading.footnote)
        set_tooltip(self, f"{self.accessibleName()}\n{reading.footnote}")

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._of.icon, theme.secondary, _ICON, ratio))
        self._course.set_theme(theme)

    def _note(self) -> QLabel:
        usual = self._of.usual_note
        return short_label("caption", usual) if usual else label(" ", "caption")

    def _heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._icon)
        line.addWidget(label(self._of.name, "secondary"), 1)
        return line

    def _main_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBottom)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self._course, 1, right)
        # The unit stands on the figure's baseline, not under it.
        self._unit.setContentsMargins(0, 0, 0, 5)
        return line


class CardRow(QWidget):
    """Six cards beside each other, or three above three where that is too narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(Card(figure) for figure in card_figures())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._across = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Figures"))
        self.set_theme(LIGHT)
        self._arrange(len(self.cards))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the figures of this snapshot."""
        for card in self.cards:
            card.show_snapshot(snapshot)
        self._arrange(self._fitting())

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
