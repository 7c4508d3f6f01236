from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDateTimeEdit
from pytestqt.qtbot import QtBot

from factory_desktop.domain.span import TimeSpan
from factory_desktop.views.dialogs.custom_span import CustomSpanDialog

TALLINN = ZoneInfo("Europe/Tallinn")
MORNING = datetime(2026, 1, 22, 6, tzinfo=UTC)
SPAN = TimeSpan(MORNING, MORNING + timedelta(hours=8))


def dialog_for(qtbot: QtBot, zone: ZoneInfo = TALLINN, span: TimeSpan = SPAN) -> CustomSpanDialog:
    made = CustomSpanDialog(None, span, zone)
    qtbot.addWidget(made)
    return made


def enter(field: QDateTimeEdit, *moment: int) -> None:
    field.setDate(QDate(*moment[:3]))
    field.setTime(QTime(*moment[3:]))


def test_that_the_plants_clock_is_shown_and_read(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    assert dialog.start.text() == "22 Jan 2026  08:00"
    assert dialog.end.text() == "22 Jan 2026  16:00"
    assert dialog.span() == SPAN


@pytest.mark.parametrize("zone", ["America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
def test_that_the_plants_zone_counts_not_this_computers(qtbot: QtBot, zone: str) -> None:
    assert dialog_for(qtbot, ZoneInfo(zone)).span() == SPAN


def test_that_hours_around_a_clock_change_can_be_entered(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    enter(dialog.start, 2026, 3, 29, 2, 0)
    enter(dialog.end, 2026, 3, 29, 5, 0)
    span = dialog.span()
    assert span.start is not None
    assert span.end is not None
    assert span.end - span.start == timedelta(hours=2)


def test_that_an_end_before_the_start_is_refused_in_words(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot)
    enter(dialog.end, 2026, 1, 22, 8, 0)
    assert not dialog.action.isEnabled()
    assert dialog._hint.text() == "The end must come after the start."
    enter(dialog.end, 2026, 1, 22, 8, 1)
    assert dialog.action.isEnabled()
    assert dialog._hint.text() == "By the plant's clock, Europe/Tallinn."


def test_that_a_span_between_minutes_keeps_its_last_moment(qtbot: QtBot) -> None:
    odd = TimeSpan(MORNING + timedelta(seconds=30), MORNING + timedelta(hours=8, seconds=1))
    found = dialog_for(qtbot, span=odd).span()
    assert found == TimeSpan(MORNING, MORNING + timedelta(hours=8, minutes=1))
