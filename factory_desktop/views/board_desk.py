"""BoardDesk: the andon board, from its menu entry to the screen it fills."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.board.board import AndonBoard
from factory_desktop.views.board.wakefulness import Wakefulness
from factory_desktop.views.room import Room
from factory_desktop.views.theme import LIGHT, Theme

if TYPE_CHECKING:
    # With SQLAlchemy, which the window is painted before.
    from factory_desktop.metrics.board_question import BoardQuestion

_SECOND_MS = 1000
ASKED_EVERY = 2
"""Seconds: at a glance from afar nobody sees the difference."""


class BoardDesk(QObject):
    """Asks for the present while the board is there, and lets its clock go on in between."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._theme = LIGHT
        self._action = room.actions["view.board"]
        self._action.toggled.connect(self._toggle)
        self._awake = Wakefulness()
        self._turns = 0
        self._asked: BoardQuestion | None = None
        self._snapshot: Snapshot | None = None
        self.board: AndonBoard | None = None
        """None while there is none."""
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self._tick)
        room.bridge.answered.connect(self._take)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colors."""
        self._theme = theme
        if self.board is not None:
            self.board.set_theme(theme)

    def hand_over(self, other: "BoardDesk") -> None:
        """Let another window's desk show the board, if it is shown."""
        if self.board is not None:
            self._action.setChecked(False)
            other._action.setChecked(True)  # noqa: SLF001 - of the same class

    def _toggle(self, shown: bool) -> None:
        if shown and self.board is None:
            self._open()
        elif not shown and self.board is not None:
            self.board.close()

    def _open(self) -> None:
        self.board = AndonBoard(self._room.window, self._theme)
        self.board.closed.connect(self._forget)
        self._awake.begin(self._room.window.tr("The andon board is shown."))
        self.board.show_on(self._screen())
        self._turns = 0
        self._tick()
        self._ticking.start(_SECOND_MS)

    def _forget(self) -> None:
        board, self.board = self.board, None
        self._ticking.stop()
        self._awake.end()
        self._asked = self._snapshot = None
        self._action.setChecked(False)
        if board is not None:
            board.deleteLater()

    def _screen(self) -> QScreen:
        """Return another screen than the window's, where there is one."""
        mine = self._room.window.screen()
        others = [one for one in QGuiApplication.screens() if one is not mine]
        return others[0] if others else mine

    def _tick(self) -> None:
        if self._turns % ASKED_EVERY == 0:
            from factory_desktop.metrics.board_question import BoardQuestion

            self._asked = BoardQuestion(self._turns)
            self._room.bridge.ask(self._asked)
        self._turns += 1
        self._show()

    def _take(self, question: object, answer: object) -> None:
        if self._asked is not None and question == self._asked and isinstance(answer, Snapshot):
            self._snapshot = answer
            self._show()

    def _show(self) -> None:
        from factory_desktop.models.board import board

        if self.board is not None and self._snapshot is not None:
            now = max(self._snapshot.taken_at, self._room.clock.live.now())
            self.board.show_board(board(self._snapshot, now))
