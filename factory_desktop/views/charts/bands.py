"""Bands: planned breaks as light bands, and dashed lines where shifts begin and end."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factory_desktop.views.charts.ground import pale
from factory_desktop.views.charts.view_item import ViewItem


class Bands(ViewItem):
    """Stands behind everything else, over the whole height."""

    def __init__(self) -> None:
        super().__init__()
        self._bands: tuple[tuple[float, float], ...] = ()
        self._edges: tuple[float, ...] = ()
        self.setZValue(-20)

    @property
    def bands(self) -> tuple[tuple[float, float], ...]:
        """From and to of each band."""
        return self._bands

    @property
    def edges(self) -> tuple[float, ...]:
        """Where the dashed lines stand."""
        return self._edges

    def set_bands(self, bands: Sequence[tuple[float, float]], edges: Sequence[float] = ()) -> None:
        """Draw these bands and these dashed lines."""
        self._bands, self._edges = tuple(bands), tuple(edges)
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        view = self.boundingRect()
        ground = pale(self._theme.track, self._theme.surface)
        for left, right in self._bands:
            painter.fillRect(QRectF(left, view.top(), right - left, view.height()), ground)
        pen = QPen(QColor(self._theme.disabled), 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines([QLineF(at, view.top(), at, view.bottom()) for at in self._edges])
