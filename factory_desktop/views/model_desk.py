"""ModelDesk: versions of models and the limits of drift, from the page to what is saved."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.drift import DriftLimits
from factory_desktop.domain.model_version import ActivateModel, ModelVersion
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room


class ModelDesk(QObject):
    """Lets versions be described and marked, and limits be chosen, in the present alone."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._window, self._desk = room.window, desk
        self._page = room.pages.models
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._page.change_wanted.connect(self._change)
        self._page.activation_wanted.connect(self._activate)
        self._page.limits_wanted.connect(self._limit)
        self._page.chosen_changed.connect(self._allow)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know by which clock dates are said."""
        self._snapshot = snapshot
        self._allow()

    def _change(self, version: ModelVersion) -> None:
        from factory_desktop.views.dialogs.model_version import ModelVersionDialog

        if self._snapshot is None:
            return
        zone, now = ZoneInfo(self._snapshot.zone), self._snapshot.taken_at
        with once(ModelVersionDialog(self._window, version, zone, now)) as dialog:
            if dialog.exec() == ModelVersionDialog.DialogCode.Accepted:
                self._desk.start(dialog.change())

    def _activate(self, version: ModelVersion, marked: bool) -> None:
        self._desk.start(ActivateModel(version.model_id, version.version if marked else None))

    def _limit(self, limits: DriftLimits) -> None:
        from factory_desktop.views.dialogs.drift_limits import DriftLimitsDialog

        with once(DriftLimitsDialog(self._window, limits)) as dialog:
            if dialog.exec() == DriftLimitsDialog.DialogCode.Accepted:
                self._desk.start(dialog.change())

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        live = self._snapshot is not None and not self._snapshot.past
        self._page.allow(live and not self._busy)
