"""RetentionDesk: for how long events are kept, from the menu entry to what is agreed to."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.retention import RetentionState
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room


class RetentionDesk(QObject):
    """Has it read what would go for each number of days that is tried."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room, self._desk = room, desk
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._action = room.actions["data.retention"]
        self._action.triggered.connect(self._ask)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know by which clock days are counted."""
        self._snapshot = snapshot
        self._allow()

    def _ask(self) -> None:
        from factory_desktop.metrics.retention_question import RetentionQuestion
        from factory_desktop.views.dialogs.retention import RetentionDialog

        if self._snapshot is None:
            return
        zone, now = ZoneInfo(self._snapshot.zone), self._snapshot.taken_at
        bridge = self._room.bridge

        def take(question: object, answer: object) -> None:
            if not isinstance(question, RetentionQuestion):
                return
            if isinstance(answer, Fault):
                dialog.show_fault(answer)
            elif isinstance(answer, RetentionState):
                dialog.show_state(question.days, answer)

        with once(RetentionDialog(self._room.window, zone, now)) as dialog:
            dialog.preview_wanted.connect(lambda days: bridge.ask(RetentionQuestion(days)))
            bridge.answered.connect(take)
            dialog.ask()
            agreed = dialog.exec() == RetentionDialog.DialogCode.Accepted
            bridge.answered.disconnect(take)
            if agreed:
                self._desk.start(dialog.operation())

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        # In a replay "now" is another: what would go is told of the present alone.
        live = self._snapshot is not None and not self._snapshot.past
        self._action.setEnabled(live and not self._busy)
