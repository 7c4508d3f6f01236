"""NameDelegate: a name with its id quietly after it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in

_GAP = 8
_FEWEST = 36
"""Pixels of a name below which nobody can guess the rest."""


class NameDelegate(CellDelegate):
    """A long name is cut off, and left out where next to nothing of it is left; its id never is."""

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        room, written = room_in(cell), str(index.data(CellRole.DETAIL))
        if written == text:
            # Who is on the roster without a name has the id in its place.
            self.write(painter, cell, room, text)
            return
        second = self._metrics.horizontalAdvance(written) + 2
        most = max(0, room.width() - second - _GAP)
        if most < _FEWEST:
            self.write(painter, cell, room, written or text)
            return
        first = min(self._metrics.horizontalAdvance(text) + 2, most)
        name = QRect(room.left(), room.top(), first, room.height())
        self.write(painter, cell, QStyle.visualRect(cell.direction, room, name), text)
        after = QRect(room.left() + first + _GAP, room.top(), second, room.height())
        self.write_quietly(painter, cell, QStyle.visualRect(cell.direction, room, after), written)
