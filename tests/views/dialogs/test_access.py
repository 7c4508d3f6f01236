"""Every dialog by keyboard alone, and named for who cannot see it."""

import re
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.card import Card
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.tables.still_table import StillTable
from tests.views.conftest import Stage
from tests.views.test_access import called, reachable

DIALOGS = (
    "data.access-keys",
    "data.add-camera",
    "data.audit-trail",
    "data.clear",
    "data.generate",
    "data.initialize",
    "data.network",
    "data.reasons",
    "data.refresh",
    "data.retention",
    "data.shifts",
    "data.targets",
    "data.time-rule",
    "data.worker-data",
    "edit.add-note",
    "file.export",
    "go.time",
    "help.about",
    "help.definitions",
    "help.shortcuts",
    "layout.save",
    "span.custom",
    "view.chart-table",
    "view.explain",
)
LISTED = {
    "data.shifts": [
        "TimeField Start of the shift",
        "TimeField End of the shift",
        "QLineEdit Name of the break",
        "TimeField Start of the break",
        "TimeField End of the break",
    ],
    "help.shortcuts": ["QTableView Keyboard shortcuts"],
}
"""What is come to with Tab from a field that has a letter."""
FOCUSED: dict[str, type[QWidget]] = {"view.chart-table": UnitsChart, "view.explain": Card}
"""What these are about."""


def look_into(stage: Stage, name: str, look: Callable[[QDialog], None]) -> None:
    """Open a dialog from its menu, look into it once it has the keyboard, and leave it."""
    seen: list[bool] = []
    given_up: list[bool] = []

    def when_open() -> None:
        if given_up:
            return
        dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(dialog, QDialog) or focused is None or focused.window() is not dialog:
            QTimer.singleShot(10, when_open)
            return
        try:
            look(dialog)
            seen.append(True)
        finally:
            dialog.done(0)

    if name in FOCUSED:
        all_such = stage.window.findChildren(FOCUSED[name])
        next(one for one in all_such if one.isVisible()).setFocus()
    QTimer.singleShot(0, when_open)
    stage.trigger(name)
    given_up.append(True)
    assert seen == [True]


def nameless(dialog: QDialog) -> list[str]:
    return [
        f"{type(one).__name__} {one.objectName()}" for one in reachable(dialog) if not called(one)
    ]


def missed(dialog: QDialog) -> set[str]:
    """Go round with Tab; return what it did not come to."""
    wanted = set(reachable(dialog))
    reached: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 4):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.window() is dialog
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return {f"{type(one).__name__} {called(one)}" for one in wanted - reached}


def keys(dialog: QDialog) -> Counter[str]:
    """Count the letters that Alt goes by."""
    texts = [one.text() for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    texts += [one.text() for one in dialog.findChildren(QLabel) if one.buddy() is not None]
    found = (re.search("&([^&])", text.replace("&&", "")) for text in texts)
    return Counter(one[1].lower() for one in found if one)


def without_letter(dialog: QDialog) -> list[str]:
    """Name the fields to which no letter goes; further rows of a list are come to from its first.

    Days of the week are no fields but parts of one, and what only shows is read.
    """
    buddies = [one.buddy() for one in dialog.findChildren(QLabel) if "&" in one.text()]
    led = {*buddies, *(one.focusProxy() for one in buddies)}
    return [
        f"{type(one).__name__} {called(one)}"
        for one in reachable(dialog)
        if not isinstance(one, (QAbstractButton, QScrollArea, StillTable)) and one not in led
    ]


@pytest.fixture
def drawn(running: Stage, qtbot: QtBot) -> Stage:
    """The window with every part of its page drawn."""
    qtbot.waitUntil(lambda: not running.window.pages.today._turn.isActive())
    return running


@pytest.mark.parametrize("name", DIALOGS)
def test_that_a_dialog_is_named_reached_by_tab_and_has_keys_of_its_own(
    drawn: Stage, name: str
) -> None:
    def look(dialog: QDialog) -> None:
        assert nameless(dialog) == []
        assert missed(dialog) == set()
        assert [key for key, count in keys(dialog).items() if count > 1] == []
        assert without_letter(dialog) == LISTED.get(name, [])

    look_into(drawn, name, look)


@pytest.mark.parametrize("name", DIALOGS)
def test_that_escape_leaves_a_dialog_and_changes_nothing(drawn: Stage, name: str) -> None:
    before = list(drawn.operations)

    def leave(dialog: QDialog) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    look_into(drawn, name, leave)
    assert drawn.operations == before
