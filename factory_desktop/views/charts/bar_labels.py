"""BarLabels: short texts beside bars, in pixels and never turned or stretched."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from factory_desktop.views.charts.view_item import ViewItem
from factory_desktop.views.fonts import font, scaled

_AIR = 4
_WIDE, _HIGH = 60, 16
"""Pixels on either side of a point, and of a line."""


@dataclass(frozen=True, slots=True)
class BarLabel:
    """One text at a point, in the coordinates of the axes."""

    x: float
    y: float
    text: str
    quiet: bool = False
    inside: bool = False
    """Below the point, on the bar."""
    pale: bool = False
    """The bar that it stands on is a pale one."""


class BarLabels(ViewItem):
    """Texts above their points, or right of them."""

    def __init__(self, *, above: bool, close: bool = False) -> None:
        """`close` lets texts right of a point begin there, else they end `_WIDE` after it."""
        super().__init__()
        self._above = above
        self._close = close
        self._labels: tuple[BarLabel, ...] = ()

    @property
    def labels(self) -> tuple[BarLabel, ...]:
        """The texts in force."""
        return self._labels

    def set_labels(self, labels: Sequence[BarLabel]) -> None:
        """Show these texts."""
        self._labels = tuple(labels)
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        to_pixels = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        # A figure stands on the same side of its bar in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(label_font())
        for label in self._labels:
            painter.setPen(QColor(self._ink(label)))
            self._paint(painter, to_pixels.map(QPointF(label.x, label.y)), label)
        painter.restore()

    def _ink(self, label: BarLabel) -> str:
        if label.inside and not label.pale:
            return self._theme.on_accent
        return self._theme.secondary if label.quiet else self._theme.text

    def _paint(self, painter: QPainter, point: QPointF, label: BarLabel) -> None:
        text, wide, high = label.text, scaled(_WIDE), scaled(_HIGH)
        if label.inside:
            room = QRectF(point.x() - wide, point.y() + 3, 2 * wide, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        elif self._above:
            room = QRectF(point.x() - wide, point.y() - high - 2, 2 * wide, high)
            # A grid line behind the figure would strike it through.
            behind = painter.boundingRect(room, Qt.AlignmentFlag.AlignCenter, text)
            painter.fillRect(behind.adjusted(-1, 0, 1, 0), QColor(self._theme.surface))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        elif self._close:
            room = QRectF(point.x() + _AIR, point.y() - high, 4 * wide, 2 * high)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, text)
        else:
            room = QRectF(point.x(), point.y() - high, wide, 2 * high)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, text)


def label_font() -> QFont:
    """Return the font of these texts."""
    return font(11, QFont.Weight.DemiBold)


def text_width(text: str) -> float:
    """Tell how many pixels a text takes with some air around it."""
    return QFontMetricsF(label_font()).horizontalAdvance(text) + _AIR
