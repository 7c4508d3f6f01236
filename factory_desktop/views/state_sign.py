"""The signs of the states: shapes that are told apart without color, large and small."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from factory_desktop.domain.event import EventType
from factory_desktop.views.theme import Theme

IDLE_HEIGHT = 0.62
"""Share of the full bar that idle takes."""
ABSENT_PIXELS = 3
_RING = 2


def paint_state(painter: QPainter, state: EventType, box: QRectF, theme: Theme) -> None:
    """Paint a state as the timeline does: a full bar, a lower one, a thin line.

    A product count is no state, and has no sign.
    """
    match state:
        case EventType.WORKING:
            painter.fillRect(box, QColor(theme.working))
        case EventType.IDLE:
            top = round(box.height() * (1 - IDLE_HEIGHT))
            painter.fillRect(box.adjusted(0, top, 0, 0), QColor(theme.idle))
        case EventType.ABSENT:
            thin = box.adjusted(0, box.height() - ABSENT_PIXELS, 0, 0)
            painter.fillRect(thin, QColor(theme.absent))
        case EventType.PRODUCT_COUNT:
            return


def paint_shape(painter: QPainter, state: EventType | None, box: QRectF, theme: Theme) -> None:
    """Paint a state as a sign beside its word: disc, triangle, ring; a hatched box is Not seen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match state:
        case EventType.WORKING:
            _fill(painter, theme.working)
            painter.drawEllipse(box)
        case EventType.IDLE:
            _fill(painter, theme.idle)
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        case EventType.ABSENT:
            painter.setPen(QPen(QColor(theme.absent), _RING))
            half = _RING / 2
            painter.drawEllipse(box.adjusted(half, half, -half, -half))
        case None:
            _paint_not_seen(painter, box, theme)
        case EventType.PRODUCT_COUNT:
            pass
    painter.restore()


def _fill(painter: QPainter, color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))


def _paint_not_seen(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.absent), 1))
    frame = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRect(frame)
    painter.setClipRect(frame)
    for shift in (-0.4, 0.0, 0.4):
        away = shift * 2 * box.width()
        painter.drawLine(frame.bottomLeft() + QPointF(away, 0), frame.topRight() + QPointF(away, 0))
