from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.note import MOST_NOTES
from factory_desktop.views.note_list import NoteList
from tests import snapshots
from tests.views.tables.test_note_table import FIRST, SECOND


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_the_buttons_are_about_the_selected_note(qtbot: QtBot) -> None:
    made = NoteList()
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.counted) as counted:
        made.show_snapshot(replace(snapshots.snapshot(), notes=(FIRST, SECOND)))
    assert counted.args == [2]
    assert not made.edit.isEnabled()
    with qtbot.waitSignal(made.add_wanted):
        click(made.add)
    made.table.selectRow(0)
    with qtbot.waitSignal(made.opened) as opened:
        click(made.edit)
    with qtbot.waitSignal(made.removed) as removed:
        click(made.remove)
    assert (opened.args, removed.args) == ([SECOND], [SECOND])


def test_that_it_says_when_there_are_too_many_to_list(qtbot: QtBot) -> None:
    made = NoteList()
    qtbot.addWidget(made)
    made.show_snapshot(replace(snapshots.snapshot(), notes=(FIRST,) * (MOST_NOTES - 1)))
    assert made.limit.isHidden()
    made.show_snapshot(replace(snapshots.snapshot(), notes=(FIRST,) * MOST_NOTES))
    assert (made.limit.isHidden(), made.limit.text()) == (False, "The latest 500 are listed.")


def test_that_the_buttons_rest_again_when_the_note_is_gone(qtbot: QtBot) -> None:
    made = NoteList()
    qtbot.addWidget(made)
    made.show_snapshot(replace(snapshots.snapshot(), notes=(FIRST,)))
    made.table.selectRow(0)
    assert made.remove.isEnabled()
    made.show_snapshot(snapshots.snapshot())
    assert not made.remove.isEnabled()
