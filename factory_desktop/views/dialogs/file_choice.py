"""Which file: the system's own dialogs, with what they need said once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Kinds = Sequence[str]
"""Such as `Excel workbook (*.xlsx)`."""


def file_to_save(parent: QWidget, title: str, suggested: Path, kinds: Kinds) -> Path | None:
    """Ask where to save; an existing file is asked about. None where the person cancels."""
    dialog = _dialog(parent, title, suggested.parent, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
    dialog.selectFile(suggested.name)
    return _chosen(dialog)


def file_to_open(parent: QWidget, title: str, folder: Path, kinds: Kinds) -> Path | None:
    """Ask for a file that is there; None where the person cancels."""
    dialog = _dialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def _dialog(parent: QWidget, title: str, folder: Path, kinds: Kinds) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setObjectName("file-choice")
    dialog.setNameFilters(list(kinds))
    return dialog


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if accepted and files else None
