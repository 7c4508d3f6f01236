"""MatrixDelegate: a figure over a bar that is as long as its share of the largest one."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from factory_desktop.models.matrix_model import MatrixRole
from factory_desktop.views.fonts import font
from factory_desktop.views.plain import tooltip
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in
from factory_desktop.views.theme import LIGHT, Theme

_BAR = 4


class MatrixDelegate(CellDelegate):
    """Totals are strong and have no bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bar = QColor(LIGHT.working)
        super().__init__(figure=True, parent=parent)
        self._strong = font(weight=QFont.Weight.DemiBold)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._bar = QColor(theme.working)

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        if index.data(MatrixRole.TOTAL):
            painter.setFont(self._strong)
        room = room_in(cell)
        self.write(painter, cell, room.adjusted(0, 0, 0, -_BAR), text)
        share = index.data(MatrixRole.SHARE)
        if share is not None:
            width = max(1, round(room.width() * share))
            bar = QRect(room.right() + 1 - width, room.bottom() - _BAR, width, _BAR)
            painter.fillRect(QStyle.visualRect(cell.direction, room, bar), self._bar)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        QToolTip.showText(event.globalPos(), tooltip(said), view)
        return True
