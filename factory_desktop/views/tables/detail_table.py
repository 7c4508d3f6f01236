"""DetailTable: a small table beside others, of spells or of who was where."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent

from factory_desktop.domain.event import EventType
from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import PADDING, CellDelegate
from factory_desktop.views.tables.name_delegate import NameDelegate
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.tables.title_row import ARROW, title_width, turned
from factory_desktop.views.tables.type_delegate import GAP, SIGN, TypeDelegate
from factory_desktop.views.theme import LIGHT

_LEAST_NAME = 110
"""Pixels: an id and the beginning of a name."""
_SHORTEST_NAME = 64
"""Pixels: an id, where even what can be spared makes too little room."""


class DetailTable(StillTable):
    """Sorts by its header; a row is entered by a double click or Enter."""

    entered = Signal(str)
    """The id of the row."""
    chosen = Signal(str)
    """The id of the row that was selected; empty when none is."""

    def __init__(
        self, model: RowsModel[Any], name: str, words: str, spared: tuple[int, ...] = ()
    ) -> None:
        """`words` stand in place of rows where there are none.

        `spared` are the columns that go where there is no room for all, the first one first.
        """
        self._spared = spared
        super().__init__(model, words)
        self.setAccessibleName(name)
        self._titles.sorting_wanted.connect(self._turn)
        self.doubleClicked.connect(self._enter)
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.set_theme(LIGHT)

    def show_rows(self, columns: tuple[Column[Any], ...], rows: tuple[Any, ...]) -> None:
        """Show these rows; selection and scroll position stay."""
        chosen = self.chosen_key()
        self._rows.set_columns(columns)
        self._rows.set_rows(rows)
        if self.chosen_key() != chosen:
            # Qt has gone on to the row below the one that went, which nobody has chosen.
            self.clearSelection()
        self._fit_columns()

    def chosen_key(self) -> str:
        """Return the id of the selected row, or an empty text."""
        selected = self.selectionModel().selectedRows()
        return self._rows.key_at(selected[0].row()) if selected else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _turn(self, section: int, adding: bool) -> None:
        orders = turned(self._titles.orders, section, adding=adding)
        self._titles.set_orders(orders)
        self._rows.sort_by(orders)

    def _enter(self, index: QModelIndex) -> None:
        self.entered.emit(self._rows.key_at(index.row()))

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.chosen_key())

    def _delegate(self, column: Column[Any]) -> CellDelegate:
        kind = NameDelegate if column.detail else CellDelegate
        if not column.figure and not column.detail:
            kind = TypeDelegate
        return kind(figure=column.figure, parent=self)

    def _fit_columns(self) -> None:
        """Give figures what they need and names the rest."""
        columns = self._rows.columns
        widths = [self._needed(number) for number in range(len(columns))]
        name = next(number for number, column in enumerate(columns) if column.detail)
        least = sum(widths) - widths[name] + scaled(_LEAST_NAME)
        for number in range(len(columns)):
            self.setColumnHidden(number, False)
        for number in self._spared:
            if least <= self.viewport().width():
                break
            self.setColumnHidden(number, True)
            least, widths[number] = least - widths[number], 0
        left = widths[name] + self.viewport().width() - sum(widths)
        widths[name] = max(scaled(_SHORTEST_NAME), left)
        for number, width in enumerate(widths):
            if not self.isColumnHidden(number):
                self.setColumnWidth(number, width)

    def _needed(self, number: int) -> int:
        column = self._rows.columns[number]
        title, body = title_width(column.title) + ARROW, QFontMetrics(font())
        if column.detail:
            return max(title, body.horizontalAdvance(column.widest)) + 2 * PADDING
        widest = column.widest
        if column.figure:
            # A time of today is shorter than the date that the column may come to hold.
            said = map(column.text, self._rows.rows)
            widest = max(said, key=len, default=widest)
        else:
            kinds = [column.write(kind) for kind in tuple(EventType)[:3]]
            widest = max(widest, *kinds, key=body.horizontalAdvance)
        sign = 0 if column.figure else SIGN + GAP
        return max(title, body.horizontalAdvance(widest) + sign) + 2 * PADDING
