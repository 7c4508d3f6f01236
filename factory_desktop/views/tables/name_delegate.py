"""NameDelegate: a name with its id quietly after it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in

_GAP = 8
_ROUNDED = 2
"""Pixels more than a text measures, which may be a fraction too little."""
_FEWEST = 36
"""Pixels of a name below which nobody can guess the rest."""


def width(letters: QFontMetrics, name: str, detail: str) -> int:
    """Return how much room it takes to write both in full."""
    first, second = letters.horizontalAdvance(name), letters.horizontalAdvance(detail)
    return first + _ROUNDED + (_GAP + second + _ROUNDED if detail else 0)


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
        whole = self._metrics.horizontalAdvance(text) + _ROUNDED
        second = self._metrics.horizontalAdvance(written) + _ROUNDED
        most = max(0, room.width() - second - _GAP)
        if most < min(_FEWEST, whole):
            self.write(painter, cell, room, written or text)
            return
        first = min(whole, most)
        name = QRect(room.left(), room.top(), first, room.height())
        self.write(painter, cell, QStyle.visualRect(cell.direction, room, name), text)
        after = QRect(room.left() + first + _GAP, room.top(), second, room.height())
        self.write_quietly(painter, cell, QStyle.visualRect(cell.direction, room, after), written)
