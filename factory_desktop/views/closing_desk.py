"""ClosingDesk: what becomes of the program when its window is closed."""

from datetime import timedelta
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views import tray
from factory_desktop.views.application import application
from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.room import Room
from factory_desktop.views.tray import Tray

SENDING = timedelta(minutes=2)
"""Cameras send while the last event is no older."""


class ClosingDesk(QObject):
    """Asks once, keeps the answer, and goes on in the tray where that was chosen."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._window, self._kept, self._clock = room.window, room.kept, room.clock.live
        self._actions = room.actions
        self._listener = ListenerState()
        self._trouble: WriteTrouble | None = None
        self._snapshot: Snapshot | None = None
        self.tray = Tray(self)
        self.tray.opened.connect(self._show)
        self.tray.vanished.connect(self._show)
        self.tray.quit_wanted.connect(self._quit)
        room.bridge.writing_changed.connect(self._show_writing)
        for choice in ClosingChoice:
            action = room.actions[f"closing.{choice.value}"]
            action.triggered.connect(partial(self._keep, choice))
        self._tray_words = room.actions["closing.tray"].text()
        self._offer()

    def show_listener(self, state: ListenerState) -> None:
        """Know whether cameras can send."""
        self._listener = state
        self._say()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know whether they do."""
        self._snapshot = snapshot
        self._offer()

    def may_close(self, *, by_person: bool) -> bool:
        """Say whether the window may close, which ends the program; else it may be hidden here.

        Whoever chose Quit, or ends the session, is not asked, and the tray is not for them.
        """
        if not by_person or application().isSavingSession() or self._listener.address is None:
            return True
        choice, has_tray = self._kept.closing, tray.is_available()
        if choice is ClosingChoice.QUIT or not (has_tray or self._is_fed()):
            return True
        if choice is ClosingChoice.ASK or not has_tray:
            answer = self._ask(has_tray=has_tray)
            if answer is None:
                return False
            if choice is ClosingChoice.ASK:
                self._keep(answer)
            choice = answer
        if choice is ClosingChoice.QUIT:
            return True
        self._hide()
        return False

    def _ask(self, *, has_tray: bool) -> ClosingChoice | None:
        from factory_desktop.views.dialogs.closing import ClosingDialog

        return ClosingDialog(self._window, tray=has_tray).ask()

    def _is_fed(self) -> bool:
        last = self._snapshot.store.last_event_at if self._snapshot else None
        return last is not None and self._clock.now() - last < SENDING

    def _keep(self, choice: ClosingChoice, _checked: object = None) -> None:
        self._kept.closing = choice
        self._offer()

    def _offer(self) -> None:
        """Let the menu say what was chosen, and why the tray cannot be."""
        self._actions[f"closing.{self._kept.closing.value}"].setChecked(True)
        action, has_tray = self._actions["closing.tray"], tray.is_available()
        if action.isEnabled() is not has_tray:
            none = self.tr("{entry} (this desktop has no tray)").format(entry=self._tray_words)
            action.setText(self._tray_words if has_tray else none)
            action.setEnabled(has_tray)

    def _hide(self) -> None:
        self._say()
        self.tray.show()
        self._window.hide()
        title = self.tr("Factory Desktop keeps receiving")
        self.tray.tell(title, self.tr("Open or quit it by its icon here."))

    def _show(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _quit(self) -> None:
        self.tray.hide()
        self._window.close()
        # A window that is not seen is no last one whose closing ends the program.
        QApplication.quit()

    def _show_writing(self, trouble: WriteTrouble | None) -> None:
        news = trouble is not None and self._trouble is None
        self._trouble = trouble
        self._say()
        if news:
            self.tray.tell(self.tr("Nothing can be stored"), self.tray.words, troubled=True)

    def _say(self) -> None:
        """Say how the program is, most pressing first."""
        name = "Factory Desktop"
        if self._trouble is not None:
            said = self.tr("Nothing can be stored. Open the window to see why.")
        elif self._listener.address is None:
            said = self.tr("Cameras cannot send. Open the window to see why.")
        else:
            where = urlsplit(self._listener.address).netloc
            said = self.tr("Listening on {address}").format(address=where)
        troubled = self._trouble is not None or self._listener.address is None
        self.tray.say(f"{name}\n{said}", troubled=troubled)
