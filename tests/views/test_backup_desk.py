"""Backups as a person makes and restores them, in the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.backup import BackedUp, BackUp, ListBackups, Looked, LookInto, SaveCopy
from factory_desktop.domain.operation import Clear, OperationResult, RestoreBackup
from factory_desktop.domain.sentence import Sentence
from factory_desktop.views.dialogs.restore import RestoreDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.dialogs.test_restore import CONTENTS, DAILY, THERE
from tests.views.files import choose_file, choose_none
from tests.views.modal import in_dialog, press

WHY = Sentence("No backup could be written to {folder}: {why}.", folder="backups", why="full")


@pytest.fixture
def archived(running: Stage, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    asked: list[object] = []
    monkeypatch.setattr(running.bridge, "archive", asked.append)
    return asked


def said(stage: Stage) -> list[str]:
    progress = stage.window.status.progress
    return [one.text() for one in progress.findChildren(QLabel) if one.isVisible()]


def test_that_a_backup_is_made_now_and_said(running: Stage, archived: list[object]) -> None:
    running.trigger("file.back-up")
    assert archived == [BackUp()]
    assert said(running) == ["Making a backup…"]
    assert not running.window.actions_by_name["file.back-up"].isEnabled()
    running.bridge.watcher.backups_changed(BackedUp(BackUp(), DAILY.file))
    assert said(running) == [f"Backup made and checked: {DAILY.file.name}"]
    assert running.window.actions_by_name["file.back-up"].isEnabled()


def test_that_a_copy_is_saved_where_it_is_wanted(running: Stage, archived: list[object]) -> None:
    file = running.folder / "copy.db"
    choose_file(file)
    running.trigger("file.save-copy")
    assert archived == [SaveCopy(file)]
    running.bridge.watcher.backups_changed(BackedUp(SaveCopy(file), file))
    assert said(running) == ["Saved copy.db."]
    choose_none()
    running.trigger("file.save-copy")
    assert len(archived) == 1


def test_that_the_days_backup_that_failed_is_told_until_one_is_made(
    running: Stage, archived: list[object]
) -> None:
    running.bridge.watcher.backups_changed(BackedUp(None, problem=WHY))
    banner = running.window.banners.told("backup")
    assert banner is not None
    assert banner.text == (
        "Today's backup could not be made. No backup could be written to backups: full. "
        "Events are stored as ever. It is tried again every 10 minutes."
    )
    assert [one.text() for one in banner.buttons] == ["Open data folder", "Save a copy elsewhere…"]
    choose_file(running.folder / "elsewhere.db")
    banner.buttons[1].click()
    assert archived == [SaveCopy(running.folder / "elsewhere.db")]
    running.bridge.watcher.backups_changed(BackedUp(None, DAILY.file))
    assert running.window.banners.told("backup") is None


@pytest.mark.parametrize("wish", [BackUp(), SaveCopy(Path("copy.db"))])
def test_that_one_by_hand_that_failed_says_why(running: Stage, wish: BackUp | SaveCopy) -> None:
    running.bridge.watcher.backups_changed(BackedUp(wish, problem=WHY))
    banner = running.window.banners.told("backup")
    assert banner is not None
    assert banner.text == str(WHY)


def test_that_a_backup_is_brought_back_once_it_is_known_what_changes(
    running: Stage, archived: list[object], qtbot: QtBot
) -> None:
    def agree(dialog: QDialog) -> None:
        assert isinstance(dialog, RestoreDialog)
        assert archived == [ListBackups()]
        running.bridge.watcher.backups_changed(THERE)
        assert archived[1:] == [LookInto(DAILY.file)]
        running.bridge.watcher.backups_changed(Looked(DAILY.file, CONTENTS))
        press("Bring 1,200 events back")(dialog)

    in_dialog(agree)
    running.trigger("file.restore")
    assert running.operations == [RestoreBackup(DAILY.file)]
    result = OperationResult(events_added=1_200, backup=DAILY.file)
    running.bridge.watcher.operation_finished(RestoreBackup(DAILY.file), result)
    assert said(running) == ["Brought 1,200 events back."]
    # There is nothing to undo: nothing went.
    assert running.window.banners.told("undo") is None


def test_that_a_backup_that_lies_elsewhere_can_be_chosen(
    running: Stage, archived: list[object]
) -> None:
    file = running.folder / "stick.db"
    file.write_bytes(b"copy")

    def choose(dialog: QDialog) -> None:
        running.bridge.watcher.backups_changed(THERE)
        choose_file(file)
        press("Other file…")(dialog)
        dialog.reject()

    in_dialog(choose)
    running.trigger("file.restore")
    assert archived[-1] == LookInto(file)
    assert running.operations == []


def test_that_restoring_rests_in_a_replay_and_while_something_runs(running: Stage) -> None:
    action = running.window.actions_by_name["file.restore"]
    assert action.isEnabled()
    running.window.desks.data.start(Clear())
    assert not action.isEnabled()
    running.bridge.watcher.operation_finished(Clear(), OperationResult())
    assert action.isEnabled()
    running.window.desks.backups.show_snapshot(replace(snapshots.snapshot(), past=True))
    assert not action.isEnabled()
    assert "Go back to live first" in action.toolTip()


def test_that_nothing_can_be_copied_before_the_store_is_open(stage: Stage) -> None:
    for name in ("file.back-up", "file.restore", "file.save-copy"):
        assert not stage.window.actions_by_name[name].isEnabled()
