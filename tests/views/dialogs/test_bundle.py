from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.bundle import BundleDialog


def test_that_it_says_what_goes_in_and_what_stays_out(qtbot: QtBot) -> None:
    dialog = BundleDialog(None)
    qtbot.addWidget(dialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for part in ("Program", "Settings", "Store", "Listener", "Log"):
        assert f"\n{part}\n" in said
    assert "nothing is sent anywhere" in said
    assert "Not in it: the store itself, events, names and ids of workers" in said


def test_that_enter_saves_and_escape_does_not(qtbot: QtBot) -> None:
    for key, expected in (
        (Qt.Key.Key_Return, QDialog.DialogCode.Accepted),
        (Qt.Key.Key_Escape, QDialog.DialogCode.Rejected),
    ):
        dialog = BundleDialog(None)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        QTest.keyClick(dialog, key)
        assert dialog.result() == expected
