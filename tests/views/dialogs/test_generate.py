from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.operation import Generate, Refresh, SamplePlan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.views.dialogs.generate import GenerateDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> GenerateDialog:
    made = GenerateDialog(None, TimeRule())
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_a_realistic_week_is_offered(dialog: GenerateDialog) -> None:
    assert dialog.operation() == Generate(SamplePlan(days=7, events_per_day=100, realistic=True))
    assert dialog.preview.text() == "About 5,400 events"
    assert not dialog.events_per_day.isEnabled()


def test_that_the_preview_follows_the_fields(dialog: GenerateDialog) -> None:
    dialog.realistic.setChecked(False)
    dialog.days.setValue(30)
    dialog.events_per_day.setValue(1000)
    assert dialog.events_per_day.isEnabled()
    assert dialog.preview.text() == "About 30,000 events"
    assert dialog.operation() == Generate(SamplePlan(days=30, events_per_day=1000))


def test_that_a_resting_field_says_why(dialog: GenerateDialog) -> None:
    assert dialog.resting.text() == "not used with Realistic"
    assert dialog.resting.isVisible()
    dialog.realistic.setChecked(False)
    assert not dialog.resting.isVisible()


def test_that_what_the_document_does_not_allow_cannot_be_entered(dialog: GenerateDialog) -> None:
    dialog.days.setValue(31)
    dialog.events_per_day.setValue(1)
    assert (dialog.days.value(), dialog.events_per_day.value()) == (30, 10)


@pytest.mark.parametrize(("typed", "seed"), [("42", 42), (" -7 ", -7), ("", None)])
def test_that_a_random_seed_is_taken(dialog: GenerateDialog, typed: str, seed: int | None) -> None:
    QTest.keyClicks(dialog.random_seed, typed)
    assert dialog.operation().plan.random_seed == seed


@pytest.mark.parametrize("typed", ["abc", "1.5", "1_0", "-", "٣"])
def test_that_what_is_no_number_is_refused_in_words(dialog: GenerateDialog, typed: str) -> None:
    dialog.random_seed.setText(typed)
    assert not dialog.action.isEnabled()
    assert dialog.preview.text() == "A random seed is a whole number, such as 42."
    dialog.random_seed.clear()
    assert dialog.action.isEnabled()


def test_that_the_rule_counts(qtbot: QtBot) -> None:
    dialog = GenerateDialog(None, TimeRule(event_duration=timedelta(minutes=10)))
    qtbot.addWidget(dialog)
    assert dialog.preview.text() == "About 3,400 events"


def test_that_simulated_data_is_replaced_unless_told_otherwise(qtbot: QtBot) -> None:
    dialog = GenerateDialog(None, TimeRule(), simulated=5_400)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.replace.isVisible()
    assert dialog.replace.text() == "Re&place the simulated data there is: 5,400 events"
    assert dialog.operation() == Refresh(SamplePlan(realistic=True))
    assert not dialog.doubled.isVisible()
    field = dialog.days.height()
    dialog.replace.setChecked(False)
    assert dialog.operation() == Generate(SamplePlan(realistic=True))
    assert dialog.doubled.isVisible()
    QApplication.processEvents()
    assert dialog.days.height() == field
    dialog.realistic.setChecked(False)
    assert dialog.operation() == Generate(SamplePlan())
    assert not dialog.doubled.isVisible()


def test_that_nothing_is_offered_to_be_replaced_where_there_is_nothing(
    dialog: GenerateDialog,
) -> None:
    assert not dialog.replace.isVisible()
    assert not dialog.doubled.isVisible()
