"""CellDelegate: how a cell is painted: plain text in tabular figures, quiet where undefined."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
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
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Paints any cell; a tooltip shows what is cut off, letter by letter.

    It does not ask the style: a screenful of cells that do takes a third longer.
    """

    def __init__(self, *, figure: bool, parent: QWidget | None = None, warns: bool = False) -> None:
        """`warns` says that some of its values may ask for a look."""
        super().__init__(parent)
        self._warns = warns
        self._font = font()
        self._metrics = QFontMetrics(self._font)
        self._alignment = _RIGHT if figure else _LEFT
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self.theme = theme
        self._text, self._quiet = QColor(theme.text), QColor(theme.secondary)
        self._warning = QColor(theme.warning)
        self._selected = QColor(theme.tint)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        text = index.data()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._selected)
        painter.setFont(self._font)
        painter.setPen(self._ink(index, text))
        self.paint_inside(painter, option, index, text)

    def _ink(self, index: AnyIndex, text: str) -> QColor:
        if text == DASH:
            return self._quiet
        return self._warning if self._warns and index.data(CellRole.WARNS) else self._text

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        """Paint what stands on the cell's ground."""
        self.write(painter, cell, room_in(cell), text)

    def write(self, painter: QPainter, cell: QStyleOptionViewItem, room: QRect, text: str) -> None:
        """Write one plain line into a room, cut off with dots where it is too long."""
        if self._metrics.horizontalAdvance(text) > room.width():
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        align = QStyle.visualAlignment(cell.direction, self._alignment)
        painter.drawText(room, align | Qt.TextFlag.TextSingleLine, text)

    def write_quietly(
        self, painter: QPainter, cell: QStyleOptionViewItem, room: QRect, text: str
    ) -> None:
        """Write in the color of second rank."""
        painter.setPen(self._quiet)
        self.write(painter, cell, room, text)

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
        shown = " ".join(dict.fromkeys((index.data(), index.data(CellRole.DETAIL))))
        cut = self._metrics.horizontalAdvance(shown) > room_in(option).width()
        said = index.data(CellRole.HELP) or (spoken if cut else "")
        QToolTip.showText(event.globalPos(), tooltip(said), view)
        return True


def room_in(cell: QStyleOptionViewItem) -> QRect:
    """Return the part of a cell that is written in."""
    return cell.rect.adjusted(PADDING, 0, -PADDING, 0)
