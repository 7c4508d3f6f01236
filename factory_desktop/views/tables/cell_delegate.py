"""CellDelegate: how a cell is painted: plain text in tabular figures, quiet where undefined."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from factory_desktop.models.rows_model import CellRole
from factory_desktop.models.text import DASH
from factory_desktop.views.fonts import font
from factory_desktop.views.plain import tooltip
from factory_desktop.views.theme import LIGHT, Theme

AnyIndex = QModelIndex | QPersistentModelIndex

PADDING = 8
"""Pixels between a cell's edge and what is in it; the header has the same."""


class CellDelegate(QStyledItemDelegate):
    """Paints any cell; a tooltip shows what is cut off, letter by letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        """The colors in force."""
        self._font = font()

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        option.font = self._font
        # The ring around the row shows the focus; a dotted one in a cell would be a second.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if option.text == DASH:
            quiet = QColor(self.theme.secondary)
            option.palette.setColor(QPalette.ColorRole.Text, quiet)
            option.palette.setColor(QPalette.ColorRole.HighlightedText, quiet)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        ground = QStyle.ControlElement.CE_ItemViewItem
        cell.widget.style().drawControl(ground, cell, painter, cell.widget)
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(QPalette.ColorRole.Text))
        self.paint_inside(painter, cell, index, text)
        painter.restore()

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        """Paint what stands on the cell's ground."""
        write(painter, room_in(cell), cell.displayAlignment, text)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        shown = f"{index.data()} {index.data(CellRole.DETAIL)}"
        cut = option.fontMetrics.horizontalAdvance(shown) > room_in(option).width()
        QToolTip.showText(event.globalPos(), tooltip(spoken) if cut else "", view)
        return cut


def room_in(cell: QStyleOptionViewItem) -> QRect:
    """Return the part of a cell that is written in."""
    return cell.rect.adjusted(PADDING, 0, -PADDING, 0)


def write(painter: QPainter, room: QRect, alignment: Qt.AlignmentFlag, text: str) -> None:
    """Write one plain line into a room, cut off with dots where it is too long."""
    mode = Qt.TextElideMode.ElideRight
    elided = painter.fontMetrics().elidedText(text, mode, room.width())
    painter.drawText(room, int(alignment) | int(Qt.TextFlag.TextSingleLine), elided)
