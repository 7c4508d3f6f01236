"""Canvas: paints in the pixels of a 1080p wall, on whatever screen there is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle

from factory_desktop.views.fonts import fixed_font

LEAST = 26
"""Pixels of the smallest letters: what is read from ten meters away."""
_STEP = 2


class Canvas:
    """Mirrors places for languages that are read from the right."""

    def __init__(self, painter: QPainter, size: QRectF, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.bounds = size
        self._direction = direction

    def place(self, box: QRectF) -> QRectF:
        """Return where a place is that is given as for languages read from the left."""
        if self._direction is Qt.LayoutDirection.LeftToRight:
            return box
        right = self.bounds.left() + self.bounds.right() - box.right()
        return QRectF(QPointF(right, box.top()), box.size())

    def write(
        self,
        box: QRectF,
        said: str,
        pixels: int,
        color: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        at_end: bool = False,
    ) -> None:
        """Write one line as large as it fits, at most so large; cut off where nothing fits."""
        letters = fitted(said, pixels, weight, box.width())
        metrics = QFontMetricsF(letters)
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        flags = QStyle.visualAlignment(self._direction, side | Qt.AlignmentFlag.AlignVCenter)
        self.painter.setFont(letters)
        self.painter.setPen(QColor(color))
        line = int(flags) | int(Qt.TextFlag.TextSingleLine)
        self.painter.drawText(self.place(box), line, shown)


def fitted(said: str, pixels: int, weight: QFont.Weight, width: float) -> QFont:
    """Return the largest type, at most so large, in which a text takes no more room."""
    size = pixels
    while size > LEAST:
        letters = fixed_font(size, weight)
        if QFontMetricsF(letters).horizontalAdvance(said) <= width:
            return letters
        size = max(LEAST, size - _STEP)
    return fixed_font(LEAST, weight)
