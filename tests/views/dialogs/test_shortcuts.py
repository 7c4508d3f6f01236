import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.models.palette_model import Command
from factory_desktop.views.dialogs.shortcuts import ShortcutsDialog

COMMANDS = (
    Command(1, "Today", "Go", "Ctrl+1"),
    Command(2, "Next pane", "View", "F6"),
    Command(3, "Today", "View", "Ctrl+T"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Ctrl+1", "F6", "Ctrl+T"]),
        ("today", ["Ctrl+1", "Ctrl+T"]),
        ("ctrl+t", ["Ctrl+T"]),
        ("view", ["F6", "Ctrl+T"]),
        ("f6", ["F6"]),
        ("nothing", []),
    ],
)
def test_that_words_and_keys_narrow_the_list(qtbot: QtBot, typed: str, found: list[str]) -> None:
    dialog = ShortcutsDialog(None, COMMANDS)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.typed, typed)
    assert [row.shortcut for row in dialog.rows.rows] == found
    dialog.close()
