"""Actions: the entries of the menus as QActions, by name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from factory_desktop.views.menus.data import DATA
from factory_desktop.views.menus.edit import EDIT
from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.file import FILE
from factory_desktop.views.menus.go import GO
from factory_desktop.views.menus.help import HELP
from factory_desktop.views.menus.reports import REPORTS
from factory_desktop.views.menus.view import VIEW

MENUS = (FILE, EDIT, VIEW, GO, DATA, REPORTS, HELP)


class Actions(dict[str, QAction]):
    """The actions by name, and the menus they stand in."""

    def __init__(self, parent: QWidget, bar: QMenuBar) -> None:
        super().__init__()
        self._parent = parent
        self._groups: dict[str, QActionGroup] = {}
        for menu in MENUS:
            self._fill(bar.addMenu(_tr(menu.text)), menu)

    def _fill(self, shown: QMenu, menu: Menu) -> None:
        shown.setObjectName(menu.name)
        shown.setToolTipsVisible(True)
        for item in menu.items:
            if item is None:
                shown.addSeparator()
            elif isinstance(item, Menu):
                self._fill(shown.addMenu(_tr(item.text)), item)
            else:
                shown.addAction(self._make(item))

    def _make(self, entry: Entry) -> QAction:
        action = QAction(_tr(entry.text), self._parent)
        action.setObjectName(entry.name)
        action.setShortcut(QKeySequence(entry.shortcut))
        action.setCheckable(entry.checkable or bool(entry.group))
        # No entry may wander into an application menu by its words.
        action.setMenuRole(_ROLES.get(entry.name, QAction.MenuRole.NoRole))
        if entry.group:
            group = self._groups.setdefault(entry.group, QActionGroup(self._parent))
            group.addAction(action)
        self[entry.name] = action
        return action


_ROLES = {"file.quit": QAction.MenuRole.QuitRole, "help.about": QAction.MenuRole.AboutRole}


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
