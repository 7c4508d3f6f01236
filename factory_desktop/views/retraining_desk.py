"""RetrainingDesk: when models should be trained anew, from the Models page to what is asked for."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from factory_desktop.domain.letter import Hook
from factory_desktop.domain.retraining import DEFAULTS as USUAL
from factory_desktop.domain.retraining import AskRetraining, Reason, RetrainingRules, Trigger
from factory_desktop.domain.webhook import Webhook
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

EVERY_MS = 1000
"""How often the open dialog is brought up to date: a receiver may answer at any moment."""


class RetrainingDesk(QObject):
    """Shows the log, has rules and receivers chosen, and asks, in the present alone."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room, self._desk = room, desk
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._rules: RetrainingRules = USUAL
        self._page = room.pages.models
        self._page.retraining_wanted.connect(self._open)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know by which clock times are said."""
        self._snapshot = snapshot
        self._allow()

    def _open(self) -> None:
        from factory_desktop.metrics.retraining_question import (
            RetrainingQuestion,
            RetrainingState,
        )
        from factory_desktop.views.dialogs.retraining import RetrainingDialog

        if self._snapshot is None:
            return
        bridge, zone = self._room.bridge, ZoneInfo(self._snapshot.zone)
        now = self._snapshot.taken_at

        def take(question: object, answer: object) -> None:
            if isinstance(question, RetrainingQuestion):
                if isinstance(answer, RetrainingState):
                    self._rules = answer.rules
                dialog.show_state(answer)  # type: ignore[arg-type]

        def look() -> None:
            dialog.show_addresses(bridge.addresses)
            bridge.ask(RetrainingQuestion())

        def rest(busy: bool) -> None:
            dialog.allow(not busy)

        def choose(hook: Hook, address: Webhook | None) -> None:
            bridge.choose_receiver(hook, address)

        with once(RetrainingDialog(self._room.window, zone, now, self._room.locked)) as dialog:
            dialog.ask_wanted.connect(lambda reason: self._ask(dialog, reason))
            dialog.rules.kept.connect(self._desk.start)
            for row in dialog.rows.values():
                row.chosen.connect(choose)
                row.test_wanted.connect(bridge.test_receiver)
            self._desk.busy_changed.connect(rest)
            bridge.answered.connect(take)
            dialog.allow(not self._busy)
            timer = QTimer(dialog, interval=EVERY_MS)
            timer.timeout.connect(look)
            timer.start()
            look()
            dialog.exec()
            bridge.answered.disconnect(take)
            self._desk.busy_changed.disconnect(rest)

    def _ask(self, parent: QObject, reason: Reason) -> None:
        from factory_desktop.metrics.retraining_question import DryRunQuestion
        from factory_desktop.views.dialogs.ask_retraining import AskRetrainingDialog

        if self._snapshot is None:
            return
        bridge = self._room.bridge
        receiver = bridge.addresses.get(Hook.RETRAINING)
        told = str(receiver) if receiver else ""
        zone, now = ZoneInfo(self._snapshot.zone), self._room.clock.live.now()
        made = AskRetrainingDialog(parent, reason, self._rules.range_days, told, zone, now)  # type: ignore[arg-type]

        def take(question: object, answer: object) -> None:
            if isinstance(question, DryRunQuestion):
                dialog.show_dry_run(answer)  # type: ignore[arg-type]

        def ask(trigger: Trigger) -> None:
            bridge.ask(DryRunQuestion(trigger, Path()))

        with once(made) as dialog:
            dialog.dry_run_wanted.connect(ask)
            bridge.answered.connect(take)
            dialog.ask()
            agreed = dialog.exec() == AskRetrainingDialog.DialogCode.Accepted
            bridge.answered.disconnect(take)
            if agreed:
                self._desk.start(AskRetraining(dialog.trigger()))

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        live = self._snapshot is not None and not self._snapshot.past
        self._page.retraining.setEnabled(live)
