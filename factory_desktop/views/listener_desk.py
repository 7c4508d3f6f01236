"""ListenerDesk: what is told and tried while cameras cannot reach the program."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.banner import Banners, WayOut

RETRY_MS = 10_000
"""A taken port is tried again this often."""


class ListenerDesk(QObject):
    """Keeps the banner of a listener in trouble, and quietly retries a port that is taken."""

    def __init__(self, parent: QObject, bridge: Bridge, banners: Banners, clock: Clock) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._banners = banners
        self._clock = clock
        self._zone: ZoneInfo | None = None
        self._told: ListenerState | None = None
        self._asked_for: int | None = None
        self._quietly = QTimer(self)
        self._quietly.setSingleShot(True)
        self._quietly.timeout.connect(self._retry_quietly)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the plant's clock."""
        self._zone = ZoneInfo(snapshot.zone)

    def show_listener(self, state: ListenerState) -> None:
        """Tell why the program does not listen, or that this is over."""
        asked_for, self._asked_for = self._asked_for, None
        self._quietly.stop()
        if not state.problem:
            self._told = None
            self._banners.clear("listener")
            return
        if state.taken_port:
            self._quietly.start(RETRY_MS)
        # What a quiet retry finds unchanged is no news, even where the banner was closed.
        if asked_for is not None or state != self._told:
            before = self._told.taken_port if self._told else None
            still = asked_for is not None and asked_for == before == state.taken_port
            said = self._still_in_use(asked_for) if still else state.problem
            self._banners.tell("listener", said, "bad", self._ways(state))
        self._told = state

    def _ways(self, state: ListenerState) -> list[WayOut]:
        ways = (
            (state.free_port, self.tr("Use {port}")),
            (state.taken_port, self.tr("Retry")),
        )
        return [
            WayOut(words.format(port=port), partial(self._listen_on, port))
            for port, words in ways
            if port
        ]

    def _still_in_use(self, port: int | None) -> str:
        said = self.tr("Port {port} is still in use. Cameras cannot send.").format(port=port)
        if self._zone is None:
            return said
        time = text.clock_time(self._clock.now(), self._zone, seconds=True)
        return f"{said} {self.tr('Tried at {time}.').format(time=time)}"

    def _listen_on(self, port: int) -> None:
        # A retry in between would take the listener back to the port before.
        self._quietly.stop()
        self._asked_for = port
        self._bridge.listen_on(port)

    def _retry_quietly(self) -> None:
        if self._told and self._told.taken_port:
            self._bridge.listen_on(self._told.taken_port)
