"""Sparkline: the course of a figure as a small line without axes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from factory_desktop.views.theme import LIGHT, Theme

_DOT = 2.5
NARROWEST = 36
"""Pixels; a line squeezed into less misleads."""
_FEWEST = 3
"""Fewer values have no course."""
_LEAST_RANGE = 0.2
"""Share of the highest value that the height stands for at least."""


class Sparkline(QWidget):
    """A line from the first value to the last, which has a dot.

    The lowest value is at the bottom; small changes stay small, though: from bottom to top
    there is a fifth of the highest value at least.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[float, ...] = ()
        self._color = LIGHT.working
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @property
    def values(self) -> tuple[float, ...]:
        """The values drawn; empty where there are too few."""
        return self._values

    def set_values(self, values: Sequence[float]) -> None:
        """Draw these values, oldest first."""
        self._values = tuple(values) if len(values) >= _FEWEST and any(values) else ()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the color from the theme."""
        self._color = theme.working
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values or self.width() < NARROWEST:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._color), 1.6))
        points = self._points()
        painter.drawPolyline(points)
        painter.setBrush(QColor(self._color))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(points[-1], _DOT, _DOT)

    def _points(self) -> list[QPointF]:
        room = self.rect().adjusted(4, 4, -4, -4)
        stride, top = room.width() / (len(self._values) - 1), max(self._values)
        low = min(*self._values, top * (1 - _LEAST_RANGE))
        return [
            QPointF(
                room.left() + number * stride,
                room.bottom() - (value - low) / (top - low) * room.height(),
            )
            for number, value in enumerate(self._values)
        ]
