"""MatrixModel: a row for each station, a column for each worker, and their totals first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.models.column import natural

if TYPE_CHECKING:
    from factory_desktop.metrics.matrix_question import Matrix, MatrixCell

AnyIndex = QModelIndex | QPersistentModelIndex
tr = partial(QCoreApplication.translate, "matrix")

_NO_INDEX = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SECOND = timedelta(seconds=1)


class MatrixRole(IntEnum):
    """What a cell tells beyond Qt's own roles."""

    SHARE = Qt.ItemDataRole.UserRole + 1
    """How much it is of the largest cell, 0..1; None for totals and where there is nothing."""
    TOTAL = Qt.ItemDataRole.UserRole + 2
    """Whether it is a total."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What the cells are of."""

    read: "Callable[[MatrixCell], float]"
    write: Callable[[float], str]


WORKING = Measure(lambda cell: cell.working / _SECOND, lambda value: text.hours(value * _SECOND))
UNITS = Measure(lambda cell: float(cell.units), text.number)


class MatrixModel(QAbstractTableModel):
    """Row 0 and column 0 are totals; without a change of the roster only cells are told of."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stations: tuple[tuple[str, str], ...] = ()
        self._workers: tuple[tuple[str, str], ...] = ()
        self._measure = WORKING
        self._by_id = True
        self._cells: Sequence[MatrixCell] = ()
        self._values: dict[tuple[int, int], float] = {}
        self._most = 0.0

    def show_matrix(self, snapshot: Snapshot, matrix: "Matrix") -> None:
        """Show the cells under the names of the snapshot's roster."""
        board = snapshot.dashboard
        stations = _in_order((one.station_id, one.name) for one in board.stations)
        workers = _in_order((one.worker_id, one.name) for one in board.workers)
        self._cells = matrix.cells
        if (stations, workers) == (self._stations, self._workers):
            self._add_up()
            return
        self.beginResetModel()
        self._stations, self._workers = stations, workers
        self._add_up()
        self.endResetModel()

    def set_measure(self, measure: Measure) -> None:
        """Show time or units."""
        self._measure = measure
        self._add_up()

    def set_by_id(self, by_id: bool) -> None:
        """Head the columns with the ids of workers, or with their names."""
        if by_id != self._by_id:
            self._by_id = by_id
            last = max(0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def worker_names(self) -> tuple[str, ...]:
        """Return the names of the workers, left to right."""
        return tuple(name for _, name in self._workers)

    def pick_at(self, index: AnyIndex) -> tuple[str | None, str | None]:
        """Return the ids of the worker and the station of a cell; None for those of a total."""
        row, column = index.row(), index.column()
        return (
            self._workers[column - 1][0] if column else None,
            self._stations[row - 1][0] if row else None,
        )

    def place_of(self, worker_id: str | None, station_id: str | None) -> tuple[int, int] | None:
        """Return row and column of a pick; None where the roster has not both."""
        workers, stations = ([key for key, _ in side] for side in (self._workers, self._stations))
        known = worker_id in {None, *workers} and station_id in {None, *stations}
        if not known:
            return None
        row = stations.index(station_id) + 1 if station_id is not None else 0
        return row, workers.index(worker_id) + 1 if worker_id is not None else 0

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() or not self._stations else len(self._stations) + 1

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() or not self._stations else len(self._workers) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt
        place = index.row(), index.column()
        value = self._values.get(place)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text.DASH if value is None else self._measure.write(value)
            case MatrixRole.SHARE:
                return value / self._most if value and self._most and all(place) else None
            case MatrixRole.TOTAL:
                return not all(place)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.words_at(index)
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - as Qt
        side = self._workers if orientation is Qt.Orientation.Horizontal else self._stations
        key, name = side[section - 1] if section else ("", tr("Total"))
        if role == Qt.ItemDataRole.DisplayRole:
            by_id = self._by_id and orientation is Qt.Orientation.Horizontal
            return key or name if by_id else name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if orientation is Qt.Orientation.Horizontal else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}, {key}" if key else name
        return None

    def words_at(self, index: AnyIndex) -> str:
        """Say what a cell is: `Robert Kim at Packaging: 4:15`."""
        row, column = index.row(), index.column()
        return tr("{worker} at {station}: {value}").format(
            worker=self._workers[column - 1][1] if column else tr("All workers"),
            station=self._stations[row - 1][1] if row else tr("all stations"),
            value=index.data(),
        )

    def _add_up(self) -> None:
        rows = {key: row for row, (key, _) in enumerate(self._stations, 1)}
        columns = {key: column for column, (key, _) in enumerate(self._workers, 1)}
        values: dict[tuple[int, int], float] = {}
        for cell in self._cells:
            row, column = rows.get(cell.station_id), columns.get(cell.worker_id)
            value = self._measure.read(cell)
            if row and column and value:
                values[row, column] = value
                for total in ((row, 0), (0, column), (0, 0)):
                    values[total] = values.get(total, 0.0) + value
        if values != self._values:
            self._values = values
            self._most = max((one for place, one in values.items() if all(place)), default=0.0)
            if self.rowCount():
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)


def _in_order(side: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Sort ids with their names as people count: W2 before W10."""
    return tuple(sorted(side, key=lambda one: natural(one[0])))
