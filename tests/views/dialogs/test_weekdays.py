from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.weekdays import WeekdayButtons


def test_that_days_are_pressed_by_mouse_and_key(qtbot: QtBot) -> None:
    made = WeekdayButtons(frozenset({0, 1}))
    qtbot.addWidget(made)
    assert made.days() == {0, 1}
    with qtbot.waitSignal(made.changed):
        QTest.mouseClick(made.buttons[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(made.changed):
        QTest.keyClick(made.buttons[6], Qt.Key.Key_Space)
    assert made.days() == {1, 6}
    assert [made.buttons[day].text() for day in (0, 6)] == ["Mon", "Sun"]
