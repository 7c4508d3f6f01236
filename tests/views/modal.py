"""Dialogs as a person meets them: opened by one step, acted in by the next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

LONGEST_MS = 5000


def in_dialog(act: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that the next step opens."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, when_open)
            return
        try:
            act(dialog)
        finally:
            # What was not closed would keep the test from ever ending.
            QTimer.singleShot(LONGEST_MS, dialog, dialog.reject)

    QTimer.singleShot(0, when_open)


def press(text: str) -> Callable[[QDialog], None]:
    """Press the button with these words."""

    def act(dialog: QDialog) -> None:
        found = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
        assert found, [one.text() for one in dialog.findChildren(QPushButton)]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    return act
