"""ColumnLayout: which columns of a table are there, in which order and how wide."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.tables.column_choice import ColumnChoice
from factory_desktop.views.tables.state_delegate import GAP, SIGN
from factory_desktop.views.tables.title_row import ARROW, title_width

_SHARE = 150
"""Pixels for a bar and its percent at least."""
_SHORTEST_SHARE = 100
"""A bar as short as can still be compared with the next."""
_NAME = 150


class ColumnLayout(QObject):
    """Gives each column the room of its widest figure and shares out what is left.

    Where that is too little, bars grow shorter and columns go, until someone has chosen.
    """

    chosen = Signal()
    """Someone has moved, pulled, hidden or shown a column."""

    def __init__(self, table: QTableView, rows: RowsModel[Any]) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        self._header = table.horizontalHeader()
        self._choice = ColumnChoice()
        self._widest = [0] * len(rows.columns)
        self._fitting = False
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(False)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.sectionMoved.connect(self._moved)
        self._header.sectionResized.connect(self._pulled)
        self._header.sectionHandleDoubleClicked.connect(self.fit_column)

    @property
    def choice(self) -> ColumnChoice:
        """What was chosen."""
        return self._choice

    def choose(self, choice: ColumnChoice) -> None:
        """Lay the columns out as chosen."""
        self._choice = choice
        self._fitting = True
        self._place(choice.order)
        self._fitting = False
        self.fit()

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show a column, or leave it out."""
        hidden = {self._name(one) for one in self._all() if self._header.isSectionHidden(one)}
        hidden ^= {self._name(number)} & hidden if shown else {self._name(number)} - hidden
        self._choice = replace(self._choice, hidden=frozenset(hidden), widths={})
        self.fit()
        self.chosen.emit()

    def reset(self) -> None:
        """Lay the columns out as they were made; the order of rows stays."""
        self.choose(ColumnChoice(sorted_by=self._choice.sorted_by))
        self.chosen.emit()

    def fit_column(self, number: int) -> None:
        """Make a column as wide as what is in it."""
        self._header.resizeSection(number, self._needed(number))

    def fit(self) -> None:
        """Show the columns that have room, as wide as it takes."""
        needed = [self._needed(number) for number in self._all()]
        # Columns that shrank with their figures would make the table twitch.
        self._widest = [max(pair) for pair in zip(self._widest, needed, strict=True)]
        self._fitting = True
        shown = self._fitting_columns()
        for number in self._all():
            if self._header.isSectionHidden(number) == (number in shown):
                self._header.setSectionHidden(number, number not in shown)
        for number, width in zip(shown, self._widths(shown), strict=True):
            if width != self._header.sectionSize(number):
                self._header.resizeSection(number, width)
        self._fitting = False

    def _all(self) -> range:
        return range(len(self._rows.columns))

    def _name(self, number: int) -> str:
        return self._rows.columns[number].name

    def _fitting_columns(self) -> list[int]:
        columns = self._rows.columns
        if self._choice.hidden is not None:
            return [one for one in self._all() if self._name(one) not in self._choice.hidden]
        empty = {
            number
            for number in self._all()
            if columns[number].optional and self._rows.rowCount() and self._rows.blank(number)
        }
        shown = [one for one in self._all() if columns[one].shown and one not in empty]
        going = sorted((one for one in shown if columns[one].goes), key=lambda n: columns[n].goes)
        while going and self._least(shown) > self._table.viewport().width():
            shown.remove(going.pop())
        return shown

    def _least(self, shown: Iterable[int]) -> int:
        return sum(self._widest[one] - self._shrinks(one) for one in shown)

    def _shrinks(self, number: int) -> int:
        """Tell by how many pixels a bar can grow shorter; its title stays whole."""
        column = self._rows.columns[number]
        if not column.is_share:
            return 0
        least = max(scaled(_SHORTEST_SHARE), title_width(column.title) + ARROW) + 2 * PADDING
        return max(0, self._widest[number] - least)

    def _widths(self, shown: list[int]) -> list[int]:
        chosen = self._choice.widths
        if chosen:
            return [chosen.get(self._name(one), self._widest[one]) for one in shown]
        columns = [self._rows.columns[one] for one in shown]
        weights = [_weight(column) for column in columns]
        widest = [self._widest[one] for one in shown]
        spare = self._table.viewport().width() - sum(widest)
        shares = [max(0, spare) * weight // sum(weights) for weight in weights]
        # What the division leaves over, so that the last column ends where the table does.
        shares[0] += max(0, spare) - sum(shares)
        if spare < 0:
            # In a narrow window a bar grows shorter before a figure is pushed out of sight.
            for place, number in enumerate(shown):
                shares[place] = -min(-spare, self._shrinks(number))
        return [width + share for width, share in zip(widest, shares, strict=True)]

    def _needed(self, number: int) -> int:
        column = self._rows.columns[number]
        title = title_width(column.title) + ARROW
        body = QFontMetrics(font())
        widest = body.horizontalAdvance(column.widest)
        if column.figure:
            widest = max(widest, body.horizontalAdvance(self._rows.widest(number)))
            widest = max(widest, body.horizontalAdvance(self._rows.total(number) or ""))
        if column.is_state:
            widest += SIGN + 2 * GAP
        least = scaled(_SHARE) if column.is_share else scaled(_NAME) if column.name == "name" else 0
        return max(title, widest, least) + 2 * PADDING

    def _place(self, order: Iterable[str]) -> None:
        places = {self._name(number): number for number in self._all()}
        known = [places[name] for name in order if name in places]
        rest = [number for number in self._all() if number not in known]
        # The name stays first, whatever a file says.
        wanted = [0, *(number for number in (*known, *rest) if number)]
        for place, number in enumerate(wanted):
            self._header.moveSection(self._header.visualIndex(number), place)

    def _moved(self) -> None:
        if not self._fitting:
            order = sorted(self._all(), key=self._header.visualIndex)
            self._choice = replace(self._choice, order=tuple(map(self._name, order)))
            self.chosen.emit()

    def _pulled(self, number: int, before: int, width: int) -> None:
        if self._fitting or not width or not before:
            return
        # All stay as they are now: the others would jump while one is pulled.
        shown = [one for one in self._all() if not self._header.isSectionHidden(one)]
        widths = {self._name(one): self._header.sectionSize(one) for one in shown}
        self._choice = replace(self._choice, widths=widths)
        self.chosen.emit()


def _weight(column: Column[Any]) -> int:
    if column.name == "name":
        # It has more than most names need to begin with.
        return 2
    return 3 if column.is_share or (column.detail and not column.is_state) else 1
