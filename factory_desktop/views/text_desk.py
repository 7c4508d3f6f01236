"""TextDesk: larger and smaller text, from the View menu."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from factory_desktop.views.kept import NORMAL_SIZE
from factory_desktop.views.room import Room
from factory_desktop.views.text_size import step


class TextDesk(QObject):
    """Keeps the size that was chosen, and says which ones are left."""

    size_wanted = Signal(int)
    """In percent, kept already: whoever made the window makes it anew."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._kept = room.kept
        self._steps = {1: room.actions["view.zoom-in"], -1: room.actions["view.zoom-out"]}
        self._normal = room.actions["view.normal-size"]
        # On many keyboards the plus is typed with Shift, and the key alone is an equals sign.
        self._steps[1].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        for by, action in self._steps.items():
            action.triggered.connect(lambda _, by=by: self._step(by))
        self._normal.triggered.connect(lambda _: self._choose(NORMAL_SIZE))
        self._allow()

    def _step(self, by: int) -> None:
        self._choose(step(self._kept.text_size, by))

    def _choose(self, percent: int) -> None:
        self._kept.text_size = percent
        self._allow()
        self.size_wanted.emit(percent)

    def _allow(self) -> None:
        size = self._kept.text_size
        for by, action in self._steps.items():
            action.setEnabled(step(size, by) != size)
        self._normal.setEnabled(size != NORMAL_SIZE)
