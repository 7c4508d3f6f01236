"""Overlay: what stands over a timeline's bars: units made, the selected spell, the brush."""

from typing import Any

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from factory_desktop.views.charts.view_item import ViewItem

_VEIL = 60
"""Of 255: how much of the brush's color is laid over what it covers."""
_LEAST = 4
"""Pixels that the frame around a spell is wide at least."""


class Overlay(ViewItem):
    """Painted in pixels, so that lines are crisp at any zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._ticks = np.empty((0, 3))
        self._selected: tuple[float, float, float, float] | None = None
        self._brush: tuple[float, float] | None = None
        self.setZValue(20)

    @property
    def ticks(self) -> Any:  # noqa: ANN401 - an (n, 3) array of floats
        """Time, top and bottom of each tick."""
        return self._ticks

    @property
    def selected(self) -> tuple[float, float, float, float] | None:
        """Left, top, right and bottom of the frame, if there is one."""
        return self._selected

    @property
    def brush(self) -> tuple[float, float] | None:
        """The brushed stretch, if there is one."""
        return self._brush

    def set_ticks(self, ticks: Any) -> None:  # noqa: ANN401 - as above
        """Draw ticks: an (n, 3) array of time, top and bottom."""
        self._ticks = ticks
        self.update()

    def set_selected(self, box: tuple[float, float, float, float] | None) -> None:
        """Frame a box of left, top, right and bottom, or nothing."""
        self._selected = box
        self.update()

    def set_brush(self, brush: tuple[float, float] | None) -> None:
        """Tint a stretch of time, or nothing."""
        self._brush = brush
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        to_pixels = painter.worldTransform()
        view = to_pixels.mapRect(self.boundingRect())
        painter.save()
        painter.resetTransform()
        painter.setClipRect(view)
        self._paint_ticks(painter, to_pixels)
        if self._brush is not None:
            self._paint_brush(painter, to_pixels, view)
        if self._selected is not None:
            self._paint_frame(painter, to_pixels)
        painter.restore()

    def _paint_ticks(self, painter: QPainter, to_pixels: QTransform) -> None:
        x = np.floor(to_pixels.m11() * self._ticks[:, 0] + to_pixels.dx()) + 0.5
        y = to_pixels.m22() * self._ticks[:, 1:] + to_pixels.dy()
        lines = np.column_stack((x, y[:, 0], x, y[:, 1])).tolist()
        painter.setPen(QPen(QColor(self._theme.text), 1))
        painter.drawLines([QLineF(*line) for line in lines])

    def _paint_brush(self, painter: QPainter, to_pixels: QTransform, view: QRectF) -> None:
        assert self._brush is not None  # noqa: S101 - asked before
        left, right = (to_pixels.m11() * at + to_pixels.dx() for at in self._brush)
        veil = QColor(self._theme.accent)
        veil.setAlpha(_VEIL)
        room = QRectF(left, view.top(), right - left, view.height())
        painter.fillRect(room, veil)
        painter.setPen(QPen(QColor(self._theme.accent), 1))
        painter.drawLine(QLineF(left, view.top(), left, view.bottom()))
        painter.drawLine(QLineF(right, view.top(), right, view.bottom()))

    def _paint_frame(self, painter: QPainter, to_pixels: QTransform) -> None:
        assert self._selected is not None  # noqa: S101 - asked before
        left, top, right, bottom = self._selected
        box = to_pixels.mapRect(QRectF(left, top, right - left, bottom - top))
        if box.width() < _LEAST:
            box.adjust(box.width() / 2 - _LEAST / 2, 0, _LEAST / 2 - box.width() / 2, 0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Light inside dark: to be seen on every bar and on the ground.
        painter.setPen(QPen(QColor(self._theme.surface), 4))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(self._theme.text), 2))
        painter.drawRect(box)
