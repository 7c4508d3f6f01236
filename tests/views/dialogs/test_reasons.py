from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar_change import SetReasons
from factory_desktop.views.dialogs.reasons import ReasonsDialog

NAMES = ("Cleaning", "Meeting", "Öl alle")


def dialog_of(qtbot: QtBot, names: tuple[str, ...] = NAMES) -> ReasonsDialog:
    dialog = ReasonsDialog(None, names)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_name(dialog: ReasonsDialog, name: str) -> None:
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # What was typed is taken over in the next turn of the event loop.
    QApplication.processEvents()
    assert dialog.isVisible()


def test_that_nothing_changed_is_nothing_to_save(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.change() == SetReasons(NAMES)
    assert not dialog.action.isEnabled()
    assert not dialog.up.isEnabled()


def test_that_a_reason_is_added_and_named_at_once(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    click(dialog.add)
    assert dialog.fault.text() == "A reason has no name."
    type_name(dialog, "  Tool   broken ")
    assert dialog.names() == (*NAMES, "Tool broken")
    assert dialog.fault.isHidden()
    assert dialog.action.isEnabled()


def test_that_a_reason_is_renamed_moved_and_removed(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    click(dialog.down)
    assert dialog.names() == ("Meeting", "Cleaning", "Öl alle")
    click(dialog.rename)
    type_name(dialog, "Sweeping")
    click(dialog.up)
    assert dialog.names() == ("Sweeping", "Meeting", "Öl alle")
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert not dialog.down.isEnabled()
    click(dialog.remove)
    assert dialog.change() == SetReasons(("Sweeping", "Meeting"))


def test_that_the_same_name_twice_is_said_and_not_saved(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    click(dialog.rename)
    type_name(dialog, "Meeting")
    assert dialog.fault.text() == "A reason stands there twice."
    assert not dialog.action.isEnabled()


def test_that_all_may_go(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, ("Cleaning",))
    click(dialog.remove)
    assert dialog.change() == SetReasons(())
    assert dialog.action.isEnabled()
    assert not dialog.remove.isEnabled()
