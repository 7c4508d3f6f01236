import re
from collections import Counter

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from factory_desktop.views.actions import MENUS
from factory_desktop.views.menus.entry import Menu, entries
from tests.views.conftest import Stage

ENTRIES = [entry for menu in MENUS for entry in entries(menu)]


def menus(menu: Menu) -> list[Menu]:
    below = [item for item in menu.items if isinstance(item, Menu)]
    return [menu, *(found for one in below for found in menus(one))]


def key_of(text: str) -> str:
    found = re.search("&([^&])", text)
    return found[1].lower() if found else ""


def test_that_names_are_unique() -> None:
    assert max(Counter(entry.name for entry in ENTRIES).values()) == 1


def test_that_shortcuts_are_unique() -> None:
    keys = Counter(entry.shortcut for entry in ENTRIES if entry.shortcut)
    assert max(keys.values()) == 1


@pytest.mark.parametrize("menu", [one for top in MENUS for one in menus(top)], ids=lambda m: m.name)
def test_that_every_entry_has_a_key_of_its_own(menu: Menu) -> None:
    keys = [key_of(item.text) for item in menu.items if item]
    assert "" not in keys
    assert max(Counter(keys).values()) == 1


def test_that_the_menu_bar_has_keys_of_its_own() -> None:
    keys = [key_of(menu.text) for menu in MENUS]
    assert "" not in keys
    assert len(set(keys)) == len(keys)


def test_that_every_entry_does_something(stage: Stage) -> None:
    actions = stage.window.actions_by_name
    assert set(actions) == {entry.name for entry in ENTRIES}
    for name, action in actions.items():
        signals = [QMetaMethod.fromSignal(signal) for signal in (action.triggered, action.toggled)]
        assert any(action.isSignalConnected(signal) for signal in signals), name


def test_that_entries_stand_in_their_menus_in_order(stage: Stage) -> None:
    for menu in MENUS:
        shown = stage.window.menuBar().findChild(QMenu, menu.name)
        assert isinstance(shown, QMenu)
        names = [action.objectName() for action in shown.actions() if action.objectName()]
        direct = [item.name for item in menu.items if item and not isinstance(item, Menu)]
        assert names == direct


def test_that_shortcuts_are_understood_on_every_platform() -> None:
    for entry in ENTRIES:
        if entry.shortcut:
            assert QKeySequence(entry.shortcut).toString() == entry.shortcut
