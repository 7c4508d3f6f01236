from datetime import time

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.shift import Break, Shift
from factory_desktop.models.text import SPACE
from factory_desktop.views.dialogs.shift_row import ShiftRow

MEAL = Break("Meal", time(2), time(2, 30))
SNACK = Break("Snack", time(23), time(23, 15))
NIGHT = Shift(time(22), time(6), "Night", (SNACK, MEAL), frozenset(range(5)))


def row_of(qtbot: QtBot, shift: Shift) -> ShiftRow:
    row = ShiftRow(shift)
    qtbot.addWidget(row)
    row.show()
    return row


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_a_shift_is_shown_and_read_again(qtbot: QtBot) -> None:
    row = row_of(qtbot, NIGHT)
    assert row.shift() == NIGHT
    assert row.lengths.text() == (
        f"8:00{SPACE}h, 7:15{SPACE}h without breaks. "
        "Ends the next day; belongs to the day it starts."
    )


def test_that_its_lengths_follow_the_fields(qtbot: QtBot) -> None:
    row = row_of(qtbot, Shift())
    with qtbot.waitSignal(row.changed):
        row.end.setTime(QTime(12, 0))
    assert row.lengths.text() == f"4:00{SPACE}h"
    with qtbot.waitSignal(row.changed):
        click(row.days.buttons[0])
    assert row.shift() == Shift(end=time(12), weekdays=frozenset(range(1, 7)))


def test_that_breaks_are_added_where_there_is_most_time_and_ordered(qtbot: QtBot) -> None:
    row = row_of(qtbot, NIGHT)
    click(row.add_break)
    click(row.add_break)
    assert [(one.start, one.end) for one in row.shift().breaks] == [
        (time(23), time(23, 15)), (time(0, 22), time(0, 52)),
        (time(2), time(2, 30)), (time(4), time(4, 30)),
    ]  # fmt: skip


def test_that_a_break_taken_away_leaves_the_focus_in_the_card(qtbot: QtBot) -> None:
    row = row_of(qtbot, NIGHT)
    with qtbot.waitSignal(row.changed):
        click(row.breaks[0].remove)
    assert row.shift().breaks == (MEAL,)
    with qtbot.waitSignal(row.removed):
        click(row.remove)
