from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.file_choice import file_to_open, file_to_save
from tests.views.files import choose_file, choose_none


def parent_of(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_that_a_file_is_saved_under_the_name_given(qtbot: QtBot, tmp_path: Path) -> None:
    choose_file(tmp_path / "mine.csv")
    found = file_to_save(parent_of(qtbot), "Export", tmp_path / "a.csv", ["CSV (*.csv)"])
    assert found == tmp_path / "mine.csv"


def test_that_the_end_of_the_name_is_added(qtbot: QtBot, tmp_path: Path) -> None:
    choose_file(tmp_path / "mine")
    found = file_to_save(parent_of(qtbot), "Export", tmp_path / "a.xlsx", ["Excel (*.xlsx)"])
    assert found == tmp_path / "mine.xlsx"


def test_that_a_name_is_suggested(qtbot: QtBot, tmp_path: Path) -> None:
    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.accept()

    QTimer.singleShot(100, agree)
    found = file_to_save(parent_of(qtbot), "Export", tmp_path / "a.csv", ["CSV (*.csv)"])
    assert found == tmp_path / "a.csv"


def test_that_a_file_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "night.jsonl").touch()
    choose_file(tmp_path / "night.jsonl")
    found = file_to_open(parent_of(qtbot), "Import", tmp_path, ["All files (*)"])
    assert found == tmp_path / "night.jsonl"


def test_that_cancel_chooses_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    choose_none()
    assert file_to_save(parent_of(qtbot), "Export", tmp_path / "a.csv", ["CSV (*.csv)"]) is None
    choose_none()
    assert file_to_open(parent_of(qtbot), "Import", tmp_path, ["All files (*)"]) is None
