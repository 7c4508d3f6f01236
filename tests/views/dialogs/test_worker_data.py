from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.export import Export, ExportState, FileForm, FileKind
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.worker_data import WorkerTally
from factory_desktop.views.dialogs.worker_data import WorkerDataDialog

WORKERS = [("W1", "John Martinez"), ("W2", "<b>Sarah</b> Chen")]
TALLY = WorkerTally(186_204, 12, 1, 3)
EXPORT = Export(Path("data.json"), FileForm(FileKind.JSON, ZoneInfo("UTC")), worker_id="W1")


@pytest.fixture
def dialog(qtbot: QtBot) -> WorkerDataDialog:
    made = WorkerDataDialog(None, WORKERS)
    qtbot.addWidget(made)
    made.show()
    return made


def rests(dialog: WorkerDataDialog) -> bool:
    return not dialog.export.isEnabled() and not dialog.erase.isEnabled()


def test_that_nothing_can_be_done_before_it_is_known_what_there_is(
    dialog: WorkerDataDialog, qtbot: QtBot
) -> None:
    assert rests(dialog)
    with qtbot.waitSignal(dialog.tally_wanted) as wanted:
        dialog.worker.setCurrentIndex(1)
    assert wanted.args == ["W2"]
    dialog.show_tally("W1", TALLY)
    assert rests(dialog)
    dialog.show_tally("W2", TALLY)
    assert not rests(dialog)
    assert dialog.kept.text() == (
        "186,204 events, 12 notes, 1 refused event and 3 lines of the audit trail."
    )
    assert dialog.worker_id == "W2"
    dialog.show_fault(Fault("disk I/O error"))
    assert dialog.kept.text().endswith("disk I/O error")


def test_that_the_format_is_chosen(dialog: WorkerDataDialog) -> None:
    found = [dialog.file_kind]
    dialog.kind.choose("csv")
    assert [*found, dialog.file_kind] == [FileKind.JSON, FileKind.CSV]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ExportState(EXPORT, 7, done=True), "Exported to data.json."),
        (ExportState(EXPORT, cancelled=True), "Cancelled. No file was left."),
        (ExportState(EXPORT, problem="The disk is full."), "The disk is full."),
    ],
)
def test_that_it_says_how_the_file_gets_on(
    dialog: WorkerDataDialog, qtbot: QtBot, state: ExportState, words: str
) -> None:
    dialog.show_tally("W1", TALLY)
    dialog.show_export(state)
    assert dialog.word.isHidden()
    dialog.begin()
    dialog.show_export(ExportState(EXPORT, 5))
    assert rests(dialog)
    assert not dialog.worker.isEnabled()
    with qtbot.waitSignal(dialog.cancel_wanted):
        dialog.reject()
    dialog.show_export(state)
    assert dialog.word.text() == words
    assert not rests(dialog)
