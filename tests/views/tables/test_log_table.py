import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.tables.log_table import LogTable
from tests.logs.records import line


@pytest.fixture
def table(qtbot: QtBot) -> LogTable:
    made = LogTable()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.log.take_over(tuple(line(f"line {number}") for number in range(100)))
    with qtbot.waitExposed(made):
        made.show()
    return made


def follows(table: LogTable) -> bool:
    return table.log.following


def test_that_the_message_takes_the_room_that_is_left(table: LogTable) -> None:
    widths = [table.columnWidth(number) for number in range(4)]
    assert sum(widths) == table.viewport().width()
    assert widths[3] > max(widths[:3])


def test_that_all_or_the_selected_lines_are_copied_as_they_were_written(table: LogTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 100
    assert copied[0].endswith("WARNING factory_desktop.store.writer: line 0")
    table.selectRow(1)
    assert table.copy() == 1
    assert QGuiApplication.clipboard().text().endswith("line 98")


def test_that_it_stands_still_when_scrolled_away_and_home_comes_back(table: LogTable) -> None:
    table.verticalScrollBar().setValue(500)
    assert not follows(table)
    top = table.rowAt(0)
    table.log.add(line("late"))
    table.log._show()
    assert table.rowAt(0) == top
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert follows(table)
    assert (table.rowAt(0), table.currentIndex().row()) == (0, 0)
    assert table.log.index(0, 3).data() == "late"


def test_that_following_keeps_the_newest_in_sight(table: LogTable) -> None:
    for number in range(5):
        table.log.add(line(f"late {number}"))
        table.log._show()
        assert table.verticalScrollBar().value() == 0
    assert follows(table)
