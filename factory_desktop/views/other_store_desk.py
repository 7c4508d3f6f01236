"""OtherStoreDesk: which store is to be opened in place of this one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from factory_desktop.views.banner import WayOut
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.file_choice import file_to_open
from factory_desktop.views.room import Room

_PURPOSE = "stores"
_BANNER = "other-store"


class OtherStoreDesk(QObject):
    """Asks for a file; whoever holds the window decides whether it can be opened."""

    wanted = Signal(object)
    """A `Path`; `refuse` is called where it cannot be opened, else this window goes."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room = room
        self._action = room.actions["file.open-store"]
        self._action.triggered.connect(lambda _: self.choose())
        # Closing a store would call off what runs in it.
        desk.busy_changed.connect(self._action.setDisabled)

    def choose(self) -> None:
        """Ask for the file."""
        room = self._room
        folder = room.kept.folder(_PURPOSE) or room.store.parent
        kinds = [self.tr("Stores (*.db)"), self.tr("All files (*)")]
        file = file_to_open(room.window, self.tr("Open another store"), folder, kinds)
        if file is not None:
            room.kept.keep_folder(_PURPOSE, file.parent)
            self.want(file)

    def want(self, file: Path) -> None:
        """Have this one opened, if it can be."""
        self._room.banners.clear(_BANNER)
        self.wanted.emit(file)

    def way(self) -> WayOut:
        """Offer it as a way out."""
        return WayOut(self.tr("Open another store…"), self.choose)

    def refuse(self, why: str) -> None:
        """Say why it cannot be opened; this store stays open."""
        self._room.banners.tell(_BANNER, why, "warning", [self.way()])
