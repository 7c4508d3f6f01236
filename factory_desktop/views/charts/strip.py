"""Strip: the line above a timeline, with the names of breaks and shifts and marks of notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.theme import LIGHT, Theme

HEIGHT = 18
_APART = 8
"""Pixels between two words at least."""
_FLAG = 9
"""Pixels that the mark of a note is high and wide."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word about a stretch of time."""

    start: float
    end: float
    text: str
    clipped: bool = False
    """Stands only where the stretch has room for it."""


class Strip(pg.AxisItem):
    """Words over their stretches; what finds no room is left out, the first one stays."""

    def __init__(self, *, always: bool = False) -> None:
        """Take no room without words, unless there is `always` to be some."""
        super().__init__("top")
        self._always = always
        self._theme = LIGHT
        self._font = font(11)
        self._words: tuple[Word, ...] = ()
        self._notes: tuple[float, ...] = ()
        self.setStyle(tickLength=0)
        self.setHeight(scaled(HEIGHT) if always else 0)

    @property
    def words(self) -> tuple[Word, ...]:
        """The words in force."""
        return self._words

    @property
    def notes(self) -> tuple[float, ...]:
        """Where the marks of notes stand."""
        return self._notes

    def set_words(self, words: Sequence[Word], notes: Sequence[float] = ()) -> None:
        """Show these words, and marks of notes; without any it takes no room."""
        self._words, self._notes = tuple(words), tuple(notes)
        self.setHeight(scaled(HEIGHT) if words or notes or self._always else 0)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.secondary))
        taken = 0.0
        for word, room in self._placed():
            if room.left() >= taken:
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word.text)
                taken = room.right() + _APART
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        for at in self._notes:
            x, low = self._place(at), self.size().height()
            if 0 <= x <= self.size().width():
                corners = (x, low - _FLAG), (x + _FLAG, low - _FLAG / 2), (x, low)
                painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    def _placed(self) -> list[tuple[Word, QRectF]]:
        """Return the words with their rooms, from left to right, inside the strip."""
        width, metrics = self.size().width(), QFontMetricsF(self._font)
        placed = []
        for word in self._words:
            left, right = (min(max(self._place(at), 0), width) for at in (word.start, word.end))
            wide = metrics.horizontalAdvance(word.text) + 2
            if right <= left or (word.clipped and wide > right - left):
                continue
            x = min(max((left + right - wide) / 2, 0), width - wide)
            placed.append((word, QRectF(x, 0, wide, self.size().height())))
        return sorted(placed, key=lambda one: one[1].left())

    def _place(self, at: float) -> float:
        (low, high), _ = self.linkedView().viewRange()
        return float((at - low) / (high - low) * self.size().width())
