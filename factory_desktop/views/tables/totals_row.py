"""TotalsRow: the last line under a table, which adds its rows up."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QTableView, QVBoxLayout, QWidget

from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.plain import set_tooltip
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "tables")

_HIGH = 31


class TotalsRow(QWidget):
    """Each sum stands under its column; the words before them say what of."""

    def __init__(self, table: QTableView, rows: RowsModel[Any], words: Callable[[], str]) -> None:
        """`words` tells what the sums are of."""
        super().__init__()
        self._table, self._rows, self._words = table, rows, words
        self._theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Totals"))
        self.hide()
        header = table.horizontalHeader()
        for moved in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            moved.connect(lambda *_: self.update())
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.update())

    def retell(self) -> None:
        """Say what the rows add up to now."""
        self.setVisible(self._rows.rowCount() > 0)
        said = [self._words(), *(f"{title} {total}" for title, total in self.totals().items())]
        self.setAccessibleDescription(", ".join(said))
        means = tr(
            "Hours, units and events are sums. Utilization is the plain mean of the rows that "
            "have one, as on the card. Rates are all units over all hours."
        )
        set_tooltip(self, f"{self._words()}\n{means}")
        self.update()

    def totals(self) -> dict[str, str]:
        """Return what each column that can be seen adds up to, by its title."""
        return {
            self._rows.columns[number].title: total
            for number in self._shown()
            if (total := self._rows.total(number)) is not None
        }

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, scaled(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(self._theme.line))
        totals = {number: self._rows.total(number) for number in self._shown()}
        painter.setFont(font(weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(self._theme.text))
        for number, total in totals.items():
            if total is not None:
                end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(self._cell(number), self._aligned(end), total)
        self._paint_words(painter, [one for one, total in totals.items() if total is None])

    def _paint_words(self, painter: QPainter, free: list[int]) -> None:
        """Write over the first columns as far as they have no sum."""
        header, room = self._table.horizontalHeader(), QRect()
        for number in sorted(free, key=header.visualIndex):
            before = [one for one in self._shown() if self._left_of(one, number)]
            if set(before) <= set(free):
                room = room.united(self._cell(number))
        painter.setFont(font())
        painter.setPen(QColor(self._theme.secondary))
        mode = Qt.TextElideMode.ElideRight
        words = QFontMetrics(font()).elidedText(self._words(), mode, room.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, self._aligned(start), words)

    def _left_of(self, one: int, other: int) -> bool:
        header = self._table.horizontalHeader()
        return header.visualIndex(one) < header.visualIndex(other)

    def _shown(self) -> list[int]:
        header = self._table.horizontalHeader()
        return [one for one in range(header.count()) if not header.isSectionHidden(one)]

    def _cell(self, number: int) -> QRect:
        header = self._table.horizontalHeader()
        # From right to left the scroll bar stands before the columns.
        left = header.x() + header.sectionViewportPosition(number)
        width = header.sectionSize(number)
        return QRect(left + PADDING, 1, width - 2 * PADDING, self.height() - 1)

    def _aligned(self, alignment: Qt.AlignmentFlag) -> int:
        seen = QStyle.visualAlignment(self.layoutDirection(), alignment)
        return int(seen) | int(Qt.TextFlag.TextSingleLine)


class Totaled(QWidget):
    """A table with its totals below it."""

    def __init__(self, table: QTableView, totals: TotalsRow) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(table, 1)
        layout.addWidget(totals)
        self.setFocusProxy(table)
