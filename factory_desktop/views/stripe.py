"""Stripe: the striped line over figures that are partly simulated."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from factory_desktop.views.theme import Theme

_HEIGHT, _STEP = 4, 12


class Stripe(QWidget):
    """Four points high, as wide as the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(self.rect()), QColor(self._theme.warning_tint))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.idle))
        for left in range(-_STEP, self.width() + _STEP, _STEP):
            painter.drawPolygon(_slanted(left))


def _slanted(left: float) -> QPolygonF:
    right = left + _STEP / 2
    corners = ((left, _HEIGHT), (left + _HEIGHT, 0), (right + _HEIGHT, 0), (right, _HEIGHT))
    return QPolygonF([QPointF(x, y) for x, y in corners])
