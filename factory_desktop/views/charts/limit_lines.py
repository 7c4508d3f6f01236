"""LimitLines: limits across a plot, and what changed when, each with its words beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from factory_desktop.views.charts.version_inks import dotted
from factory_desktop.views.charts.view_item import ViewItem
from factory_desktop.views.fonts import font

_AIR = 6
_HIGH = 16


@dataclass(frozen=True, slots=True)
class LimitLine:
    """One line with words."""

    at: float
    """In the coordinates of the axis that it crosses."""
    words: str
    upright: bool
    """It stands; else it lies."""
    mark: bool = False
    """It is a change, drawn solid; else a limit, drawn in dots."""


class LimitLines(ViewItem):
    """Painted in pixels over what is drawn; words that would cover others are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[LimitLine, ...] = ()
        self.setZValue(20)

    @property
    def lines(self) -> tuple[LimitLine, ...]:
        """The lines in force."""
        return self._lines

    def set_lines(self, lines: Sequence[LimitLine]) -> None:
        """Draw these."""
        self._lines = tuple(lines)
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        to_pixels = painter.worldTransform()
        view = to_pixels.mapRect(self.boundingRect())
        painter.save()
        painter.resetTransform()
        painter.setClipRect(view)
        painter.setFont(font(11))
        taken: list[QRectF] = []
        for line in self._lines:
            self._paint(painter, line, to_pixels, view, taken)
        painter.restore()

    def _paint(
        self,
        painter: QPainter,
        line: LimitLine,
        to_pixels: QTransform,
        view: QRectF,
        taken: list[QRectF],
    ) -> None:
        pen = QPen(QColor(self._theme.text), 1) if line.mark else dotted(self._theme)
        painter.setPen(pen)
        at = to_pixels.map(QPointF(line.at, line.at))
        if line.upright:
            x = int(at.x()) + 0.5
            painter.drawLine(QLineF(x, view.top(), x, view.bottom()))
            room = self._beside(line, x, view)
        else:
            y = int(at.y()) + 0.5
            painter.drawLine(QLineF(view.left(), y, view.right(), y))
            room = self._above(line, y, view)
        if any(room.intersects(other) for other in taken):
            room.moveTop(room.top() + _HIGH)
        if any(room.intersects(other) for other in taken):
            return
        taken.append(room)
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line.words)

    def _beside(self, line: LimitLine, x: float, view: QRectF) -> QRectF:
        """Place words at the top, right of their line where there is room, else left of it."""
        wide = QFontMetricsF(font(11)).horizontalAdvance(line.words) + 2
        left = x + _AIR
        if left + wide > view.right() or not line.mark:
            left = x - _AIR - wide
        if left < view.left():
            left = x + _AIR
        return QRectF(left, view.top() + 2, wide, _HIGH)

    def _above(self, line: LimitLine, y: float, view: QRectF) -> QRectF:
        """Place words at the left end of their line, below it where it lies at the top."""
        wide = QFontMetricsF(font(11)).horizontalAdvance(line.words) + 2
        top = y - _HIGH - 1
        if top < view.top():
            top = y + 1
        return QRectF(view.left() + _AIR, top, wide, _HIGH)
