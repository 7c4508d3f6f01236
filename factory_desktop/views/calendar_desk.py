"""CalendarDesk: shifts, targets and reasons, from the menu entry to what is saved."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.clock import Clock
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.target_model import TargetRow
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once

_ACTIONS = ("data.shifts", "data.targets", "data.reasons")


class CalendarDesk(QObject):
    """Lets what the plant means to do be entered; it rests before there are figures."""

    def __init__(
        self,
        parent: QWidget,
        actions: Mapping[str, QAction],
        desk: DataDesk,
        clock: Clock,
        locked: AbstractSet[str],
    ) -> None:
        """`locked` names the settings that were set from outside."""
        super().__init__(parent)
        self._window = parent
        self._actions = [actions[name] for name in _ACTIONS]
        self._desk = desk
        self._clock = clock
        self._locked = locked
        self._snapshot: Snapshot | None = None
        self._busy = False
        goes = (self._set_shifts, self._set_targets, self._set_reasons)
        for action, go in zip(self._actions, goes, strict=True):
            action.triggered.connect(go)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what is planned now."""
        self._snapshot = snapshot
        self._allow()

    def _set_shifts(self) -> None:
        from factory_desktop.views.dialogs.shifts import ShiftsDialog

        calendar = self._calendar()
        if calendar:
            made = ShiftsDialog(self._window, calendar, self._clock.now(), self._locked)
            with once(made) as dialog:
                if dialog.exec() == ShiftsDialog.DialogCode.Accepted:
                    self._desk.start(dialog.change())

    def _set_targets(self) -> None:
        from factory_desktop.views.dialogs.targets import TargetsDialog

        calendar = self._calendar()
        if calendar and self._snapshot:
            stations = [
                TargetRow(one.station_id, one.name) for one in self._snapshot.dashboard.stations
            ]
            with once(TargetsDialog(self._window, calendar, stations, self._clock.now())) as dialog:
                if dialog.exec() == TargetsDialog.DialogCode.Accepted:
                    self._desk.start(dialog.change())

    def _set_reasons(self) -> None:
        from factory_desktop.views.dialogs.reasons import ReasonsDialog

        if self._snapshot:
            with once(ReasonsDialog(self._window, self._snapshot.reasons)) as dialog:
                if dialog.exec() == ReasonsDialog.DialogCode.Accepted:
                    self._desk.start(dialog.change())

    def _calendar(self) -> PlantCalendar | None:
        snapshot = self._snapshot
        if snapshot is None:
            return None
        return snapshot.calendar or PlantCalendar(ZoneInfo(snapshot.zone))

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        for action in self._actions:
            action.setEnabled(self._calendar() is not None and not self._busy)
