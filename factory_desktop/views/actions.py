"""Actions: every entry of the menus, once, as data.

Menus, shortcuts and tests use this one list.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be done."""

    name: str
    """The object name, `menu.verb`."""
    text: str
    """What the menu says, `&` before its key."""
    shortcut: str = ""
    group: str = ""
    """Entries of one group have a check mark, one at a time."""
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu or a submenu; None among its items is a line between."""

    name: str
    text: str
    items: tuple["Entry | Menu | None", ...]


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("actions", text))


FILE = Menu(
    "menu.file",
    _("&File"),
    (
        Entry("file.open-data-folder", _("&Open data folder")),
        None,
        Entry("file.quit", _("&Quit"), "Ctrl+Q"),
    ),
)

VIEW = Menu(
    "menu.view",
    _("&View"),
    (
        Entry("page.today", _("&Today"), "Ctrl+1", group="page"),
        Entry("page.workers", _("&Workers"), "Ctrl+2", group="page"),
        Entry("page.stations", _("&Stations"), "Ctrl+3", group="page"),
        Entry("page.events", _("&Events"), "Ctrl+8", group="page"),
        Entry("view.find-events", _("F&ind events"), "Ctrl+F"),
        None,
        Menu(
            "menu.span",
            _("Time s&pan"),
            (
                Entry("span.today", _("&Today"), "Ctrl+T", group="span"),
                Entry("span.last-24-hours", _("Last 24 &hours"), group="span"),
                Entry("span.last-7-days", _("Last 7 &days"), group="span"),
                Entry("span.all", _("&All"), group="span"),
                Entry("span.custom", _("&Custom…"), group="span"),
            ),
        ),
        Entry("view.clear-filter", _("Clear &filter"), "Esc"),
        None,
        Menu(
            "menu.theme",
            _("T&heme"),
            (
                Entry("theme.system", _("&System"), group="theme"),
                Entry("theme.light", _("&Light"), group="theme"),
                Entry("theme.dark", _("&Dark"), group="theme"),
            ),
        ),
        Entry("view.full-screen", _("F&ull screen"), "F11", checkable=True),
    ),
)

DATA = Menu(
    "menu.data",
    _("&Data"),
    (
        Entry("data.seed", _("&Add sample workers and stations")),
        Entry("data.initialize", _("Add a simulated &week…")),
        Entry("data.generate", _("&Generate events…")),
        None,
        Entry("data.refresh", _("Re&fresh simulated data…")),
        Entry("data.remove-simulated", _("&Remove simulated data…")),
        None,
        Entry("data.clear", _("&Clear all events…")),
        Entry("data.undo-clear", _("&Undo clear")),
        None,
        Entry("data.time-rule", _("&Time rule…")),
    ),
)

HELP = Menu(
    "menu.help",
    _("&Help"),
    (
        Entry("help.definitions", _("Metric &definitions"), "F1"),
        Entry("help.copy-test-command", _("Copy &test command")),
        Entry("help.api", _("A&PI documentation")),
        None,
        Entry("help.about", _("&About Factory Desktop")),
    ),
)

MENUS = (FILE, VIEW, DATA, HELP)


def entries(menu: Menu) -> Iterator[Entry]:
    """Yield every entry of a menu, those of its submenus too."""
    for item in menu.items:
        if isinstance(item, Entry):
            yield item
        elif item:
            yield from entries(item)


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
