"""SalvageDesk: looking for damage, and the banner of what was saved where there was some."""

from PySide6.QtCore import QObject

from factory_desktop.domain.salvage import Salvage
from factory_desktop.models import salvage_text
from factory_desktop.views.banner import WayOut
from factory_desktop.views.room import Room


class SalvageDesk(QObject):
    """Keeps that banner until the person closes it."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._banners = room.banners
        self._open_folder = room.actions["file.open-data-folder"].trigger
        self._told: Salvage | None = None
        self._is_closed = False
        room.bridge.salvage_changed.connect(self.show_salvage)
        room.bridge.store_found_sound.connect(self.show_sound)
        room.actions["help.check-store"].triggered.connect(room.bridge.look_through)
        room.banners.closed.connect(self._note_closed)

    def show_salvage(self, salvage: Salvage) -> None:
        """Say how far it has come, or how it has ended."""
        before, self._told = self._told, salvage
        if before is None or salvage.file != before.file or salvage.done:
            # Whoever has closed it while it went on is told how it ends all the same.
            self._is_closed = False
        if not self._is_closed:
            words = salvage_text.in_words(salvage)
            tone = "bad" if salvage.done and self._lacks(salvage) else "warning"
            ways = [WayOut(self.tr("Open data folder"), self._open_folder)]
            self._banners.tell("salvage", words, tone, ways)

    def show_sound(self) -> None:
        """Say that a look through the store has found nothing."""
        self._banners.tell("sound", self.tr("The store was looked through. No damage was found."))

    def hand_over(self, other: "SalvageDesk") -> None:
        """Let that of another window say what is said here."""
        if self._told is not None and not self._is_closed:
            other.show_salvage(self._told)

    def _lacks(self, salvage: Salvage) -> bool:
        return bool(salvage.lost or salvage.lost_tables or not salvage.is_exact)

    def _note_closed(self, cause: str) -> None:
        if cause == "salvage":
            self._is_closed = True
