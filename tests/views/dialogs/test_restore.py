from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.backup import Backup, BackupList, Contents, Looked, Reason
from factory_desktop.domain.sentence import Sentence
from factory_desktop.views.dialogs.restore import RestoreDialog
from tests.snapshots import NOW, ZONE

FOLDER = Path("backups")
DAILY = Backup(FOLDER / "factory-20260122-020000-daily.db", NOW, Reason.DAILY, 41_800_000)
CLEAR = Backup(
    FOLDER / "factory-20260121-094005-before-clear.db",
    NOW - timedelta(days=1),
    Reason.BEFORE_CLEAR,
    41_700_000,
)
THERE = BackupList((DAILY, CLEAR), FOLDER)
CONTENTS = Contents(186_204, NOW - timedelta(days=30), NOW, 6, 6, 1_200, 340, whole=False)


@pytest.fixture
def dialog(qtbot: QtBot) -> RestoreDialog:
    made = RestoreDialog(None, ZoneInfo(ZONE))
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_the_newest_is_looked_into_first(dialog: RestoreDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.look_wanted) as wanted:
        dialog.show_list(THERE)
    assert wanted.args == [DAILY.file]
    assert dialog.chosen == DAILY.file
    assert dialog.inside.text() == "Reading…"
    assert not dialog.action.isEnabled()
    dialog.show_look(Looked(DAILY.file, CONTENTS))
    assert dialog.inside.text().startswith("186,204 events from ")
    assert dialog.changes.text().startswith("1,200 events come back")
    assert dialog.action.text() == "Bring 1,200 events back"
    assert dialog.action.isEnabled()
    assert dialog.cancel.isDefault()


def test_that_an_answer_about_another_one_is_late(dialog: RestoreDialog) -> None:
    dialog.show_list(THERE)
    dialog.table.selectRow(1)
    dialog.show_look(Looked(DAILY.file, CONTENTS))
    assert dialog.inside.text() == "Reading…"
    assert not dialog.action.isEnabled()
    dialog.show_look(Looked(CLEAR.file, replace(CONTENTS, coming=0)))
    assert not dialog.action.isEnabled()
    assert dialog.chosen == CLEAR.file


def test_that_what_cannot_be_read_says_why(dialog: RestoreDialog) -> None:
    dialog.show_list(THERE)
    why = Sentence("{backup} is damaged: {why}.", backup="a.db", why="malformed")
    dialog.show_look(Looked(DAILY.file, problem=why))
    assert dialog.changes.text() == "a.db is damaged: malformed."
    assert not dialog.action.isEnabled()


def test_that_one_that_lies_elsewhere_is_offered_too(
    dialog: RestoreDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "stick.db"
    file.write_bytes(b"x" * 2_000_000)
    dialog.show_list(THERE)
    with qtbot.waitSignal(dialog.look_wanted) as wanted:
        dialog.add(file)
    assert wanted.args == [file]
    assert dialog.table.model().rowCount() == 3
    dialog.add(tmp_path / "gone.db")
    assert dialog.inside.text().startswith("gone.db: ")


def test_that_no_backup_yet_is_said(dialog: RestoreDialog) -> None:
    dialog.show_list(BackupList((), FOLDER))
    assert dialog.inside.text() == "There is no backup in backups yet."
    assert dialog.chosen is None
