from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.go_to_time import GoToTimeDialog
from tests.snapshots import NOW, ZONE


def test_that_a_moment_by_the_plants_clock_is_taken(qtbot: QtBot) -> None:
    dialog = GoToTimeDialog(None, NOW, ZoneInfo(ZONE), NOW)
    qtbot.addWidget(dialog)
    dialog.at.setTime(QTime(9, 30))
    assert dialog.at.moment() == NOW - timedelta(hours=2, minutes=10)
    assert dialog.action.isEnabled()
    assert dialog.hint() == "By the plant's clock, Europe/Tallinn."


def test_that_what_has_not_come_yet_is_refused_in_words(qtbot: QtBot) -> None:
    dialog = GoToTimeDialog(None, NOW, ZoneInfo(ZONE), NOW)
    qtbot.addWidget(dialog)
    dialog.at.setTime(QTime(11, 41))
    assert not dialog.action.isEnabled()
    assert dialog.hint() == (
        "This moment has not come yet: by the plant's clock it is 22 Jan 2026, 11:40."
    )
    dialog.at.setTime(QTime(11, 39))
    assert dialog.action.isEnabled()
