import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.ask import AskDialog, RefreshDialog


@pytest.mark.parametrize("harm", [True, False])
def test_that_return_does_what_does_no_harm(qtbot: QtBot, harm: bool) -> None:
    dialog = AskDialog(None, "Clear?", "All go.", "Clear", harm=harm)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == (dialog.DialogCode.Rejected if harm else dialog.DialogCode.Accepted)
    assert dialog.action.property("role") == ("danger" if harm else "primary")


@pytest.mark.parametrize("name", ["action", "cancel"])
def test_that_return_presses_the_button_that_has_the_focus(qtbot: QtBot, name: str) -> None:
    dialog = AskDialog(None, "Clear?", "All go.", "Clear", harm=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.focusWidget() is dialog.cancel
    pressed = dialog.action if name == "action" else dialog.cancel
    pressed.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pressed, Qt.Key.Key_Return)
    wanted = dialog.DialogCode.Accepted if name == "action" else dialog.DialogCode.Rejected
    assert dialog.result() == wanted
    assert dialog.isHidden()


def test_that_the_box_changes_what_the_button_says_and_does(qtbot: QtBot) -> None:
    dialog = RefreshDialog(None, "A new week.", "186,204 events")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.action.isDefault()
    QTest.keyClick(dialog.everything, Qt.Key.Key_Space)
    assert dialog.everything.isChecked()
    assert dialog.action.text() == "Remove all and refresh"
    assert dialog.cancel.isDefault()
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "186,204 events go, those of real cameras too. A backup is made first." in said
    QTest.keyClick(dialog.everything, Qt.Key.Key_Space)
    assert dialog.action.text() == "Refresh"
    assert dialog.action.isDefault()


def test_that_real_events_are_not_offered_where_there_are_none(qtbot: QtBot) -> None:
    dialog = RefreshDialog(None, "A new week.", "5,400 events", offer=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.everything.isVisible()
    assert not dialog.everything.isChecked()
