"""TargetsDialog: what stations and workers are to reach, from a day on."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QFormLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.calendar_change import SetTargets
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.models import target_text, text
from factory_desktop.models.target_model import TargetModel, TargetRow
from factory_desktop.views import plain
from factory_desktop.views.dialogs.dated_list import DatedList
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.dialogs.valid_from import ValidFrom
from factory_desktop.views.fonts import scaled

_WIDTH, _TABLE_HEIGHT, _FIELD = 640, 224, 130
_FINEST = 0.0005
"""Half of what the field can say of a share: what is closer has not been changed."""

Target = UnitsTarget | UtilizationTarget


class TargetsDialog(SheetDialog):
    """A table of stations and shifts, the share for workers, and what was and will be."""

    def __init__(
        self,
        parent: QWidget | None,
        calendar: PlantCalendar,
        stations: Sequence[TargetRow],
        now: datetime,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("targets")
        self.setMinimumWidth(scaled(_WIDTH))
        self.explain(
            self.tr("Targets"),
            self.tr(
                "Units in an hour of a shift; its breaks ask for nothing. A shift without a number "
                "of its own has that of all shifts. Days before the first one keep the targets "
                "they had."
            ),
        )
        self._calendar = calendar
        self._shares = calendar.utilization_targets
        none = not calendar.units_targets and not calendar.utilization_targets
        self.valid_from = ValidFrom(calendar.day(now), beginning=none)
        self.model = TargetModel(calendar, stations, self.valid_from.day(), self)
        self.table = QTableView()
        self.utilization = QDoubleSpinBox()
        self.fault = plain.paragraph(role="warning")
        self.fault.hide()
        self.kept = DatedList[Target](self.tr("By their first days"), _told, self._forget)
        self._dress()
        self._lay_out()
        self.action = self.add_action(self.tr("Save targets"))
        self.add_cancel()
        self._show_share()
        self._connect()
        self.table.setCurrentIndex(self.model.index(0, 1))
        self.table.setFocus()
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def change(self) -> SetTargets:
        """Return what was agreed to."""
        return SetTargets(self.model.targets(), self._utilization())

    def _utilization(self) -> tuple[UtilizationTarget, ...]:
        day, share = self.valid_from.day(), self.utilization.value() / 100
        if abs(share - self._share()) < _FINEST:
            return self._shares
        kept = (one for one in self._shares if one.valid_from != day)
        fresh = UtilizationTarget(round(share, 3), day)
        return tuple(sorted((*kept, fresh), key=lambda one: one.valid_from))

    def _share(self) -> float:
        """Return the share in force on the day, 0 for none."""
        valid = [one for one in self._shares if one.valid_from <= self.valid_from.day()]
        return max(valid, key=lambda one: one.valid_from).share if valid else 0.0

    def _show_share(self) -> None:
        self.utilization.setValue(self._share() * 100)

    def _set_day(self) -> None:
        self.model.set_day(self.valid_from.day())

    def _forget(self, target: Target) -> None:
        if isinstance(target, UnitsTarget):
            self.model.forget(target)
        else:
            self._shares = tuple(one for one in self._shares if one != target)
            self._show_share()
            self._follow()
        self.table.setFocus()

    def _refuse(self, entered: str) -> None:
        said = self.tr("“{entered}” is not a number of units per hour.").format(entered=entered)
        self.fault.setText(said)
        self.fault.show()

    def _understand(self) -> None:
        self.fault.hide()
        self._follow()

    def _follow(self) -> None:
        row = self.table.currentIndex().row()
        shown: list[Target] = []
        if row >= 0:
            station_id, _ = self.model.cell(self.model.index(row, 1))
            shown += (one for one in self.model.kept if one.station_id == station_id)
        self.kept.show_all([*shown, *self._shares])
        wanted, now = self.change(), self._calendar
        units = set(wanted.units) != set(now.units_targets)
        self.action.setEnabled(units or wanted.utilization != now.utilization_targets)

    def _connect(self) -> None:
        self.valid_from.changed.connect(self._set_day)
        self.model.changed.connect(self._understand)
        self.model.refused.connect(self._refuse)
        self.model.modelReset.connect(self._size_columns)
        self.utilization.valueChanged.connect(self._follow)
        self.table.selectionModel().currentRowChanged.connect(self._change_row)

    def _change_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._follow()

    def _dress(self) -> None:
        table = self.table
        table.setProperty("role", "list")
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Units per hour"))
        table.setMinimumHeight(scaled(_TABLE_HEIGHT))
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        self._size_columns()
        self.utilization.setLocale(text.locale())
        self.utilization.setRange(0, 100)
        self.utilization.setDecimals(1)
        self.utilization.setSuffix(text.SPACE + text.locale().percent())
        self.utilization.setSpecialValueText(self.tr("no target"))
        self.utilization.setAccessibleName(self.tr("Utilization of workers"))
        self.utilization.setMaximumWidth(scaled(_FIELD))
        self.utilization.lineEdit().setTextMargins(6, 0, 0, 0)

    def _size_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for name, field in (
            (self.tr("&Valid from"), self.valid_from),
            (self.tr("&Utilization of workers"), self.utilization),
        ):
            form.addRow(plain.label_of(field, name), field)
        self.body.addLayout(form)
        self.body.addWidget(plain.label_of(self.table, self.tr("Units &per hour")))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.kept)


def _told(target: Target) -> str:
    if isinstance(target, UnitsTarget):
        return target_text.units(target)
    return target_text.utilization(target)
