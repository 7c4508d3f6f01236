"""RecentDesk: the stores that were opened last, to be opened again."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from factory_desktop.views import plain
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.kept import MOST_RECENT
from factory_desktop.views.other_store_desk import OtherStoreDesk
from factory_desktop.views.room import Room

_LONGEST = 50
"""Letters of a folder, its last ones; the tool tip has all of them."""


class RecentDesk(QObject):
    """Lists them in a menu of their own; one whose file is gone is grey."""

    def __init__(self, room: Room, desk: DataDesk, others: OtherStoreDesk) -> None:
        super().__init__(room.window)
        self._room = room
        self._others = others
        self._own: list[QAction] = []
        self._busy = False
        self._clear = room.actions["recent.clear"]
        self._clear.triggered.connect(lambda _: self._forget())
        menu = room.window.findChild(QMenu, "menu.recent")
        assert isinstance(menu, QMenu)  # noqa: S101 - the menus are data, and there
        self._menu = menu
        menu.aboutToShow.connect(self.show_list)
        desk.busy_changed.connect(self._rest)
        room.bridge.attached.connect(self._keep)
        self.show_list()

    def show_list(self) -> None:
        """List anew what is kept, less the store that is open."""
        for action in self._own:
            self._menu.removeAction(action)
            action.deleteLater()
        stores = [file for file in self._room.kept.recent if file != self._room.store.absolute()]
        self._own = [self._entry(number, file) for number, file in enumerate(stores, 1)]
        self._clear.setEnabled(bool(self._own))
        if not self._own:
            nothing = QAction(self.tr("No other store yet"), self._room.window)
            nothing.setEnabled(False)
            self._own = [nothing]
        separator = QAction(self._room.window)
        separator.setSeparator(True)
        self._own.append(separator)
        self._menu.insertActions(self._clear, self._own)

    def _entry(self, number: int, file: Path) -> QAction:
        # Two stores are often called the same: their folder tells them apart.
        folder = str(file.parent)
        short = folder if len(folder) <= _LONGEST else f"…{folder[-_LONGEST:]}"
        named = plain.mnemonic_free(f"{file.name} – {short}")
        action = QAction(f"&{number}  {named}", self._room.window)
        plain.set_tooltip(action, str(file))
        action.setEnabled(file.is_file() and not self._busy)
        action.triggered.connect(partial(self._open, file))
        return action

    def _open(self, file: Path, _checked: bool = False) -> None:
        self._others.want(file)

    def _keep(self) -> None:
        """Put the store that is open now first."""
        kept, file = self._room.kept, self._room.store.absolute()
        kept.recent = (file, *(one for one in kept.recent if one != file))[:MOST_RECENT]

    def _forget(self) -> None:
        self._room.kept.recent = ()
        self._keep()
        self.show_list()

    def _rest(self, busy: bool) -> None:
        self._busy = busy
