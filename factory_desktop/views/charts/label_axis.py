"""LabelAxis: an axis that shows the labels it is given, and perhaps a mark such as now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.theme import LIGHT, Theme

GAP = 8
"""Pixels between a label and what it stands at."""
_MARK_PADDING = 5
_HIGH, _TWO_LINES = 24, 40
_LINE, _SECOND = 18, 16
"""Pixels that a label is high, and from it to the line below."""
_BESIDE_MARK = 8
"""Pixels between the mark and the next label at least."""


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """One label of an axis."""

    at: float
    """Where, in the coordinates of what is drawn."""
    text: str
    strong: bool = False
    quiet: bool = False
    below: str = ""
    """A second line, at the bottom only."""
    warns: bool = False
    """Whether the second line asks for a look."""


class LabelAxis(pg.AxisItem):
    """Paints plain texts itself: elided on the left, none cut off at the bottom's ends."""

    def __init__(self, orientation: str, pixels: int = 12) -> None:
        super().__init__(orientation)
        self._theme = LIGHT
        self._font = font(pixels)
        self._strong = font(pixels, QFont.Weight.DemiBold)
        self._labels: tuple[AxisLabel, ...] = ()
        self._mark: AxisLabel | None = None
        self.setStyle(tickLength=0)
        if orientation == "bottom":
            self.setHeight(scaled(_HIGH))

    @property
    def labels(self) -> tuple[AxisLabel, ...]:
        """The labels in force."""
        return self._labels

    @property
    def mark(self) -> AxisLabel | None:
        """The label that stands out in a box, if any."""
        return self._mark

    def set_labels(self, labels: Sequence[AxisLabel], mark: AxisLabel | None = None) -> None:
        """Show these labels, and a mark in a box above them."""
        self._labels, self._mark = tuple(labels), mark
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def fit_height(self) -> None:
        """Become high enough for a second line where there is one."""
        second = any(label.below for label in self._labels)
        self.setHeight(scaled(_TWO_LINES) if second else None)

    def fit_width(self, most: int) -> None:
        """Become as wide as the longest label, at most so many pixels."""
        longest = max((self.width_of(label.text) for label in self._labels), default=0)
        self.setWidth(min(most, round(longest) + GAP + 2))

    def width_of(self, text: str) -> float:
        """Tell how many pixels a text takes, even a strong one."""
        return QFontMetricsF(self._strong).horizontalAdvance(text)

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        # A sign stands before its figure, whichever way the language runs.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint = self._paint_left if self.orientation == "left" else self._paint_bottom
        for label in self._labels:
            painter.setFont(self._strong if label.strong else self._font)
            painter.setPen(QColor(self._theme.secondary if label.quiet else self._theme.text))
            paint(painter, label)
        if self._mark is not None:
            self._paint_mark(painter, self._mark)

    def _paint_left(self, painter: QPainter, label: AxisLabel) -> None:
        box = self._box()
        middle = self._place(label.at)
        height = painter.fontMetrics().height()
        # A label cut in half reads as a mistake.
        if not box.top() <= middle <= box.bottom():
            return
        room = QRectF(box.left(), middle - height / 2, box.width() - GAP, height)
        mode = Qt.TextElideMode.ElideRight
        elided = painter.fontMetrics().elidedText(label.text, mode, int(room.width()) + 1)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)

    def _paint_bottom(self, painter: QPainter, label: AxisLabel) -> None:
        room = self._room_below(label, padding=0)
        box = self._box()
        if room.left() < box.left() or room.right() > box.right():
            return
        beside = room.adjusted(-_BESIDE_MARK, 0, _BESIDE_MARK, 0)
        if self._mark is not None and beside.intersects(self._mark_room(self._mark)):
            return
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, label.text)
        if label.below:
            under = room.translated(0, scaled(_SECOND))
            wide = self.width_of(label.below)
            under.adjust((under.width() - wide) / 2, 0, (wide - under.width()) / 2, 0)
            painter.setFont(self._font)
            painter.setPen(QColor(self._theme.warning if label.warns else self._theme.secondary))
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, label.below)

    def _paint_mark(self, painter: QPainter, mark: AxisLabel) -> None:
        room = self._mark_room(mark)
        painter.fillRect(room, QColor(self._theme.text))
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.surface))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, mark.text)

    def _mark_room(self, mark: AxisLabel) -> QRectF:
        room, box = self._room_below(mark, _MARK_PADDING), self._box()
        room.moveTop(box.top())
        room.moveLeft(max(box.left(), min(room.left(), box.right() - room.width())))
        return room

    def _room_below(self, label: AxisLabel, padding: int) -> QRectF:
        width = self.width_of(label.text) + 2 * padding
        return QRectF(
            self._place(label.at) - width / 2, self._box().top() + 4, width, scaled(_LINE)
        )

    def _box(self) -> QRectF:
        # pyqtgraph's boundingRect reaches beyond the axis.
        return QRectF(0, 0, self.size().width(), self.size().height())

    def _place(self, at: float) -> float:
        """Turn a coordinate into pixels along this axis."""
        view, box = self.linkedView(), self._box()
        if self.orientation == "bottom":
            low, high = view.viewRange()[0]
            return float(box.left() + (at - low) / (high - low) * box.width())
        low, high = view.viewRange()[1]
        share = (at - low) / (high - low)
        return float(box.top() + (share if view.yInverted() else 1 - share) * box.height())
