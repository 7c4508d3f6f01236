"""NetworkDesk: cameras on the network, from the menu entry to what goes wrong with them."""

import sys
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from factory_desktop.domain.listening import ListenerState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views.banner import WayOut
from factory_desktop.views.dialogs.network import NetworkDialog
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.interfaces import interfaces
from factory_desktop.views.room import Room

EXPIRY_WARNED = timedelta(days=30)
"""So long before a certificate ends it is said; a start in this time renews it."""


class NetworkDesk(QObject):
    """Opens the dialog, and keeps the banners of what cameras on the network run into."""

    old_wanted = Signal()
    """The person goes on to old cameras that cannot encrypt."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._window, self._bridge, self._banners = room.window, room.bridge, room.banners
        self._clock = room.clock.live
        self._action = room.actions["data.network"]
        self._keys = room.actions["data.access-keys"]
        self._locked = bool({"lan", "lan_port"} & room.locked)
        self._snapshot: Snapshot | None = None
        self._dialog: NetworkDialog | None = None
        self._told_end: datetime | None = None
        self.state = ListenerState()
        self._action.setEnabled(False)
        self._action.triggered.connect(lambda _checked: self._open())
        self._bridge.lan_changed.connect(self.show_state)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the plant, and look how long the certificate lasts."""
        self._snapshot = snapshot
        self._action.setEnabled(True)
        self._warn()

    def show_state(self, state: ListenerState) -> None:
        """Know whether cameras on the network can send, and tell why not."""
        self.state = state
        if state.problem:
            self._banners.tell("network", state.problem, "bad", self._ways(state))
        else:
            self._banners.clear("network")
        self._warn()
        self._fill()

    def _ways(self, state: ListenerState) -> list[WayOut]:
        chosen = state.chosen
        ways = [(self.tr("Retry"), chosen)]
        if state.free_port and not self._locked:
            said = self.tr("Use {port}").format(port=state.free_port)
            ways.insert(0, (said, replace(chosen, port=state.free_port)))
        return [WayOut(words, partial(self._bridge.let_in, choice)) for words, choice in ways]

    def _warn(self) -> None:
        """Say when the certificate ends soon: no camera that checks it could send then."""
        ends = self.state.certified_until
        if ends is None or self._snapshot is None or ends - self._clock.now() > EXPIRY_WARNED:
            self._told_end = None
            self._banners.clear("certificate")
        elif ends != self._told_end:
            # Once for each certificate: a banner that was closed stays closed.
            self._told_end = ends
            said = self.tr(
                "The certificate for cameras on the network ends on {date}. After that they "
                "cannot send."
            ).format(date=text.date(ends, ZoneInfo(self._snapshot.zone)))
            renew = WayOut(self.tr("Renew now"), self._renew)
            self._banners.tell("certificate", said, "warning", [renew])

    def _renew(self) -> None:
        self._bridge.let_in(self.state.chosen)

    def _open(self) -> None:
        if self._snapshot is None:
            return
        zone = ZoneInfo(self._snapshot.zone)
        with once(
            NetworkDialog(self._window, interfaces(), zone, sys.platform, locked=self._locked)
        ) as dialog:
            self._dialog = dialog
            dialog.choice_wanted.connect(self._bridge.let_in)
            self._fill()
            went_on = dialog.exec()
            self._dialog = None
        if went_on == NetworkDialog.KEYS:
            self._keys.trigger()
        elif went_on == NetworkDialog.OLD:
            self.old_wanted.emit()

    def _fill(self) -> None:
        if self._dialog is not None and self._snapshot is not None:
            self._dialog.show_state(self.state, self._snapshot.dashboard, self._clock.now())
