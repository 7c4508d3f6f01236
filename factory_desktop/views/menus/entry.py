"""Entry and Menu: what can be done, as data that menus, shortcuts, palette and tests share."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


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


def marked(text: str) -> str:
    """Mark a text of the context `actions` to be translated when the menu is made."""
    return str(QT_TRANSLATE_NOOP("actions", text))


def entries(menu: Menu) -> Iterator[Entry]:
    """Yield every entry of a menu, those of its submenus too."""
    for item in menu.items:
        if isinstance(item, Entry):
            yield item
        elif item:
            yield from entries(item)
