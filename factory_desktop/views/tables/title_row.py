"""TitleRow: a table's header whose sort arrows never stand on the titles."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPolygonF,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

from factory_desktop.views.fonts import font
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.theme import LIGHT, Theme

ARROW = 12
"""Pixels that the arrow takes beside a title."""


def title_width(title: str) -> int:
    """Tell how many pixels a title takes in the style sheet's font."""
    return QFontMetrics(font(12, QFont.Weight.DemiBold)).horizontalAdvance(title)


class TitleRow(QHeaderView):
    """Paints its own arrows on the inner side of titles: left of right-aligned ones."""

    sorting_wanted = Signal(int, bool)
    """A title was clicked; true with the Shift key, which sorts by it after the others."""
    menu_wanted = Signal(object)
    """The right button was pressed, or the menu key: at this place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = LIGHT
        self._orders: tuple[tuple[int, bool], ...] = ()
        self._adding = False
        # The style sheet sets the same size and weight; the family is this one's.
        self.setFont(font(12, QFont.Weight.DemiBold))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)
        self.sectionClicked.connect(self._ask_for_order)

    @property
    def orders(self) -> tuple[tuple[int, bool], ...]:
        """The columns that rows are sorted by, each with whether it falls."""
        return self._orders

    def set_orders(self, orders: Sequence[tuple[int, bool]]) -> None:
        """Show by which columns the rows are sorted."""
        self._orders = tuple(orders)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())
        event.accept()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        super().initStyleOptionForIndex(option, logicalIndex)
        # The style's own arrow would cover the end of a right-aligned title.
        option.textAlignment = QStyle.visualAlignment(option.direction, option.textAlignment)
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        falls = dict(self._orders).get(logicalIndex)
        if falls is not None:
            first = self._orders[0][0] == logicalIndex
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.text if first else self._theme.disabled))
            painter.drawPolygon(self._arrow(rect, logicalIndex, falls=falls))
            painter.restore()

    def _ask_for_order(self, section: int) -> None:
        self.sorting_wanted.emit(section, self._adding)

    def _arrow(self, rect: QRect, section: int, *, falls: bool) -> QPolygonF:
        orientation, role = Qt.Orientation.Horizontal, Qt.ItemDataRole
        title = str(self.model().headerData(section, orientation))
        alignment = self.model().headerData(section, orientation, role.TextAlignmentRole)
        width = title_width(title) + PADDING + ARROW
        right = alignment & Qt.AlignmentFlag.AlignRight.value
        left = rect.right() - width if right else rect.left() + width - 4
        room = QRect(left, rect.top(), 8, rect.height())
        seen = QPointF(QStyle.visualRect(self.layoutDirection(), rect, room).center())
        tip = 3 if falls else -3
        return QPolygonF(
            [seen + QPointF(-4, -tip / 2), seen + QPointF(4, -tip / 2), seen + QPointF(0, tip)]
        )


def turned(
    orders: Sequence[tuple[int, bool]], section: int, *, adding: bool
) -> tuple[tuple[int, bool], ...]:
    """Return the orders after a click: rising, then falling, then not by this column."""
    before = dict(orders).get(section)
    if adding:
        if before is None:
            return (*orders, (section, False))
        kept = [(one, True) if one == section else (one, falls) for one, falls in orders]
        return tuple(pair for pair in kept if not (before and pair[0] == section))
    if before is None or len(orders) > 1:
        return ((section, False),)
    return () if before else ((section, True),)
