"""Hatch: boxes of slanting lines, for the time in which nobody was seen."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factory_desktop.views.theme import LIGHT, Theme

_STEP = 6
"""Pixels from one slanting line to the next."""


def paint_hatch(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint an outlined box of slanting lines, in pixels.

    Drawn as lines, since a brush pattern stretches with the axes and shrinks on fine screens.
    """
    painter.save()
    painter.setClipRect(box.adjusted(0, 0, 1, 1), Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(color), 1))
    height = box.height()
    first = int((box.left() - height) // _STEP) * _STEP
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawLines(
        [
            QLineF(x, box.bottom(), x + height, box.top())
            for x in range(first, int(box.right()) + 1, _STEP)
        ]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.restore()


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
        for left, top, right, bottom in self._boxes.tolist():
            seen = QRectF(left, top, right - left, bottom - top).intersected(view)
            if not seen.isEmpty():
                box = to_pixels.mapRect(seen).toAlignedRect()
                paint_hatch(painter, QRectF(box).adjusted(0, 0, -1, -1), self._color)
        painter.restore()
