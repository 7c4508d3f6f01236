"""Hatch: boxes of slanting lines, for the time in which nobody was seen."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factory_desktop.views.theme import LIGHT, Theme

_STEP = 6
"""Pixels from one slanting line to the next."""


def paint_hatches(painter: QPainter, boxes: Sequence[QRectF], color: str) -> None:
    """Paint outlined boxes of slanting lines, in pixels.

    Drawn as lines, since a brush pattern stretches with the axes and shrinks on fine screens;
    all boxes in one go and without clipping, since a week has hundreds.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(color), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLines([line for box in boxes for line in _slants(box)])
    painter.drawRects(boxes)


def _slants(box: QRectF) -> Iterator[QLineF]:
    """Cut the lines x + y = multiple of the step to the box."""
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    first = -int(-(left + top) // _STEP) * _STEP
    for total in range(first, int(right + bottom) + 1, _STEP):
        low, high = max(left, total - bottom), min(right, total - top)
        yield QLineF(low, total - low, high, total - high)


class HatchedBars(pg.GraphicsObject):
    """Hatched boxes in the coordinates of the axes."""

    def __init__(self) -> None:
        super().__init__()
        self._color = LIGHT.absent
        self._boxes = np.empty((0, 4))

    @property
    def boxes(self) -> Any:  # noqa: ANN401 - an (n, 4) array of floats
        """Left, top, right and bottom of each box."""
        return self._boxes

    def set_boxes(self, boxes: Any) -> None:  # noqa: ANN401 - an (n, 4) array of floats
        """Draw these boxes: an (n, 4) array of left, top, right and bottom."""
        self._boxes = boxes
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the color from the theme."""
        self._color = theme.absent
        self.update()

    def viewRangeChanged(self, *_: object) -> None:
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        to_pixels, view = painter.worldTransform(), self.boundingRect()
        painter.save()
        painter.resetTransform()
        painter.setClipRect(to_pixels.mapRect(view), Qt.ClipOperation.IntersectClip)
        sides = self._boxes.tolist()
        seen = [QRectF(QPointF(*side[:2]), QPointF(*side[2:])).intersected(view) for side in sides]
        # To the pixels whose middles they cover, as bars are: a bar beside hides no outline.
        boxes = [QRectF(to_pixels.mapRect(box).toRect()) for box in seen if not box.isEmpty()]
        wide = [box.adjusted(0, 0, -1, -1) for box in boxes if not box.isEmpty()]
        paint_hatches(painter, wide, self._color)
        painter.restore()
