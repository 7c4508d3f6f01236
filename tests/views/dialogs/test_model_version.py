from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime
from pytestqt.qtbot import QtBot

from factory_desktop.domain.model_version import ModelVersion, SetModelVersion
from factory_desktop.views.dialogs.model_version import ModelVersionDialog
from tests.factories import T0
from tests.model_values import DAY, NEW

TALLINN = ZoneInfo("Europe/Tallinn")
SAID = replace(NEW, deployed_at=T0 - DAY + timedelta(seconds=17), accuracy=0.9312, notes="Hall 2")


def dialog(qtbot: QtBot, version: ModelVersion = NEW) -> ModelVersionDialog:
    made = ModelVersionDialog(None, version, TALLINN, T0)
    qtbot.addWidget(made)
    return made


def test_that_what_nobody_knows_stays_unticked(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    assert made.heading.text() == "detector 2.1"
    assert made.change() == SetModelVersion("detector", "2.1")
    assert not made.action.isEnabled()
    assert not made.at.isEnabled()
    assert not made.accuracy.isEnabled()


def test_that_what_is_known_is_shown_and_stays_to_the_second(qtbot: QtBot) -> None:
    made = dialog(qtbot, SAID)
    assert made.at.dateTime().toString("dd HH:mm") == "21 10:00"
    assert made.change().deployed_at == SAID.deployed_at
    assert made.change().notes == "Hall 2"
    assert not made.action.isEnabled()
    made.notes.setPlainText("")
    assert made.action.isEnabled()


def test_that_a_date_is_by_the_plants_clock_and_an_accuracy_in_percent(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.deployed.setChecked(True)
    made.at.setDateTime(QDateTime.fromString("2026-01-20 12:30", "yyyy-MM-dd HH:mm"))
    made.measured.setChecked(True)
    made.accuracy.setValue(93.5)
    wanted = made.change()
    assert wanted.deployed_at == T0 - 2 * DAY + timedelta(hours=2, minutes=30)
    assert wanted.accuracy == 0.935
    assert made.action.isEnabled()


def test_that_notes_that_do_not_fit_are_refused_in_words(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    made.notes.setPlainText("x" * 501)
    assert made.fault.text() == "Notes have at most 500 letters."
    assert not made.fault.isHidden()
    assert not made.action.isEnabled()
