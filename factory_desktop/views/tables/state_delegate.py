"""StateDelegate: a state as its sign and its word, with how long it lasts."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factory_desktop.metrics.floor import StateNow
from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.state_sign import paint_shape
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in

SIGN = 12
GAP = 8


class StateDelegate(CellDelegate):
    """The sign is told apart without color; the time stands at the cell's end."""

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        now: StateNow | None = index.data(CellRole.VALUE)
        room = room_in(cell)
        if now is None:
            self.write(painter, cell, room, text)
            return
        box = QRect(room.left(), room.center().y() - SIGN // 2 + 1, SIGN, SIGN)
        seen = QStyle.visualRect(cell.direction, room, box)
        paint_shape(painter, now.state, QRectF(seen), self.theme)
        beside = room.adjusted(SIGN + GAP, 0, 0, 0)
        self.write(painter, cell, QStyle.visualRect(cell.direction, room, beside), text)
        self._write_time(painter, cell, beside, (text, str(index.data(CellRole.DETAIL))))

    def _write_time(
        self, painter: QPainter, cell: QStyleOptionViewItem, room: QRect, texts: tuple[str, str]
    ) -> None:
        word, time = map(self._metrics.horizontalAdvance, texts)
        # A time cut in half would be another time.
        if word + GAP + time > room.width():
            return
        painter.setPen(self._quiet)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        align = QStyle.visualAlignment(cell.direction, end)
        seen = QStyle.visualRect(cell.direction, room_in(cell), room)
        painter.drawText(seen, align | Qt.TextFlag.TextSingleLine, texts[1])
