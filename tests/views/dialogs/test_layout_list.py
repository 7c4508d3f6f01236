import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.layout_list import LayoutListDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> LayoutListDialog:
    made = LayoutListDialog(None, ["Nights", "Days"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_each_says_what_it_was_called(dialog: LayoutListDialog) -> None:
    assert not dialog.action.isEnabled()
    dialog.list.item(1).setText(" Early ")
    assert dialog.names() == [("Nights", "Nights"), ("Days", "Early")]
    assert dialog.action.isEnabled()


@pytest.mark.parametrize(
    ("name", "said"),
    [(" ", "A layout has no name."), ("Days", "Two layouts have the same name.")],
)
def test_that_names_must_be_told_apart(dialog: LayoutListDialog, name: str, said: str) -> None:
    dialog.list.item(0).setText(name)
    assert dialog.fault.text() == said
    assert not dialog.action.isEnabled()


def test_that_all_can_be_removed(dialog: LayoutListDialog) -> None:
    for _ in range(2):
        QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.names() == []
    assert dialog.action.isEnabled()
    assert not dialog.remove.isEnabled()


def test_that_a_name_is_changed_in_its_place(dialog: LayoutListDialog) -> None:
    QTest.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    editor = dialog.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Late")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert dialog.names()[0] == ("Nights", "Late")
