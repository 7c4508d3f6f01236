"""AlertDesk: what is done with alerts, and what is said of them outside the window."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from factory_desktop.domain.alert import AlertBoard, Heed, Notice
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models import alert_text
from factory_desktop.models.concern_text import Floor
from factory_desktop.models.matter import Matter
from factory_desktop.views import badge, tray
from factory_desktop.views.app_icon import app_icon
from factory_desktop.views.application import application
from factory_desktop.views.badge import Badge
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.docks.attention import ALERT_ACTIONS, AttentionDock
from factory_desktop.views.room import Room
from factory_desktop.views.tray import Tray

SHORT = timedelta(minutes=30)


class AlertDesk(QObject):
    """Acknowledges, mutes, lists, sets rules, notifies."""

    board_changed = Signal(object)
    """The `AlertBoard` of the present; None while it is not known."""

    def __init__(self, room: Room, desk: DataDesk, sign: Tray) -> None:
        """`sign` is what notifications come out of; it is there only while it has to be."""
        super().__init__(room.window)
        self._room, self._desk, self._sign = room, desk, sign
        self._lent = False
        application().focusWindowChanged.connect(self._give_back)
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._marked: tuple[Badge | None, str] = None, ""
        self.board: AlertBoard | None = None
        """What needs attention now, whatever moment is shown."""
        self._dock = _dock(room.window)
        self._dock.offer(room.actions)
        self._dock.chosen.connect(self._allow)
        self._dock.followed.connect(self._lead_on)
        room.actions["alerts.acknowledge"].triggered.connect(lambda: self._heed(None))
        room.actions["alerts.mute"].triggered.connect(lambda: self._heed(self._now() + SHORT))
        room.actions["alerts.mute-shift"].triggered.connect(lambda: self._heed(self._shift_end()))
        room.actions["alerts.history"].triggered.connect(self._show_history)
        room.actions["alerts.rules"].triggered.connect(self._show_rules)
        room.bridge.noticed.connect(self.say)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what can be done now."""
        self._snapshot = snapshot
        if not snapshot.past:
            self.board = snapshot.alerts
            self._mark(alert_text.call(snapshot))
            self.board_changed.emit(self.board)
        self._allow()

    def _mark(self, words: str) -> None:
        """Let the icons in tray and task bar say how many wait; drawn anew when that changes."""
        sign = badge.of(self.board), words
        if sign != self._marked:
            self._marked = sign
            self._sign.warn(*sign)
            self._room.window.setWindowIcon(badge.badged(app_icon(), sign[0]))
            application().setBadgeNumber(len(self.board.waiting) if self.board else 0)

    def say(self, notice: Notice) -> None:
        """Say it on the desktop, unless somebody looks at the window."""
        if self._room.window.isActiveWindow():
            return
        if notice.sound:
            QApplication.beep()
        if not notice.desktop or self._snapshot is None or not tray.is_available():
            return
        if not self._sign.is_shown:
            self._sign.show()
            self._lent = True
        title, words = alert_text.notice(notice, Floor.of(self._snapshot))
        self._sign.tell(title, words, troubled=True)

    def _lead_on(self, matter: Matter) -> None:
        if matter.leads:
            if matter.pick != Pick():
                self._dock.picked.emit(matter.pick)
            self._room.actions[matter.leads].trigger()

    def _give_back(self) -> None:
        """Take the sign away that was there for a notification alone, once the window is used."""
        if self._lent and self._room.window.isActiveWindow():
            self._lent = False
            self._sign.hide()

    def _now(self) -> datetime:
        return self._room.clock.live.now()

    def _shift_end(self) -> datetime:
        end = self.board.shift_end if self.board else None
        return end or self._now() + SHORT

    def _heed(self, until: datetime | None) -> None:
        number = self._dock.number
        if number is not None:
            self._room.bridge.heed(Heed(number, until))

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        actions, shown = self._room.actions, self._snapshot
        # In a replay nothing can be done about what is long over.
        live = shown is not None and not shown.past
        for name in ALERT_ACTIONS:
            actions[name].setEnabled(live and self._dock.number is not None)
        if self.board is None or self.board.shift_end is None:
            actions["alerts.mute-shift"].setEnabled(False)
        actions["alerts.history"].setEnabled(shown is not None)
        actions["alerts.rules"].setEnabled(live and not self._busy)
        self._dock.allow(live=live)

    def _show_history(self) -> None:
        from factory_desktop.metrics.alerts_question import AlertsQuestion
        from factory_desktop.views.dialogs.alert_history import AlertHistoryDialog

        shown, bridge = self._snapshot, self._room.bridge
        if shown is None:
            return

        def take(question: object, answer: object) -> None:
            if isinstance(question, AlertsQuestion):
                dialog.show_alerts(answer)  # type: ignore[arg-type]

        made = AlertHistoryDialog(
            self._room.window, Floor.of(shown), ZoneInfo(shown.zone), shown.taken_at
        )
        with once(made) as dialog:
            bridge.answered.connect(take)
            bridge.ask(AlertsQuestion())
            dialog.exec()
            bridge.answered.disconnect(take)

    def _show_rules(self) -> None:
        from factory_desktop.views.dialogs.alert_rules import AlertRulesDialog

        shown, bridge = self._snapshot, self._room.bridge
        if shown is None:
            return
        with once(AlertRulesDialog(self._room.window, shown.alert_rules)) as dialog:
            dialog.rehearsal_wanted.connect(bridge.rehearse)
            bridge.rehearsed.connect(dialog.show_rehearsed)
            dialog.ask()
            agreed = dialog.exec() == AlertRulesDialog.DialogCode.Accepted
            bridge.rehearsed.disconnect(dialog.show_rehearsed)
            bridge.rehearse(None)
            if agreed:
                self._desk.start(dialog.operation())


def _dock(window: QWidget) -> AttentionDock:
    found: AttentionDock | None = window.findChild(AttentionDock)
    assert found is not None  # noqa: S101 - it is there before any desk
    return found
