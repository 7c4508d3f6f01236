"""TargetMarks: the lines that bars are to reach, what they fall short of, and marks of notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from factory_desktop.views.charts.view_item import ViewItem

_LINE = 2
LINE_WIDER = 1.32
"""How much wider than its bar a line is."""
_NOTE = 9


@dataclass(frozen=True, slots=True)
class TargetMark:
    """What is drawn over one bar, in the coordinates of the axes."""

    x: float
    line: float | None = None
    """Where the target stands."""
    made: float = 0
    due: float = 0
    """The top of what is missing, over what was made; not above it where nothing is."""
    noted: bool = False
    """Whether somebody has written a note about it."""


class TargetMarks(ViewItem):
    """Painted in pixels, so that lines are equally thick at any scale."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[TargetMark, ...] = ()
        self._width = 0.5

    @property
    def marks(self) -> tuple[TargetMark, ...]:
        """What is drawn."""
        return self._marks

    def set_marks(self, marks: Sequence[TargetMark], width: float) -> None:
        """Draw these over bars of this width."""
        self._marks, self._width = tuple(marks), width
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        to_pixels, view = painter.worldTransform(), self.boundingRect()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for mark in self._marks:
            half = self._width / 2
            if mark.due > mark.made:
                low, high = QPointF(mark.x - half, mark.made), QPointF(mark.x + half, mark.due)
                self._paint_missing(painter, _pixels(to_pixels.map(low), to_pixels.map(high)))
            if mark.line is not None:
                half *= LINE_WIDER
                low, high = QPointF(mark.x - half, mark.line), QPointF(mark.x + half, mark.line)
                self._paint_line(painter, _pixels(to_pixels.map(low), to_pixels.map(high)))
            if mark.noted:
                top = max(view.top(), view.bottom())
                self._paint_note(painter, to_pixels.map(QPointF(mark.x + self._width / 2, top)))
        painter.restore()

    def _paint_missing(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.idle), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _paint_line(self, painter: QPainter, box: QRectF) -> None:
        line = QRectF(box.left(), box.top() - _LINE / 2, box.width(), _LINE)
        painter.fillRect(line, QColor(self._theme.text))

    def _paint_note(self, painter: QPainter, corner: QPointF) -> None:
        """Paint a sheet with its corner turned down, at the top of the bar's column."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        left, top = round(corner.x()) - _NOTE, round(corner.y()) + 2
        fold = _NOTE // 3
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left, top),
                    QPointF(left + _NOTE, top),
                    QPointF(left + _NOTE, top + _NOTE - fold),
                    QPointF(left + _NOTE - fold, top + _NOTE),
                    QPointF(left, top + _NOTE),
                ]
            )
        )


def _pixels(one: QPointF, other: QPointF) -> QRectF:
    """Return the box between two corners, on whole pixels as the bars are."""
    left, right = round(min(one.x(), other.x())), round(max(one.x(), other.x()))
    top, bottom = round(min(one.y(), other.y())), round(max(one.y(), other.y()))
    return QRectF(left, top, right - left, bottom - top)
