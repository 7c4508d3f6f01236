from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.shift import Break
from factory_desktop.views.dialogs.break_row import BreakRow

LUNCH = Break("Lunch", time(12), time(12, 30))


def test_that_a_break_is_shown_changed_and_taken_away(qtbot: QtBot) -> None:
    row = BreakRow(LUNCH)
    qtbot.addWidget(row)
    assert row.pause() == LUNCH
    with qtbot.waitSignal(row.changed):
        QTest.keyClicks(row.name, " hour ")
    with qtbot.waitSignal(row.changed):
        QTest.keyClick(row.end, Qt.Key.Key_Up)
    assert row.pause().name == "Lunch hour"
    assert row.pause().end != LUNCH.end
    with qtbot.waitSignal(row.removed):
        QTest.mouseClick(row.remove, Qt.MouseButton.LeftButton)
