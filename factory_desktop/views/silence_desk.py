"""SilenceDesk: what is told while a shift runs and no camera sends anything."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.concern import ConcernKind
from factory_desktop.metrics.attention import concerns
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views.banner import WayOut
from factory_desktop.views.room import Room


class SilenceDesk(QObject):
    """Keeps the banner of cameras that are all silent; it goes when one sends again."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._banners = room.banners
        self._show_events = room.actions["page.events"].trigger
        self._closed = False
        room.banners.closed.connect(self._note_closed)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say since when figures stand still, or no more of it."""
        if not _silent(snapshot):
            self._closed = False
            self._banners.clear("silence")
        elif not self._closed:
            show = WayOut(self.tr("Show the events"), self._show_events)
            self._banners.tell("silence", self._words(snapshot), "bad", [show])

    def _words(self, snapshot: Snapshot) -> str:
        last = snapshot.store.last_event_at
        assert last is not None  # noqa: S101 - there are events of cameras
        said = self.tr("No camera has sent anything since {time}. Figures stop there.")
        time = text.recent_moment(last, ZoneInfo(snapshot.zone), snapshot.taken_at, seconds=False)
        return said.format(time=time)

    def _note_closed(self, cause: str) -> None:
        self._closed = self._closed or cause == "silence"


def _silent(snapshot: Snapshot) -> bool:
    """Tell whether all cameras of a plant that has some are silent now, in a shift."""
    store = snapshot.store
    last = store.last_event_at
    if snapshot.past or last is None or store.simulated_events == store.events:
        return False
    if snapshot.taken_at - last <= snapshot.rule.silent_after:
        return False  # it counts units, and tells nothing of anybody
    return any(
        one.kind is ConcernKind.NOBODY_SEEN for one in concerns(snapshot, snapshot.alert_rules)
    )
