"""Hatch: boxes of slanting lines, for the time in which nobody was seen."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform

from factory_desktop.views.charts.view_item import ViewItem

_STEP = 6
"""Pixels from one slanting line to the next."""


def paint_hatches(painter: QPainter, boxes: Sequence[QRectF], color: str) -> None:
    """Paint outlined boxes of slanting lines, in pixels.

    With a tile as their brush, all in one go: each line by itself would have to win Python's
    lock back from whoever reads at the time. A pattern of Qt's own would be finer on fine
    screens.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(color), 1))
    painter.setBrush(_tile(color, painter.device().devicePixelRatioF()))
    painter.drawRects(boxes)


@lru_cache(maxsize=8)
def _tile(color: str, ratio: float) -> QBrush:
    """Make the piece that repeats, in the pixels of the screen: lines x + y = multiple of it."""
    side, thick, ink = round(_STEP * ratio), max(1, round(ratio)), QColor(color)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    for x in range(side):
        for y in range(side):
            if (x + y) % side < thick:
                image.setPixelColor(x, y, ink)
    brush = QBrush(image)
    brush.setTransform(QTransform.fromScale(_STEP / side, _STEP / side))
    return brush


class HatchedBars(ViewItem):
    """Hatched boxes in the coordinates of the axes."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes = np.empty((0, 4))

    @property
    def boxes(self) -> Any:  # noqa: ANN401 - an (n, 4) array of floats
        """Left, top, right and bottom of each box."""
        return self._boxes

    def set_boxes(self, boxes: Any) -> None:  # noqa: ANN401 - an (n, 4) array of floats
        """Draw these boxes: an (n, 4) array of left, top, right and bottom."""
        self._boxes = boxes
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        paint_hatches(painter, self._in_pixels(to_pixels), self._theme.absent)
        painter.restore()

    def _in_pixels(self, to_pixels: QTransform) -> list[QRectF]:
        """Return the boxes as far as they are in view, all at once: there may be hundreds.

        They cover the pixels whose middles lie in them, as bars do: a bar beside hides no outline.
        """
        view = to_pixels.mapRect(self.boundingRect())
        x = to_pixels.m11() * self._boxes[:, (0, 2)] + to_pixels.dx()
        y = np.sort(to_pixels.m22() * self._boxes[:, (1, 3)] + to_pixels.dy(), axis=1)
        x = np.floor(np.clip(x, view.left(), view.right()) + 0.5)
        y = np.floor(np.clip(y, view.top(), view.bottom()) + 0.5)
        sides = np.column_stack((x[:, 0], y[:, 0], np.diff(x) - 1, np.diff(y) - 1))
        seen = sides[(sides[:, 2] >= 0) & (sides[:, 3] >= 0)]
        return [QRectF(*box) for box in seen.tolist()]
