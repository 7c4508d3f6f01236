from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.note import Note
from factory_desktop.views.tables.note_table import NoteTable
from tests import snapshots

HOUR = timedelta(hours=1)
FIRST = Note(snapshots.SHIFT_START, snapshots.NOW, text="Handed over.", number=1)
SECOND = Note(snapshots.NOW - HOUR, snapshots.NOW, "W1", reason="Cleaning", number=2)


def table_of(qtbot: QtBot, *notes: Note) -> NoteTable:
    table = NoteTable()
    qtbot.addWidget(table)
    table.resize(1000, 200)
    with qtbot.waitExposed(table):
        table.show()
    table.show_snapshot(replace(snapshots.snapshot(), notes=notes))
    return table


def test_that_a_note_is_opened_and_removed_by_keys(qtbot: QtBot) -> None:
    table = table_of(qtbot, FIRST, SECOND)
    table.setCurrentIndex(table.notes.index(1, 0))
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.removed) as removed:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert (opened.args, removed.args) == ([FIRST], [FIRST])


def test_that_a_note_is_opened_by_a_double_click(qtbot: QtBot) -> None:
    table = table_of(qtbot, FIRST, SECOND)
    at = table.visualRect(table.notes.index(0, 0)).center()
    with qtbot.waitSignal(table.opened) as opened:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [SECOND]


def test_that_the_columns_fill_the_width_and_the_text_has_the_rest(qtbot: QtBot) -> None:
    table = table_of(qtbot, FIRST)
    widths = [table.columnWidth(number) for number in range(5)]
    assert sum(widths) == table.viewport().width()


def test_that_the_selected_note_stays_selected_when_others_come(qtbot: QtBot) -> None:
    table = table_of(qtbot, FIRST)
    table.selectRow(0)
    table.show_snapshot(replace(snapshots.snapshot(), notes=(FIRST, SECOND)))
    assert table.current() == FIRST
    assert table.currentIndex().row() == 1


def test_that_no_note_is_no_row_to_open(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    assert table.current() is None
    with qtbot.assertNotEmitted(table.opened):
        QTest.keyClick(table, Qt.Key.Key_Return)
