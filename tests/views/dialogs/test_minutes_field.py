from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.models.text import SPACE
from factory_desktop.views.dialogs.minutes_field import MinutesField

MINUTE = timedelta(minutes=1)


def field_of(qtbot: QtBot, length: timedelta = 5 * MINUTE) -> MinutesField:
    field = MinutesField(length)
    qtbot.addWidget(field)
    field.show()
    return field


def type_in(field: MinutesField, typed: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("12", 12), ("2.5", 2.5), ("0.1", 0.1), ("60", 60), ("0", 5)]
)
def test_that_a_length_is_typed_in_minutes(qtbot: QtBot, typed: str, minutes: float) -> None:
    field = field_of(qtbot)
    type_in(field, typed)
    assert field.length() == minutes * MINUTE


def test_that_no_more_than_an_hour_and_no_finer_than_a_tenth_is_taken(qtbot: QtBot) -> None:
    field = field_of(qtbot)
    field.setValue(61)
    assert field.length() == 60 * MINUTE
    type_in(field, "2.55")
    assert field.length() == 2.5 * MINUTE


def test_that_arrows_go_by_whole_minutes(qtbot: QtBot) -> None:
    field = field_of(qtbot)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.length() == 6 * MINUTE
    assert field.text() == f"6{SPACE}min"


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=20), "0.333333"),
        (timedelta(seconds=1.5), "0.025"),
        (timedelta(microseconds=60), "0.000001"),
        (timedelta(minutes=12, seconds=7, microseconds=3), "12.116667"),
    ],
)
def test_that_a_finer_setting_stands_as_it_is_until_it_is_changed(
    qtbot: QtBot, length: timedelta, words: str
) -> None:
    field = field_of(qtbot, length)
    assert field.text() == f"{words}{SPACE}min"
    assert field.length() == length
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.length() == length
    type_in(field, "5")
    assert field.length() == 5 * MINUTE


def test_that_it_is_written_as_the_language_has_it(qtbot: QtBot) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        field = field_of(qtbot, 2.5 * MINUTE)
        assert field.text() == f"2,5{SPACE}min"
        type_in(field, "3,5")
        assert field.length() == 3.5 * MINUTE
    finally:
        QLocale.setDefault(before)
