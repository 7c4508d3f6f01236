"""Choosing a file as a person does: in the dialog that the next step opens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog


def choose_file(file: Path) -> None:
    """Name this file in the next file dialog and go on."""
    _when_open(lambda dialog: _take(dialog, file))


def choose_none() -> None:
    """Cancel the next file dialog."""
    _when_open(lambda dialog: dialog.reject())


def _take(dialog: QFileDialog, file: Path) -> None:
    dialog.setDirectory(str(file.parent))
    dialog.selectFile(str(file))
    dialog.accept()


def _when_open(act: Callable[[QFileDialog], object]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
