"""The signs of the states: shapes that are told apart without color, large and small."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from factory_desktop.domain.event import EventType
from factory_desktop.views.theme import Theme

IDLE_HEIGHT = 0.62
"""Share of the full bar that idle takes."""
ABSENT_PIXELS = 3


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
