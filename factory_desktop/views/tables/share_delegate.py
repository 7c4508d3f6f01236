"""ShareDelegate: a share as a bar on a track with its percent right of it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.fonts import scaled
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in

_BAR = 8
_MARK = 16
_FIGURE = 62
"""Pixels for "100.0 %"."""


class ShareDelegate(CellDelegate):
    """The bar is cut to the share of the track; undefined shares have no bar and a dash.

    A line marks the share that is to be reached.
    """

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        room = room_in(cell)
        wide = scaled(_FIGURE)
        figure = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
        self.write(painter, cell, QStyle.visualRect(cell.direction, room, figure), text)
        share, width = index.data(CellRole.VALUE), room.width() - wide
        if share is None or width < wide // 2:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRect(room.left(), room.center().y() - _BAR // 2 + 1, width, _BAR)
        self._fill(painter, cell, bar, self.theme.track)
        bar.setWidth(round(width * max(0.0, min(share, 1.0))))
        warns = self._warns and index.data(CellRole.WARNS)
        self._fill(painter, cell, bar, self.theme.idle if warns else self.theme.working)
        painter.restore()
        mark = index.data(CellRole.MARK)
        if mark is not None:
            at = room.left() + round(width * max(0.0, min(mark, 1.0))) - 1
            line = QRect(at, room.center().y() - _MARK // 2 + 1, 2, _MARK)
            painter.fillRect(QStyle.visualRect(cell.direction, room, line), self._text)

    def _fill(self, painter: QPainter, cell: QStyleOptionViewItem, bar: QRect, color: str) -> None:
        painter.setBrush(QColor(color))
        seen = QStyle.visualRect(cell.direction, room_in(cell), bar)
        painter.drawRoundedRect(QRectF(seen), 2, 2)
