"""ClockDesk: what is told when the computer's clock was set while the program runs."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from factory_desktop.domain.clock_watch import LEAST, ClockWatch
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views.room import Room

_LOOK_MS = 1000


class ClockDesk(QObject):
    """Keeps the banner of a clock that was set; it goes once that is taken back."""

    def __init__(self, room: Room, watch: ClockWatch | None = None) -> None:
        """`watch` compares the clocks; None takes the computer's."""
        super().__init__(room.window)
        self._banners, self._clock = room.banners, room.clock.live
        self._watch = watch or ClockWatch()
        self._zone = ZoneInfo("UTC")
        self._looking = QTimer(self)
        self._looking.timeout.connect(self.look)
        self._looking.start(_LOOK_MS)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the plant's clock."""
        self._zone = ZoneInfo(snapshot.zone)

    def look(self) -> None:
        """Say when and by how much it was set, or no more of it."""
        moved = self._watch.look()
        if moved is None:
            return
        if abs(self._watch.ahead) < LEAST:
            self._banners.clear("clock")
        else:
            self._banners.tell("clock", self._words(moved), "warning")

    def _words(self, moved: timedelta) -> str:
        time = text.recent_moment(self._clock.now(), self._zone, self._clock.now(), seconds=False)
        back = moved < timedelta()
        pattern = (
            self.tr("The clock of this computer was set back by {length}, to {time}.")
            if back
            else self.tr("The clock of this computer was set forward by {length}, to {time}.")
        )
        means = (
            self.tr(
                "Events are stored all the same; those after this time are not in the figures yet."
            )
            if back
            else self.tr("Events are stored all the same, and none is removed for its age.")
        )
        does = self.tr("If it is wrong now, set it right: what is shown as now goes by it.")
        return " ".join((pattern.format(length=text.exact(abs(moved)), time=time), means, does))
