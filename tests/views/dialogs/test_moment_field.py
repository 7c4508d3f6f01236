from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.moment_field import MomentField, up_to_minute
from factory_desktop.views.theme import LIGHT
from factory_desktop.views.theme_source import ThemeSource

TALLINN = ZoneInfo("Europe/Tallinn")
MORNING = datetime(2026, 1, 22, 6, tzinfo=UTC)


@pytest.fixture
def field(qtbot: QtBot) -> MomentField:
    made = MomentField(MORNING, TALLINN)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_a_moment_is_shown_and_read_by_the_plants_clock(field: MomentField) -> None:
    assert field.text() == "22 Jan 2026  08:00"
    assert field.moment() == MORNING


def test_that_years_far_away_cannot_be_entered(field: MomentField) -> None:
    field.setDateTime(QDateTime(QDate(1999, 12, 31), field.time(), field.timeZone()))
    assert field.date().year() == 2000
    field.setDateTime(QDateTime(QDate(2101, 1, 1), field.time(), field.timeZone()))
    assert field.date().year() == 2100


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_that_alt_and_down_open_the_calendar(field: MomentField, qtbot: QtBot) -> None:
    calendar = field.findChild(QCalendarWidget)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is None
    assert field.date() == QDate(2026, 1, 21)  # without Alt it is a step back
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup
    assert popup.findChild(QCalendarWidget) or calendar
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


@pytest.mark.parametrize(
    ("past", "wanted"), [(0, 0), (1, 60), (59.5, 60), (60, 60), (0.000001, 60)]
)
def test_that_moments_are_rounded_up_to_the_minute(past: float, wanted: int) -> None:
    assert up_to_minute(MORNING + timedelta(seconds=past)) == MORNING + timedelta(seconds=wanted)


def test_that_the_calendar_stands_out_by_a_border(themes: ThemeSource, qtbot: QtBot) -> None:
    field = MomentField(None, ZoneInfo("UTC"))
    qtbot.addWidget(field)
    calendar = field.calendarWidget()
    image = calendar.grab().toImage()
    width, height = image.width(), image.height()
    sides = ((0, height // 2), (width - 1, height // 2), (width // 2, 0), (width // 2, height - 1))
    assert {image.pixelColor(*place).name().upper() for place in sides} == {LIGHT.disabled}
