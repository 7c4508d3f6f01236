from datetime import time

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.application import application
from factory_desktop.views.dialogs.time_field import TimeField


def field(qtbot: QtBot, at: time = time(22)) -> TimeField:
    made = TimeField(at, "Start")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def turn_wheel(made: TimeField) -> None:
    at = QPointF(made.rect().center())
    none, step = QPoint(), QPoint(0, 120)
    button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, none, step, button, keys, phase, False)
    QApplication.sendEvent(made, event)


def test_that_a_time_is_typed(qtbot: QtBot) -> None:
    made = field(qtbot)
    made.setFocus()
    made.setCurrentSection(made.Section.HourSection)
    made.setSelectedSection(made.Section.HourSection)
    QTest.keyClicks(made, "0615")
    assert made.at() == time(6, 15)
    assert made.accessibleName() == "Start"


def test_that_a_night_goes_through_midnight(qtbot: QtBot) -> None:
    made = field(qtbot, time(23))
    made.setCurrentSection(made.Section.HourSection)
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert made.at() == time(0)


def test_that_the_wheel_only_turns_the_field_that_has_the_focus(qtbot: QtBot) -> None:
    made = field(qtbot)
    made.clearFocus()
    turn_wheel(made)
    assert made.at() == time(22)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    turn_wheel(made)
    assert made.at() != time(22)


def test_that_hours_stay_before_minutes_where_people_read_from_the_right(qtbot: QtBot) -> None:
    application().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert field(qtbot, time(16)).text() == "16:00"
    finally:
        application().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
