"""NameDelegate: a name with its id quietly after it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in, write

_GAP = 8


class NameDelegate(CellDelegate):
    """A long name is cut off; its id never is."""

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        room, written = room_in(cell), str(index.data(CellRole.DETAIL))
        metrics = painter.fontMetrics()
        second = metrics.horizontalAdvance(written)
        first = min(metrics.horizontalAdvance(text) + 2, max(0, room.width() - second - _GAP))
        align = QStyle.visualAlignment(
            cell.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        name = QRect(room.left(), room.top(), first, room.height())
        write(painter, QStyle.visualRect(cell.direction, room, name), align, text)
        after = QRect(name.right() + 1 + _GAP, room.top(), second + 1, room.height())
        painter.setPen(QColor(self.theme.secondary))
        write(painter, QStyle.visualRect(cell.direction, room, after), align, written)
