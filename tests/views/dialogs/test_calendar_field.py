import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.calendar_field import CalendarField


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_that_a_day_is_taken_from_the_calendar_by_keys(qtbot: QtBot) -> None:
    field = CalendarField()
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 1, 22))
    with qtbot.waitExposed(field):
        field.show()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup
    field.calendarWidget().activated.emit(QDate(2026, 2, 3))
    assert field.date() == QDate(2026, 2, 3)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
