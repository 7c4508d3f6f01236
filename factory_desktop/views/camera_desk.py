"""CameraDesk: cameras, from the menu entry to what is saved of them."""

from PySide6.QtCore import QObject

from factory_desktop.domain.camera import SetCamera
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.target_model import TargetRow
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room


class CameraDesk(QObject):
    """Lets cameras be added, and the one chosen on its page be changed."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._window, self._desk = room.window, desk
        self._page = room.pages.cameras
        self._add, self._change = room.actions["data.add-camera"], room.actions["data.edit-camera"]
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._add.triggered.connect(lambda _checked: self._ask(None))
        self._change.triggered.connect(lambda _checked: self._ask_for_change())
        self._page.add_wanted.connect(self._add.trigger)
        self._page.change_wanted.connect(self._change.trigger)
        self._page.chosen_changed.connect(self._allow)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the stations that a camera can be bound to."""
        self._snapshot = snapshot
        self._allow()

    def _ask_for_change(self) -> None:
        chosen = self._page.chosen()
        if chosen is not None:
            said = SetCamera(chosen.camera_id, chosen.name, chosen.place, chosen.stations)
            self._ask(said)

    def _ask(self, before: SetCamera | None) -> None:
        from factory_desktop.views.dialogs.camera import CameraDialog

        if self._snapshot is None:
            return
        stations = [
            TargetRow(one.station_id, one.name) for one in self._snapshot.dashboard.stations
        ]
        known = {one.camera_id for one in self._page.model.rows}
        with once(CameraDialog(self._window, stations, known, before)) as dialog:
            if dialog.exec() == CameraDialog.DialogCode.Accepted:
                self._desk.start(dialog.change())

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        ready = self._snapshot is not None and not self._busy
        chosen = self._page.chosen()
        self._add.setEnabled(ready)
        self._page.add.setEnabled(ready)
        self._change.setEnabled(
            ready and chosen is not None and bool(chosen.camera_id) and not chosen.simulated
        )
