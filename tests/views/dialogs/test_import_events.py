from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.import_report import Fate, FirstEvent, ImportReport, RefusedLine
from factory_desktop.views.dialogs.import_events import ImportDialog
from tests.factories import T0, event

FILE = Path("night.jsonl")
LOOK = ImportReport(
    FILE,
    done_bytes=50,
    whole_bytes=100,
    events=3,
    new=2,
    refused=1,
    first=(FirstEvent(1, Fate.NEW, event(0), "", 1), FirstEvent(1, Fate.NEW, event(1), "", 2)),
    lines=(RefusedLine(2, "invalid", "/count", "A long reason.", 3),),
)
SEEN = replace(LOOK, done=True, whole=True, done_bytes=100)


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportDialog:
    made = ImportDialog(None, FILE, ZoneInfo("UTC"), T0)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_nothing_can_be_imported_before_the_look_is_over(dialog: ImportDialog) -> None:
    assert dialog.said.text() == "Looking through the file…"
    dialog.show_report(LOOK)
    assert not dialog.action.isEnabled()
    dialog.show_report(SEEN)
    assert dialog.action.isEnabled()
    assert dialog.action.text() == "Import 2 events"
    assert dialog.said.text() == "2 new, 0 on file already, 1 refused."


def test_that_events_of_one_line_have_rows_of_their_own(dialog: ImportDialog) -> None:
    dialog.show_report(SEEN)
    assert dialog.first.model().rowCount() == 2
    assert dialog.tabs.tabText(1) == "Refused, 1"


def test_that_a_picked_reason_is_told_in_full(dialog: ImportDialog) -> None:
    dialog.show_report(SEEN)
    dialog.tabs.setCurrentWidget(dialog.refused)
    dialog.refused.selectRow(0)
    assert dialog.note.text() == "A long reason."


@pytest.mark.parametrize("report", [replace(SEEN, new=0), replace(SEEN, new=0, events=0)])
def test_that_what_brings_nothing_cannot_be_imported(
    dialog: ImportDialog, report: ImportReport
) -> None:
    dialog.show_report(report)
    assert not dialog.action.isEnabled()


def test_that_closing_calls_a_look_off(dialog: ImportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.cancel_wanted):
        dialog.close_button.click()
    assert not dialog.isVisible()


def test_that_an_import_that_is_stopped_still_tells_what_it_stored(
    dialog: ImportDialog, qtbot: QtBot
) -> None:
    dialog.show_report(SEEN)
    with qtbot.waitSignal(dialog.import_wanted):
        dialog.action.click()
    dialog.begin()
    with qtbot.waitSignal(dialog.cancel_wanted):
        dialog.close_button.click()
    assert dialog.isVisible()
    dialog.show_report(replace(SEEN, storing=True, cancelled=True, new=1))
    assert dialog.said.text() == "Cancelled. Stored before that, and kept: 1 event."
    assert dialog.action.isHidden()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_that_a_problem_is_told(dialog: ImportDialog) -> None:
    dialog.show_report(ImportReport(FILE, done=True, problem="It cannot be read."))
    assert dialog.said.text() == "It cannot be read."
    assert not dialog.action.isEnabled()
