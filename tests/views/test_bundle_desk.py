"""A diagnostics bundle as a person makes it: from the menu to the words in the status bar."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.bundle import Bundle, BundleState
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings
from factory_desktop.models.bundling import Bundling
from tests.views.conftest import LISTENING, Stage
from tests.views.files import choose_file, choose_none
from tests.views.modal import in_dialog, press


@pytest.fixture
def wanted(running: Stage) -> list[Bundle]:
    """Note what is to be written, in place of writing it."""
    asked: list[Bundle] = []
    running.bridge.bundle_by(asked.append)
    return asked


def said(stage: Stage) -> list[str]:
    progress = stage.window.status.progress
    return [one.text() for one in progress.findChildren(QLabel) if one.isVisible()]


def save(stage: Stage, file: Path) -> None:
    def accept(dialog: QDialog) -> None:
        choose_file(file)
        press("Save bundle…")(dialog)

    in_dialog(accept)
    stage.trigger("help.diagnostics")


def test_that_it_is_written_where_it_is_wanted(running: Stage, qtbot: QtBot) -> None:
    bundling = Bundling(Settings(data_dir=running.folder), running.bridge)
    file = running.folder / "help.zip"
    with qtbot.waitSignal(running.bridge.bundle_changed, timeout=20_000):
        save(running, file)
        assert said(running) == ["Writing the diagnostics bundle…"]
        assert not running.window.actions_by_name["help.diagnostics"].isEnabled()
    assert said(running) == ["Saved help.zip."]
    assert running.window.actions_by_name["help.diagnostics"].isEnabled()
    with ZipFile(file) as packed:
        assert qVersion().encode() in packed.read("program.json")
        assert (LISTENING.address or "").encode() in packed.read("listener.json")
    bundling.stop()


def test_that_a_name_with_the_day_is_suggested(running: Stage, wanted: list[Bundle]) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        in_dialog(note_and_leave)
        press("Save bundle…")(dialog)

    def note_and_leave(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        seen.extend(Path(file).name for file in dialog.selectedFiles())
        dialog.reject()

    in_dialog(look)
    running.trigger("help.diagnostics")
    assert seen == ["factory-desktop-diagnostics-2026-01-22.zip"]
    assert wanted == []


def test_that_nothing_is_written_without_a_word_of_consent(
    running: Stage, wanted: list[Bundle]
) -> None:
    in_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    running.trigger("help.diagnostics")

    def accept(dialog: QDialog) -> None:
        choose_none()
        press("Save bundle…")(dialog)

    in_dialog(accept)
    running.trigger("help.diagnostics")
    assert wanted == []
    assert QApplication.activeModalWidget() is None


def test_that_the_folder_is_remembered_and_a_failure_is_told(
    running: Stage, wanted: list[Bundle]
) -> None:
    folder = running.folder / "out"
    folder.mkdir()
    save(running, folder / "help.zip")
    assert running.window.desks.bundle._room.kept.folder("diagnostics") == folder
    problem = Sentence("{file} cannot be written: {why}.", file="help.zip", why="full")
    running.bridge.watcher.bundle_changed(BundleState(wanted[0], problem))
    assert [one.text for one in running.window.banners._shown.values()] == [
        "help.zip cannot be written: full."
    ]
    assert said(running) == []
    save(running, folder / "help.zip")
    assert running.window.banners._shown == {}
