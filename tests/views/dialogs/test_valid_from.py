from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import FIRST_DAY
from factory_desktop.views.dialogs.valid_from import ValidFrom

TODAY = date(2026, 1, 22)


def field(qtbot: QtBot, *, beginning: bool) -> ValidFrom:
    made = ValidFrom(TODAY, beginning=beginning)
    qtbot.addWidget(made)
    return made


def test_that_it_begins_today_and_takes_another_day(qtbot: QtBot) -> None:
    made = field(qtbot, beginning=False)
    assert made.day() == TODAY
    with qtbot.waitSignal(made.changed):
        made.field.setDate(QDate(2026, 2, 3))
    assert made.day() == date(2026, 2, 3)


def test_that_the_beginning_lets_the_day_rest(qtbot: QtBot) -> None:
    made = field(qtbot, beginning=True)
    assert (made.day(), made.field.isEnabled()) == (FIRST_DAY, False)
    with qtbot.waitSignal(made.changed):
        QTest.keyClick(made.beginning, Qt.Key.Key_Space)
    assert (made.day(), made.field.isEnabled()) == (TODAY, True)
