"""TargetModel: the units that each station is to make in an hour, to be changed cell by cell."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.calendar_change import MOST_UNITS_PER_HOUR
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.models import text

AnyIndex = QModelIndex | QPersistentModelIndex
Cell = tuple[str, str | None]
"""The station's id and the shift's name; None is for all shifts."""

_NO_INDEX = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A station by its id and name."""

    station_id: str
    name: str


class TargetModel(QAbstractTableModel):
    """A row for each station, a column for all shifts and one for each; as of a day."""

    changed = Signal()
    refused = Signal(str)
    """What was entered and is no target."""

    def __init__(
        self,
        calendar: PlantCalendar,
        rows: Sequence[TargetRow],
        day: date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calendar, self._rows, self._day = calendar, tuple(rows), day
        self._entered: dict[Cell, float | None] = {}
        self._shifts = self._names()

    @property
    def kept(self) -> tuple[UnitsTarget, ...]:
        """The targets there were, less those that were taken away."""
        return self._calendar.units_targets

    def targets(self) -> tuple[UnitsTarget, ...]:
        """Return all targets, with what was entered valid from the day on."""
        fresh = [
            UnitsTarget(station_id, units, self._day, shift)
            for (station_id, shift), units in self._entered.items()
            if units != self._in_force((station_id, shift))
        ]
        replaced = {(one.station_id, one.shift, one.valid_from) for one in fresh}
        stay = (
            one for one in self.kept if (one.station_id, one.shift, one.valid_from) not in replaced
        )
        return tuple(sorted((*stay, *fresh), key=_order))

    def set_day(self, day: date) -> None:
        """Show what is in force on this day; what was entered stays, and is valid from it on."""
        self._day = day
        self._anew()

    def forget(self, target: UnitsTarget) -> None:
        """Take a target away."""
        left = tuple(one for one in self.kept if one != target)
        self._calendar = replace(self._calendar, units_targets=left)
        self._anew()

    def cell(self, index: AnyIndex) -> Cell:
        """Tell what a cell is of."""
        return self._rows[index.row()].station_id, self._shifts[index.column() - 1]

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shifts) + 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.column() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as in Qt
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self._shifts):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if not section:
            return self.tr("Station")
        return self._shifts[section - 1] or self.tr("All shifts")

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as in Qt
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return None
        if not index.column():
            row = self._rows[index.row()]
            return self.tr("{name} {id}").format(name=row.name, id=row.station_id)
        units = self._units(self.cell(index))
        if units is not None and (units or index.column() > 1):
            return text.fewest_decimals(units)
        shown = role == Qt.ItemDataRole.DisplayRole and index.column() == 1
        return text.DASH if shown else ""

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - as in Qt
        if role != Qt.ItemDataRole.EditRole or not index.column():
            return False
        try:
            units = self._read(str(value).strip(), self.cell(index))
        except ValueError:
            self.refused.emit(str(value))
            return False
        self._entered[self.cell(index)] = units
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def _read(self, entered: str, cell: Cell) -> float | None:
        """Return the units meant; None is that of all shifts. Raises ValueError for others."""
        if not entered:
            return 0.0 if cell[1] is None else None
        units, understood = text.locale().toDouble(entered)
        if understood and 0 <= units <= MOST_UNITS_PER_HOUR:
            return units
        raise ValueError(entered)

    def _units(self, cell: Cell) -> float | None:
        return self._entered[cell] if cell in self._entered else self._in_force(cell)

    def _in_force(self, cell: Cell) -> float | None:
        station_id, shift = cell
        valid = (
            one
            for one in self.kept
            if (one.station_id, one.shift) == (station_id, shift) and one.valid_from <= self._day
        )
        found = max(valid, key=lambda one: one.valid_from, default=None)
        return None if found is None else found.units_per_hour

    def _anew(self) -> None:
        self.beginResetModel()
        self._shifts = self._names()
        self.endResetModel()
        self.changed.emit()

    def _names(self) -> tuple[str | None, ...]:
        plan = self._calendar.plan(self._day)
        planned = [one.name for one in plan.shifts] if plan else []
        return (None, *dict.fromkeys((*planned, *_named(self.kept), *_entered(self._entered))))


def _order(target: UnitsTarget) -> tuple[str, str, date]:
    return target.station_id, target.shift or "", target.valid_from


def _named(targets: Iterable[UnitsTarget]) -> list[str]:
    return [one.shift for one in targets if one.shift]


def _entered(cells: Iterable[Cell]) -> list[str]:
    return [shift for _, shift in cells if shift]
