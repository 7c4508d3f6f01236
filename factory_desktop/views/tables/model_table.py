"""ModelTable: a small table of models; texts share what room the figures leave."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import CellRole, RowsModel
from factory_desktop.views.fonts import font
from factory_desktop.views.tables import name_delegate
from factory_desktop.views.tables.cell_delegate import PADDING, AnyIndex, CellDelegate
from factory_desktop.views.tables.detail_table import DetailTable
from factory_desktop.views.tables.name_delegate import NameDelegate
from factory_desktop.views.tables.title_row import ARROW, title_width

_MOST = 320
"""Pixels that a text is given before others have theirs."""


class StrongDelegate(CellDelegate):
    """Paints what asks for a look in bold."""

    def __init__(self, *, figure: bool, parent: QWidget | None = None) -> None:
        super().__init__(figure=figure, parent=parent)
        self._strong = font(weight=QFont.Weight.Bold)

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        if index.data(CellRole.WARNS):
            painter.setFont(self._strong)
        super().paint_inside(painter, cell, index, text)


class ModelTable(DetailTable):
    """The last column takes what is left; what can be spared goes where there is no room."""

    def __init__(
        self,
        model: RowsModel[Any],
        name: str,
        words: str,
        spared: tuple[int, ...] = (),
        *,
        bold: bool = False,
    ) -> None:
        """`bold` paints what asks for a look so, instead of in the color of warnings."""
        self._bold = bold
        super().__init__(model, name, words, spared)

    def _delegate(self, column: Column[Any]) -> CellDelegate:
        if column.detail:
            return NameDelegate(figure=False, parent=self)
        if self._bold and column.warns:
            return StrongDelegate(figure=column.figure, parent=self)
        return CellDelegate(figure=column.figure, parent=self, warns=bool(column.warns))

    def _fit_columns(self) -> None:
        columns = self._rows.columns
        widths = [self._needed(number) for number in range(len(columns))]
        for number in range(len(columns)):
            self.setColumnHidden(number, False)
        for number in self._spared:
            if sum(widths) <= self.viewport().width():
                break
            self.setColumnHidden(number, True)
            widths[number] = 0
        self._share_out(widths, columns)
        for number, width in enumerate(widths):
            if not self.isColumnHidden(number):
                self.setColumnWidth(number, width)

    def _share_out(self, widths: list[int], columns: Sequence[Column[Any]]) -> None:
        """Give the first text what is left, or take from the longest where that is too little."""
        texts = [
            number for number, column in enumerate(columns) if widths[number] and not column.figure
        ]
        rest = self.viewport().width() - sum(widths)
        if not texts:
            return
        if rest >= 0:
            widths[texts[-1] if columns[-1] is columns[texts[-1]] else texts[0]] += rest
            return
        longest = max(texts, key=widths.__getitem__)
        widths[longest] = max(title_width(columns[longest].title), widths[longest] + rest)

    def _needed(self, number: int) -> int:
        column, letters = self._rows.columns[number], QFontMetrics(font(weight=QFont.Weight.Bold))
        beside = column.detail or (lambda _row: "")
        said = [(column.text(row), beside(row)) for row in self._rows.rows]
        said.append((column.widest if column.figure else "", ""))
        body = max(name_delegate.width(letters, *one) for one in said)
        return max(title_width(column.title) + ARROW, min(body, _MOST)) + 2 * PADDING
