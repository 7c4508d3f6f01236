from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.retention import RetentionPreview, RetentionState, SetRetention
from factory_desktop.views.dialogs.retention import RetentionDialog
from tests.snapshots import NOW, ZONE

PREVIEW = RetentionPreview(186_204, NOW - timedelta(days=120), NOW - timedelta(days=91), 12)
GOING = RetentionState(90, PREVIEW)
NOTHING = RetentionPreview()


@pytest.fixture
def dialog(qtbot: QtBot) -> RetentionDialog:
    made = RetentionDialog(None, ZoneInfo(ZONE), NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_all_events_are_kept_before_anyone_has_chosen(dialog: RetentionDialog) -> None:
    assert not dialog.action.isEnabled()
    dialog.show_state(None, RetentionState(None, NOTHING))
    assert not dialog.limited.isChecked()
    assert not dialog.days.isEnabled()
    assert not dialog.action.isEnabled()
    assert dialog.preview.text() == "All events are kept."


def test_that_nothing_is_agreed_to_before_it_is_known_what_goes(
    dialog: RetentionDialog, qtbot: QtBot
) -> None:
    dialog.show_state(None, RetentionState(None, NOTHING))
    with qtbot.waitSignal(dialog.preview_wanted) as wanted:
        dialog.limited.setChecked(True)
        dialog.days.setValue(30)
        assert not dialog.action.isEnabled()
    assert wanted.args == [30]
    dialog.show_state(60, RetentionState(None, PREVIEW))
    assert not dialog.action.isEnabled()
    dialog.show_state(30, RetentionState(None, PREVIEW))
    assert dialog.action.isEnabled()
    assert dialog.action.text() == "Remove 186,204 events"
    assert dialog.preview.text().startswith("186,204 events from 24 Sep 2025 to 23 Oct 2025 go;")
    assert dialog.operation() == SetRetention(30)
    assert dialog.cancel.isDefault()


def test_that_what_is_agreed_to_can_be_taken_back(dialog: RetentionDialog) -> None:
    dialog.show_state(None, RetentionState(45, NOTHING))
    assert (dialog.limited.isChecked(), dialog.days.value()) == (True, 45)
    dialog.show_state(45, RetentionState(45, NOTHING))
    assert not dialog.action.isEnabled()
    dialog.limited.setChecked(False)
    dialog.show_state(None, RetentionState(45, NOTHING))
    assert dialog.action.isEnabled()
    assert dialog.action.text() == "Keep all events"
    assert dialog.operation() == SetRetention(None)


def test_that_days_for_which_nothing_goes_yet_can_be_agreed_to(dialog: RetentionDialog) -> None:
    dialog.show_state(None, RetentionState(None, NOTHING))
    dialog.limited.setChecked(True)
    dialog.show_state(90, RetentionState(None, NOTHING))
    assert dialog.preview.text() == "No event is that old now."
    assert dialog.action.isEnabled()
    assert dialog.action.text() == "Remove them day by day"


def test_that_it_says_why_nothing_is_known(dialog: RetentionDialog) -> None:
    dialog.show_fault(Fault("disk I/O error"))
    assert dialog.preview.text() == "It cannot be read now: disk I/O error"
    assert not dialog.action.isEnabled()
