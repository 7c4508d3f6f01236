from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.audit_line import AuditLine, AuditTrail, Misfit
from factory_desktop.domain.export import Export, ExportState, FileForm, FileKind
from factory_desktop.domain.fault import Fault
from factory_desktop.views.dialogs.audit_trail import AuditTrailDialog
from tests.snapshots import NOW, ZONE

LINES = (
    AuditLine(3, NOW, "window", "Clear", '{"deleted":186204,"backup":"factory-before-clear.db"}'),
    AuditLine(2, NOW - timedelta(days=1), "api", "worker-renamed", '{"name":"<b>Ann</b>"}'),
    AuditLine(1, NOW - timedelta(days=2), "", "newer-thing", "{}"),
)
WHOLE = AuditTrail(LINES, 3)
BROKEN = AuditTrail(LINES, 3, Misfit(2))


@pytest.fixture
def dialog(qtbot: QtBot) -> AuditTrailDialog:
    made = AuditTrailDialog(None, ZoneInfo(ZONE), NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: AuditTrailDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())
    ]


def test_that_each_line_has_its_row_and_the_first_is_told_in_full(dialog: AuditTrailDialog) -> None:
    assert not dialog.export.isEnabled()
    dialog.show_trail(WHOLE)
    assert [row[1:3] for row in shown(dialog)] == [
        ["Window", "All events cleared"],
        ["API", "Worker renamed"],
        ["–", "newer-thing"],
    ]
    assert shown(dialog)[1][3] == "name: <b>Ann</b>"
    assert '"deleted": 186204' in dialog.whole.toPlainText()
    assert "each fits the one before it" in dialog.verdict.text()


def test_that_words_narrow_the_list_and_the_file(dialog: AuditTrailDialog) -> None:
    dialog.show_trail(WHOLE)
    dialog.typed.setText("ann api")
    assert [row[2] for row in shown(dialog)] == ["Worker renamed"]
    assert len(dialog.sheet().rows) == 1
    dialog.typed.setText("nobody")
    assert shown(dialog) == []
    assert dialog.whole.toPlainText() == ""
    assert not dialog.export.isEnabled()


@pytest.mark.parametrize(
    ("trail", "words"),
    [
        (BROKEN, "Line 2 does not fit"),
        (AuditTrail(LINES, 3, Misfit(4, missing=True)), "Line 4 is missing"),
        (Fault("disk I/O error"), "It cannot be read now: disk I/O error"),
    ],
)
def test_that_a_broken_chain_is_told(
    dialog: AuditTrailDialog, trail: AuditTrail | Fault, words: str
) -> None:
    dialog.show_trail(trail)
    assert dialog.verdict.text().startswith(words)
    assert dialog.verdict.property("role") == "warning"


def test_that_it_says_what_became_of_the_file(dialog: AuditTrailDialog) -> None:
    export = Export(Path("trail.csv"), FileForm(FileKind.CSV, ZoneInfo("UTC")))
    dialog.show_export(ExportState(export, 3))
    assert dialog.word.isHidden()
    dialog.show_export(ExportState(export, problem="The disk is full."))
    assert dialog.word.text() == "The disk is full."
    dialog.show_export(ExportState(export, 3, done=True))
    assert dialog.word.text() == "Exported to trail.csv."
