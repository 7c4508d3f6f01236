"""PlainDesk: old cameras that send without encryption, as long as there are any in red."""

from functools import partial

from PySide6.QtCore import QObject

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views.banner import WayOut
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.dialogs.plain_cameras import PlainCamerasDialog
from factory_desktop.views.room import Room


class PlainDesk(QObject):
    """Opens the dialog, marks the cameras' page, and tells what keeps these cameras out."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._window, self._bridge, self._banners = room.window, room.bridge, room.banners
        self._page = room.pages.cameras
        self._locked = bool({"lan", "lan_plain", "lan_plain_port"} & room.locked)
        self._dialog: PlainCamerasDialog | None = None
        self.state = ListenerState()
        self._page.plain_wanted.connect(self.open)
        self._bridge.plain_changed.connect(self.show_state)

    def show_state(self, state: ListenerState) -> None:
        """Know whether and where old cameras can send."""
        self.state = state
        chosen = state.chosen
        self._page.show_plain(chosen.plain if chosen.address is not None else ())
        if state.problem:
            again = WayOut(self.tr("Retry"), partial(self._bridge.let_in, chosen))
            self._banners.tell("plain", state.problem, "bad", [again])
        else:
            self._banners.clear("plain")
        if self._dialog is not None:
            self._dialog.show_state(state)

    def open(self) -> None:
        """Let the addresses be changed."""
        with once(PlainCamerasDialog(self._window, locked=self._locked)) as dialog:
            self._dialog = dialog
            dialog.choice_wanted.connect(self._bridge.let_in)
            dialog.show_state(self.state)
            dialog.exec()
            self._dialog = None
