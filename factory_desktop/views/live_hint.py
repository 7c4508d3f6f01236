"""LiveHint: says that events come in now which the time shown leaves out."""

from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.span_choice import LATEST
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.banner import Banners, WayOut

_CAUSE = "live-outside"
_LATELY = timedelta(minutes=10)
"""An event that is older does not tell of work that goes on."""


class LiveHint(QObject):
    """A banner between shifts, where the latest shift is shown and cameras go on."""

    def __init__(self, parent: QWidget, banners: Banners, live: QAction) -> None:
        """`live` shows the time in which events come in."""
        super().__init__(parent)
        self._banners, self._live = banners, live
        self._closed = False
        banners.closed.connect(self._close)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Compare what is shown with what came in last; what was closed stays so till it ends."""
        if not _outside(snapshot):
            self._closed = False
            self._banners.clear(_CAUSE)
        elif not self._closed:
            said = self.tr("Cameras send events now, after the shift that is shown.")
            way = WayOut(self.tr("Show today"), self._live.trigger)
            self._banners.tell(_CAUSE, said, "", [way])

    def _close(self, cause: str) -> None:
        self._closed = self._closed or cause == _CAUSE


def _outside(snapshot: Snapshot) -> bool:
    end, last = snapshot.shown.end, snapshot.store.last_event_at
    if snapshot.past or snapshot.view.choice != LATEST or snapshot.shift is None:
        # Another time was chosen by somebody who knows.
        return False
    if end is None or last is None:
        return False
    return end <= last and snapshot.taken_at - last < _LATELY
