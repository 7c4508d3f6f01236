"""Ink: words and shapes on paper, in points, so that every printer draws the same page."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from factory_desktop.domain.event import EventType
from factory_desktop.views import fonts
from factory_desktop.views.state_sign import IDLE_HEIGHT
from factory_desktop.views.theme import LIGHT

_HATCH = 3.2
"""Points from one slanting line to the next."""
_THIN, _HAIR = 1.4, 0.5
_FINE = 32
"""How much larger letters are laid out than they are drawn."""


class Ink:
    """Draws in the light theme; states differ by shape, for printers without color."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self.theme = LIGHT

    def words(
        self,
        box: QRectF,
        text: str,
        size: float = 8,
        *,
        strong: bool = False,
        quiet: bool = False,
        right: bool = False,
        middle: bool = False,
        white: bool = False,
    ) -> None:
        """Write one line, ended with dots where the box is too narrow."""
        painter, font = self.painter, self._font(size, strong=strong)
        letters = QFontMetricsF(font)
        room = box.width() * _FINE
        # A text that fits by a hair here does so on a printer that rounds otherwise too.
        fits = letters.horizontalAdvance(text) <= room + _FINE
        shown = text if fits else letters.elidedText(text, Qt.TextElideMode.ElideRight, room)
        free = room - letters.horizontalAdvance(shown)
        painter.save()
        painter.translate(box.left(), box.center().y())
        painter.scale(1 / _FINE, 1 / _FINE)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.secondary if quiet else self.theme.text))
        if white:
            painter.setPen(QColor(self.theme.surface))
        left = free / 2 if middle else free if right else 0.0
        self._put(QPointF(left, letters.capHeight() / 2), shown, letters)
        painter.restore()

    def _put(self, place: QPointF, text: str, letters: QFontMetricsF) -> None:
        """Draw word by word: a space drawn by Qt comes out of a PDF as a tab."""
        before = 0
        for word in text.split(" "):
            start = letters.horizontalAdvance(text[:before])
            if word:
                self.painter.drawText(place + QPointF(start, 0), word)
            before += len(word) + 1

    def width(self, text: str, size: float = 8, *, strong: bool = False) -> float:
        """Measure a line in points."""
        return QFontMetricsF(self._font(size, strong=strong)).horizontalAdvance(text) / _FINE

    @staticmethod
    def _font(size: float, *, strong: bool = False) -> QFont:
        """Return the font of a size in points, magnified: small letters' widths are rounded."""
        font = QFont(fonts.load())
        font.setPixelSize(round(size * _FINE))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Letters chosen by their neighbors have no names in a PDF, so nobody could copy them.
        font.setFeature(QFont.Tag("calt"), 0)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def line(self, start: QPointF, end: QPointF, color: str = "", wide: float = _HAIR) -> None:
        """Draw a line; without a color a hairline's."""
        self.painter.setPen(QPen(QColor(color or self.theme.line), wide))
        self.painter.drawLine(QLineF(start, end))

    def frame(self, box: QRectF) -> None:
        """Draw the outline of a card."""
        self.painter.setPen(QPen(QColor(self.theme.line), _HAIR))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box, 4, 4)

    def fill(self, box: QRectF, color: str) -> None:
        """Fill a box."""
        self.painter.fillRect(box, QColor(color))

    def outline(self, box: QRectF, color: str, *, dashed: bool = False) -> None:
        """Draw the sides of a box."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.painter.setPen(QPen(QColor(color), _HAIR * 1.4, style))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(box)

    def state(self, box: QRectF, state: EventType | None) -> None:
        """Draw a state: a full bar, a lower one, a thin line, or for None a hatched box."""
        match state:
            case EventType.WORKING:
                self.fill(box, self.theme.working)
            case EventType.IDLE:
                low = box.adjusted(0, box.height() * (1 - IDLE_HEIGHT), 0, 0)
                self.fill(low, self.theme.idle)
                self.painter.setPen(QPen(QColor(self.theme.text), _HAIR))
                self.painter.drawLine(QLineF(low.topLeft(), low.topRight()))
            case EventType.ABSENT:
                self.fill(box.adjusted(0, box.height() - _THIN, 0, 0), self.theme.absent)
            case _:
                self._hatch(box)

    def _hatch(self, box: QRectF) -> None:
        """Draw slanting lines as lines: a pattern would be another on every printer."""
        painter, color = self.painter, QColor(self.theme.absent)
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(color, _HAIR))
        place = box.left() - box.height()
        while place < box.right():
            bottom = QPointF(place, box.bottom())
            painter.drawLine(bottom, QPointF(place + box.height(), box.top()))
            place += _HATCH
        painter.restore()
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.setPen(QPen(color, _HAIR))
        painter.drawRect(box.adjusted(0.2, 0.2, -0.2, -0.2))
