"""The ground of an item painted as a card: tinted where chosen, ringed where the focus is."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factory_desktop.views.theme import Theme

_RADIUS = 8


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, card: QRect, theme: Theme
) -> None:
    """Paint it into a rectangle, by what the view says of the item's state."""
    state = QStyle.StateFlag
    selected = bool(option.state & state.State_Selected)
    ringed = bool(option.state & state.State_HasFocus)
    edge = theme.accent if selected or ringed else theme.line
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 2 if ringed else 1))
    painter.setBrush(QColor(theme.tint if selected else theme.surface))
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
