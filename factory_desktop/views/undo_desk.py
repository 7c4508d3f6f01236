"""UndoDesk: offers the undo of a clear again after the program was started anew."""

from datetime import timedelta

from PySide6.QtCore import QObject

from factory_desktop.domain.operation import Undoable
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.room import Room

_MILLISECOND = timedelta(milliseconds=1)


class UndoDesk(QObject):
    """Asks once the store is open, and lets the desk of data offer what is left of the time."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room, self._desk = room, desk
        room.bridge.attached.connect(self._ask)
        room.bridge.answered.connect(self._take)

    def _ask(self) -> None:
        from factory_desktop.metrics.undo_question import UndoQuestion

        self._room.bridge.ask(UndoQuestion())

    def _take(self, _question: object, answer: object) -> None:
        if isinstance(answer, Undoable):
            left = (answer.until - self._room.clock.live.now()) // _MILLISECOND
            if left > 0:
                self._desk.offer_undo(answer.undoing, answer.deleted, left)
