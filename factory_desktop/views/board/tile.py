"""A station's tile on the andon board: a bar, a word and a time say its state."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from factory_desktop.domain.event import EventType
from factory_desktop.models.board import BoardTile
from factory_desktop.views.board.canvas import LEAST, Canvas
from factory_desktop.views.fonts import fixed_font
from factory_desktop.views.state_sign import IDLE_HEIGHT
from factory_desktop.views.theme import Theme

_BAR, _INSIDE, _ROUND = 18, 26, 8
_NAME, _WORD, _LENGTH = 34, 56, 40
_BETWEEN = 16
_BOLD = QFont.Weight.DemiBold


def paint_tile(canvas: Canvas, box: QRectF, tile: BoardTile, theme: Theme, *, live: bool) -> None:
    """Paint it; what is not live any more has no color."""
    painter = canvas.painter
    place = canvas.place(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(place, _ROUND, _ROUND)
    bar = canvas.place(QRectF(box.left(), box.top(), _BAR, box.height()))
    _paint_bar(painter, bar, tile.state, theme, live=live)
    inside = box.adjusted(_BAR + _INSIDE, 14, -_INSIDE, -14)
    _write(canvas, inside, tile, theme, live=live)


def _write(canvas: Canvas, inside: QRectF, tile: BoardTile, theme: Theme, *, live: bool) -> None:
    plain = theme.text if live else theme.secondary
    top, width = inside.top(), inside.width()
    name = QRectF(inside.left(), top, width, _NAME + 14)
    canvas.write(name, tile.name, _NAME, plain, _BOLD)
    large = QFontMetricsF(fixed_font(_LENGTH, _BOLD)).horizontalAdvance(tile.length) + _BETWEEN
    length = min(large, width / 2) if tile.length else 0.0
    line = QRectF(inside.left(), name.bottom(), width - length, _WORD + 18)
    canvas.write(line, tile.word, _WORD, _color(tile.state, theme) if live else plain, _BOLD)
    if tile.length:
        rest = QRectF(line.right(), line.top(), length, line.height())
        canvas.write(rest, tile.length, _LENGTH, plain, _BOLD, at_end=True)
    foot = QRectF(inside.left(), inside.bottom() - LEAST - 10, width, LEAST + 10)
    if foot.top() >= line.bottom():
        canvas.write(foot, tile.footnote, LEAST, theme.secondary)


def _color(state: EventType | None, theme: Theme) -> str:
    match state:
        case EventType.WORKING:
            return theme.accent
        case EventType.IDLE:
            return theme.warning
        case _:
            return theme.secondary


def _paint_bar(
    painter: QPainter, bar: QRectF, state: EventType | None, theme: Theme, *, live: bool
) -> None:
    """Paint a full bar, a lower one, a hollow one or a hatched one: none needs its color."""
    painter.setPen(Qt.PenStyle.NoPen)
    match state:
        case EventType.WORKING:
            painter.fillRect(bar, QColor(theme.working if live else theme.absent))
        case EventType.IDLE:
            low = bar.adjusted(0, bar.height() * (1 - IDLE_HEIGHT), 0, 0)
            painter.fillRect(low, QColor(theme.idle if live else theme.absent))
        case EventType.ABSENT:
            painter.setPen(QPen(QColor(theme.absent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(1.5, 1.5, -1.5, -1.5))
        case _:
            painter.fillRect(bar, QBrush(QColor(theme.absent), Qt.BrushStyle.BDiagPattern))
