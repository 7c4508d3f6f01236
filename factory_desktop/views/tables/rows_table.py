"""RowsTable: a table of figures, one row a worker or station, that sorts, finds and picks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text
from factory_desktop.models.column import Column
from factory_desktop.models.metrics_model import MetricsModel
from factory_desktop.views.kept import Kept
from factory_desktop.views.plain import mnemonic_free
from factory_desktop.views.tables.cell_delegate import CellDelegate
from factory_desktop.views.tables.column_choice import ColumnChoice
from factory_desktop.views.tables.column_layout import ColumnLayout
from factory_desktop.views.tables.name_delegate import NameDelegate
from factory_desktop.views.tables.share_delegate import ShareDelegate
from factory_desktop.views.tables.state_delegate import StateDelegate
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.tables.title_row import turned
from factory_desktop.views.tables.totals_row import TotalsRow
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "tables")

_ROW_ACTIONS = (
    "view.explain",
    "edit.copy",
    "file.export",
    "edit.add-reason",
    "view.clear-filter",
    "view.columns",
)


class RowsTable(StillTable):
    """Sorts by its header, finds by typing, copies with Ctrl+C, picks by click or Enter.

    `totals` is the line that stands below it, see `Totaled`.
    """

    picked = Signal(str)
    """The id of the row that was clicked or entered."""

    def __init__(self, model: MetricsModel[Any], words: str, parent: QWidget | None = None) -> None:
        super().__init__(model, words, parent)
        self._figures = model
        self._selected: str | None = None
        self._offered: Mapping[str, QAction] = {}
        self._keep: tuple[Kept, str] | None = None
        self.layout_of_columns = ColumnLayout(self, model)
        self.totals = TotalsRow(self, model, self._of_what)
        # It stands below the table, not in it, and has nothing to say without it.
        self.destroyed.connect(self.totals.deleteLater)
        self._titles.sorting_wanted.connect(self._turn)
        self._titles.menu_wanted.connect(self.choose_columns)
        self.layout_of_columns.chosen.connect(self._remember)
        self.clicked.connect(self._pick)
        self._sort(())
        self.set_theme(LIGHT)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the rows of this snapshot; selection and scroll position stay."""
        self._figures.show_snapshot(snapshot)
        if self._selected is not None and not self.selectionModel().hasSelection():
            self._select_row(self._selected)
        self.totals.retell()
        self._fit_columns()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.totals.set_theme(theme)

    def select(self, key: str | None) -> None:
        """Select the row with this id and bring it into view; None selects nothing.

        Saying the same again changes nothing, so the keyboard may wander meanwhile.
        """
        if key == self._selected:
            return
        self._selected = key
        self._select_row(key)

    def figure_here(self) -> tuple[str, str] | None:
        """Return the id of the row and the name of the column that the keyboard is on."""
        here = self.currentIndex()
        if not here.isValid():
            return None
        return self._rows.key_at(here.row()), self._rows.columns[here.column()].name

    def keep_in(self, kept: Kept, name: str) -> None:
        """Take the columns as they were left, and remember how they are left from now on."""
        self._keep = kept, name
        choice = ColumnChoice.read(kept.table(name))
        self.layout_of_columns.choose(choice)
        self.sort_by(choice.sorted_by)

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Have these actions for the menu of a row, as far as they concern one."""
        self._offered = actions

    def sort_by(self, orders: Sequence[tuple[str, bool]]) -> None:
        """Sort by columns of these names, each with whether it falls; none: who needs help."""
        places = {column.name: number for number, column in enumerate(self._rows.columns)}
        self._sort([(places[name], falls) for name, falls in orders if name in places])

    def choose_columns(self, at: QPoint) -> None:
        """Open the menu of columns at a place on the screen."""
        self.column_menu().popup(at)

    def column_menu(self) -> QMenu:
        """Make the menu in which columns are shown and left out."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self._rows.columns):
            action = menu.addAction(mnemonic_free(column.title))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            # A row without its name would be nobody's.
            action.setEnabled(number > 0)
            action.toggled.connect(partial(self._show_column, number))
        menu.addSeparator()
        self._add_orders(menu.addMenu(tr("Sort by")))
        menu.addAction(tr("Reset columns"), self.layout_of_columns.reset)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._offered.keys().isdisjoint(_ROW_ACTIONS):
            self.row_menu().popup(event.globalPos())

    def row_menu(self) -> QMenu:
        """Make the menu of a row, of entries that stand in the window's menus."""
        menu = QMenu(self)
        menu.setObjectName("row")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._offered[name] for name in _ROW_ACTIONS if name in self._offered])
        return menu

    def keyboardSearch(self, search: str) -> None:
        # People type names, whichever cell they clicked last.
        if self.currentIndex().column() != 0 and self._rows.rowCount():
            row = max(0, self.currentIndex().row())
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), flag)
        super().keyboardSearch(search)

    def _counted(self, count: int) -> str:
        """Say how many rows there are."""
        return tr("{count} rows").format(count=count)

    def _of_what(self) -> str:
        counted = self._counted(self._rows.rowCount())
        rule = rule_text.named(self._figures.writing.rule)
        return tr("{rows}; {rule}").format(rows=counted, rule=rule)

    def _delegate(self, column: Column[Any]) -> CellDelegate:
        kind = NameDelegate if column.detail else CellDelegate
        kind = ShareDelegate if column.is_share else StateDelegate if column.is_state else kind
        return kind(figure=column.figure, parent=self, warns=column.warns is not None)

    def _pick(self, index: QModelIndex) -> None:
        self._selected = self._rows.key_at(index.row())
        self.picked.emit(self._selected)

    def _select_row(self, key: str | None) -> None:
        row = self._rows.row_of(key)
        if row is None:
            self.clearSelection()
            return
        index = self._rows.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _show_column(self, number: int, shown: bool) -> None:
        self.layout_of_columns.show_column(number, shown=shown)

    def _add_orders(self, menu: QMenu) -> None:
        sorted_by = dict(self._titles.orders)
        for number, column in enumerate(self._rows.columns):
            if not self.isColumnHidden(number):
                action = menu.addAction(mnemonic_free(column.title))
                action.setCheckable(True)
                action.setChecked(number in sorted_by)
                action.triggered.connect(partial(self._turn, number, adding=False))

    def _turn(self, section: int, adding: bool) -> None:
        self._sort(turned(self._titles.orders, section, adding=adding))
        self._remember()

    def _sort(self, orders: Sequence[tuple[int, bool]]) -> None:
        by_need = next(
            ((number, False) for number, one in enumerate(self._rows.columns) if one.is_state),
            None,
        )
        chosen = tuple(orders) or ((by_need,) if by_need else ())
        self._titles.set_orders(chosen)
        self._rows.sort_by(chosen)

    def _remember(self) -> None:
        if self._keep:
            names = [column.name for column in self._rows.columns]
            orders = tuple((names[number], falls) for number, falls in self._titles.orders)
            kept, name = self._keep
            choice = replace(self.layout_of_columns.choice, sorted_by=orders)
            kept.keep_table(name, choice.written())

    def _fit_columns(self) -> None:
        self.layout_of_columns.fit()
