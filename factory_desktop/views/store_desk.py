"""StoreDesk: what is told while nothing can be stored, or figures cannot be read."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from factory_desktop.domain.lost_file import LostFile, WayBack
from factory_desktop.domain.write_trouble import NEWER, WriteTrouble
from factory_desktop.models import lost_text, text
from factory_desktop.views.banner import WayOut
from factory_desktop.views.room import Room


class StoreDesk(QObject):
    """Keeps the banner of a store that cannot be written to; it goes once that works again."""

    mending_wanted = Signal(object, object)
    """A `WayBack` that was chosen, and the `LostFile` it is for."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._banners = room.banners
        self._open_folder = room.actions["file.open-data-folder"].trigger
        self._closed: str | None = None
        self._told: str | None = None
        room.bridge.writing_changed.connect(self.show_writing)
        room.banners.closed.connect(self._note_closed)

    def ways(self) -> list[WayOut]:
        """Offer what can be done about the file itself."""
        return [WayOut(self.tr("Open data folder"), self._open_folder)]

    def show_writing(self, trouble: WriteTrouble | None) -> None:
        """Say why nothing is stored and how much waits, or that it is over."""
        if trouble is None:
            self._closed = self._told = None
            self._banners.clear("writing")
            return
        self._told = _cause(trouble)
        # Each try tells it anew; whoever has closed it knows, until it is another trouble.
        if self._told != self._closed:
            self._closed = None
            tone = "warning" if trouble.reason == NEWER else "bad"
            self._banners.tell("writing", self._words(trouble), tone, self._ways(trouble))

    def _ways(self, trouble: WriteTrouble) -> list[WayOut]:
        if trouble.lost is not None:
            return [*self._mending(trouble.lost), *self.ways()]
        # Another program gives the store free by itself; no folder helps there.
        return [] if trouble.reason in {"store-busy", "writer-stalled"} else self.ways()

    def _mending(self, lost: LostFile) -> list[WayOut]:
        return [
            WayOut(words, partial(self.mending_wanted.emit, way, lost))
            for way, words in lost_text.ways(lost)
        ]

    def _words(self, trouble: WriteTrouble) -> str:
        if trouble.reason == NEWER:
            return trouble.message  # it stays as it is
        said = [self._why(trouble), self._waiting(trouble.waiting), self._goes_on(trouble)]
        return " ".join(filter(None, said))

    def _why(self, trouble: WriteTrouble) -> str:
        if trouble.lost is not None:
            return lost_text.happened(trouble.lost)
        match trouble.reason:
            case "store-busy":
                return self.tr("Another program is writing to the store.")
            case "disk-full":
                return self.tr("The disk is full: nothing more can be stored.")
            case "read-only":
                return self.tr("The store cannot be written to: it is read-only.")
            case "writer-stalled":
                return self.tr("The disk does not answer: nothing can be stored.")
            case _:
                return trouble.message

    def _waiting(self, events: int) -> str:
        if not events:
            return self.tr("Cameras are asked to send again later.")
        one = events == 1
        pattern = (
            self.tr("{count} event is waiting in memory.")
            if one
            else self.tr("{count} events are waiting in memory.")
        )
        return pattern.format(count=text.number(events))

    def _goes_on(self, trouble: WriteTrouble) -> str:
        if trouble.lost is None:
            return self.tr("It is tried again every few seconds.")
        back = WayBack.MOVE_BACK in {way for way, _ in lost_text.ways(trouble.lost)}
        return self.tr("Once it is back, storing goes on by itself.") if back else ""

    def _note_closed(self, cause: str) -> None:
        if cause == "writing":
            self._closed = self._told


def _cause(trouble: WriteTrouble) -> str:
    return f"{trouble.reason} {trouble.lost.how.value}" if trouble.lost else trouble.reason
