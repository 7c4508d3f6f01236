"""RefusedDesk: what was refused, from the card or the list to what came of it."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.domain.refused_change import (
    Decided,
    Discard,
    RefusedChange,
    TakeInAgain,
    TakeInWaiting,
)
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.domain.waiting import Waiting
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import decided_text, text
from factory_desktop.models.matter import Matter
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.ask import AskDialog
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

if TYPE_CHECKING:
    from factory_desktop.views.dialogs.add_unknown import AddUnknownDialog
    from factory_desktop.views.dialogs.refused import RefusedDialog


class RefusedDesk(QObject):
    """Adds who is unknown, takes in what waits, and lists all that was refused."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._window = room.window
        self._bridge = room.bridge
        self._clock = room.clock.live
        self._desk = desk
        self._snapshot: Snapshot | None = None
        self._adding: AddUnknownDialog | None = None
        self._listing: RefusedDialog | None = None
        self._wanted: list[RefusedChange] = []
        self._busy = False
        desk.busy_changed.connect(self._rest)
        room.bridge.operation_finished.connect(self._finish)
        room.bridge.operation_failed.connect(self._fail)
        room.bridge.refused_changed.connect(self._show_refused)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what waits."""
        self._snapshot = snapshot
        self._allow()
        if self._adding is not None:
            self._adding.show_all_waiting(snapshot.waiting)

    def hand_over(self, other: "RefusedDesk") -> None:
        """Let the desk of another window take up what waits for its turn."""
        for change in self._wanted:
            other.start(change)
        self._wanted.clear()

    def start(self, change: RefusedChange) -> None:
        """Have this done, after what runs now."""
        # One operation at a time: what comes meanwhile is not lost.
        self._wanted.append(change)
        self._go_on()

    def follow(self, matter: Matter) -> None:
        """Do what the button of a card about refused events says."""
        if matter.leads:
            return
        waiting = matter.waiting
        if waiting is None:
            self.list_refused()
        elif waiting.known:
            self.start(TakeInWaiting(waiting.who, waiting.id))
        else:
            self._add(waiting)

    def item_clicked(self, item: str) -> None:
        """List what was refused where that item of the status bar was clicked."""
        if item == "rejected":
            self.list_refused()

    def list_refused(self) -> None:
        """Show what was refused, to be read, taken in again or discarded."""
        from factory_desktop.views.dialogs.refused import RefusedDialog

        if self._snapshot is None:
            return
        dialog = RefusedDialog(self._window, ZoneInfo(self._snapshot.zone), self._clock.now())
        dialog.again_wanted.connect(lambda digests: self.start(TakeInAgain(digests)))
        dialog.discard_wanted.connect(self._discard)
        with once(dialog):
            self._listing = dialog
            self._allow()
            self._bridge.read_refused()
            dialog.exec()
            self._listing = None

    def _add(self, waiting: Waiting) -> None:
        from factory_desktop.views.dialogs.add_unknown import AddUnknownDialog

        stations = self._snapshot.dashboard.stations if self._snapshot else ()
        types = [one.station_type for one in stations]
        with once(AddUnknownDialog(self._window, waiting, types)) as dialog:
            self._adding = dialog
            agreed = dialog.exec() == AddUnknownDialog.DialogCode.Accepted
            self._adding = None
            if agreed:
                self.start(dialog.change())

    def _discard(self, digests: tuple[bytes, ...]) -> None:
        one = len(digests) == 1
        count = text.number(len(digests))
        question = (
            self.tr("Discard the refused event?")
            if one
            else self.tr("Discard {count} refused events?").format(count=count)
        )
        meaning = self.tr("What was sent is kept no longer. This cannot be undone.")
        action = (
            self.tr("Discard 1 event")
            if one
            else self.tr("Discard {count} events").format(count=count)
        )
        if AskDialog(self._listing, question, meaning, action, harm=True).agreed():
            self.start(Discard(digests))

    def _go_on(self) -> None:
        if self._wanted and not self._busy:
            self._desk.start(self._wanted.pop(0))

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()
        self._go_on()

    def _finish(self, operation: Operation, result: OperationResult) -> None:
        if self._listing is None or not isinstance(operation, RefusedChange):
            return
        self._listing.show_report(decided_text.report(result.decided or Decided()))
        self._bridge.read_refused()

    def _fail(self, operation: Operation, message: str, _cancelled: bool) -> None:
        if self._listing is not None and isinstance(operation, RefusedChange):
            self._listing.show_report(message)

    def _show_refused(self, refused: tuple[RefusedEvent, ...]) -> None:
        if self._listing is not None:
            self._listing.show_refused(refused)

    def _allow(self) -> None:
        if self._listing is None:
            return
        past = self._snapshot is not None and self._snapshot.past
        why = self.tr("Go back to live first: a replay must not change what it shows.")
        self._listing.set_free(not past and not self._busy, why if past else "")
