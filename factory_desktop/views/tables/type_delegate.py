"""TypeDelegate: what an event says, as the sign that the timeline has for it and a word."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factory_desktop.domain.event import EventType
from factory_desktop.models.rows_model import CellRole
from factory_desktop.views import icons
from factory_desktop.views.state_sign import paint_state
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in

SIGN = 14
"""Pixels that a sign is wide; it is as high as the letters beside it."""
_HIGH, _ICON, GAP = 11, 16, 8


class TypeDelegate(CellDelegate):
    """States have the timeline's shapes, product counts the sign of the units."""

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        room, kind = room_in(cell), EventType(index.data(CellRole.VALUE))
        beside = room.adjusted(SIGN + GAP, 0, 0, 0)
        self.write(painter, cell, QStyle.visualRect(cell.direction, room, beside), text)
        top = room.center().y() - _HIGH // 2
        box = QRect(room.left(), top, SIGN, _HIGH)
        seen = QStyle.visualRect(cell.direction, room, box)
        if kind is EventType.PRODUCT_COUNT:
            drawn = QRect(0, 0, _ICON, _ICON)
            drawn.moveCenter(seen.center())
            icons.icon("package", self.theme.secondary).paint(painter, drawn)
        else:
            paint_state(painter, kind, QRectF(seen), self.theme)
