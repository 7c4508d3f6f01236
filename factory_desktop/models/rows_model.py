"""RowsModel: a table model that sorts itself and tells the view only what changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from factory_desktop.models.column import Column

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex

_NO_INDEX = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CellRole(IntEnum):
    """What a cell tells beyond Qt's own roles."""

    KEY = Qt.ItemDataRole.UserRole + 1
    """The id of the row."""
    VALUE = Qt.ItemDataRole.UserRole + 2
    """The value itself, None where it is undefined."""
    DETAIL = Qt.ItemDataRole.UserRole + 3
    """The quieter second text, or an empty one."""
    WARNS = Qt.ItemDataRole.UserRole + 4
    """Whether the value asks for a look."""
    MARK = Qt.ItemDataRole.UserRole + 5
    """The share that is to be reached, or None."""
    HELP = Qt.ItemDataRole.UserRole + 6
    """Why the row stands where it does, or an empty text."""


def stretches(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Gather rising numbers into stretches (first, last) without gaps."""
    first = last = None
    for number in numbers:
        if first is None or last is None:
            first = last = number
        elif number == last + 1:
            last = number
        else:
            yield first, last
            first = last = number
    if first is not None and last is not None:
        yield first, last


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows with ids under columns; selection and scroll position survive every refresh.

    It sorts itself: a proxy that sorts dynamically costs ten times as much per refresh.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._given: tuple[Row, ...] = ()
        self._rows: list[Row] = []
        self._orders: tuple[tuple[int, bool], ...] = ()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand, top to bottom."""
        return tuple(self._rows)

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Write the cells by other columns of the same number, such as for another zone."""
        if len(columns) != len(self._columns):
            msg = "The number of columns never changes."
            raise ValueError(msg)
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
        self._tell_changed(0, len(self._rows) - 1)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; selection and scroll position survive while their rows are there."""
        self._given = tuple(rows)
        wanted = self._in_order(self._given)
        self._drop(wanted)
        self._rearrange(wanted)
        self._insert(wanted)
        self._update(wanted)

    def row_of(self, key: str | None) -> int | None:
        """Tell where the row with this id stands; None if it is not there."""
        return next(
            (number for number, row in enumerate(self._rows) if self._key(row) == key), None
        )

    def key_at(self, number: int) -> str:
        """Return the id of the row at this place."""
        return self._key(self._rows[number])

    def widest(self, number: int) -> str:
        """Find a column of figures' longest text; empty where none is defined.

        It is that of the largest or of the smallest value: an old date needs its year.
        """
        column = self._columns[number]
        known = [value for value in map(column.value, self._rows) if value is not None]
        return max(map(column.write, (min(known), max(known))), key=len) if known else ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        known = 0 <= column < len(self._columns)
        self.sort_by(((column, order == Qt.SortOrder.DescendingOrder),) if known else ())

    def sort_by(self, orders: Sequence[tuple[int, bool]]) -> None:
        """Sort by columns, each with whether it falls; a later one where earlier ones tie."""
        self._orders = tuple(orders)
        self._rearrange(self._in_order(self._given))

    def total(self, number: int) -> str | None:
        """Write what a column adds up to; None where that means nothing."""
        column = self._columns[number]
        return column.write(column.total(self._rows)) if column.total and self._rows else None

    def blank(self, number: int) -> bool:
        """Tell whether no row has a value in this column."""
        value = self._columns[number].value
        return all(value(row) is None for row in self._rows)

    def retell(self, number: int) -> None:
        """Have the cells of a column read anew: their texts depend on more than their rows."""
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, number), self.index(last, number))

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as in Qt
        if role == CellRole.KEY:
            return self.key_at(index.row())
        read = _READERS.get(role)
        if read is None or not index.isValid():
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        return read(column, row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as in Qt
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.figure else _LEFT
        return column.explanation if role == Qt.ItemDataRole.ToolTipRole else None

    def _in_order(self, rows: Sequence[Row]) -> list[Row]:
        ordered = list(rows)
        for number, descending in reversed(self._orders):
            ordered = self._columns[number].in_order(ordered, descending=descending)
        return ordered

    def _keys(self, rows: Iterable[Row]) -> list[str]:
        return [self._key(row) for row in rows]

    def _drop(self, wanted: Sequence[Row]) -> None:
        stay = set(self._keys(wanted))
        gone = [number for number, row in enumerate(self._rows) if self._key(row) not in stay]
        for first, last in reversed(list(stretches(gone))):
            self.beginRemoveRows(_NO_INDEX, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _rearrange(self, wanted: Sequence[Row]) -> None:
        """Put the rows that are there into the order wanted, their old figures still in them."""
        there = {self._key(row): row for row in self._rows}
        order = [there[key] for key in self._keys(wanted) if key in there]
        if self._keys(order) == list(there):
            return
        self.layoutAboutToBeChanged.emit()
        places = {key: number for number, key in enumerate(self._keys(order))}
        moved = self.persistentIndexList()
        targets = [self.index(places[self.key_at(index.row())], index.column()) for index in moved]
        self._rows = order
        self.changePersistentIndexList(moved, targets)
        self.layoutChanged.emit()

    def _insert(self, wanted: Sequence[Row]) -> None:
        there = set(self._keys(self._rows))
        fresh = [number for number, row in enumerate(wanted) if self._key(row) not in there]
        for first, last in stretches(fresh):
            self.beginInsertRows(_NO_INDEX, first, last)
            self._rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _update(self, wanted: Sequence[Row]) -> None:
        pairs = zip(self._rows, wanted, strict=True)
        changed = [
            number for number, (old, new) in enumerate(pairs) if old is not new and old != new
        ]
        self._rows = list(wanted)
        for first, last in stretches(changed):
            self._tell_changed(first, last)

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def _spoken(column: Column[Any], row: Any) -> str:  # noqa: ANN401 - a row of any table
    parts = [column.text(row), *([column.detail(row)] if column.detail else [])]
    return ", ".join(dict.fromkeys(parts))


_READERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: column.text(row),
    Qt.ItemDataRole.TextAlignmentRole: lambda column, _: _RIGHT if column.figure else _LEFT,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    CellRole.VALUE: lambda column, row: column.value(row),
    CellRole.DETAIL: lambda column, row: column.detail(row) if column.detail else "",
    CellRole.WARNS: lambda column, row: column.warns(row) if column.warns else False,
    CellRole.MARK: lambda column, _: column.mark,
    CellRole.HELP: lambda column, row: column.help(row) if column.help else "",
}
"""What a cell tells for a role; every other role is answered without looking at the row."""
