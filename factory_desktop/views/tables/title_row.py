"""TitleRow: a table's header whose sort arrow never stands on the title."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
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
    """Paints its own arrow on the inner side of the title: left of right-aligned ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = LIGHT
        # The style sheet sets the same size and weight; the family is this one's.
        self.setFont(font(12, QFont.Weight.DemiBold))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)
        # A third click gives the order of ids back.
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.viewport().update()

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        super().initStyleOptionForIndex(option, logicalIndex)
        # The style's own arrow would cover the end of a right-aligned title.
        option.textAlignment = QStyle.visualAlignment(option.direction, option.textAlignment)
        option.sortIndicator = QStyleOptionHeader.SortIndicator.None_

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex == self.sortIndicatorSection():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.text))
            painter.drawPolygon(self._arrow(rect, logicalIndex))
            painter.restore()

    def _arrow(self, rect: QRect, section: int) -> QPolygonF:
        orientation, role = Qt.Orientation.Horizontal, Qt.ItemDataRole
        title = str(self.model().headerData(section, orientation))
        alignment = self.model().headerData(section, orientation, role.TextAlignmentRole)
        width = title_width(title) + PADDING + ARROW
        right = alignment & Qt.AlignmentFlag.AlignRight.value
        left = rect.right() - width if right else rect.left() + width - 4
        room = QRect(left, rect.top(), 8, rect.height())
        seen = QPointF(QStyle.visualRect(self.layoutDirection(), rect, room).center())
        tip = 3 if self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else -3
        return QPolygonF(
            [seen + QPointF(-4, -tip / 2), seen + QPointF(4, -tip / 2), seen + QPointF(0, tip)]
        )
