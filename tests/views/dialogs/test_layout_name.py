from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.layout_name import LayoutNameDialog


def test_that_a_name_is_needed(qtbot: QtBot) -> None:
    dialog = LayoutNameDialog(None, [])
    qtbot.addWidget(dialog)
    assert not dialog.save.isEnabled()
    dialog.field.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.field.setText("  Night ")
    assert dialog.save.isEnabled()
    assert dialog.name() == "Night"


def test_that_a_name_that_is_there_is_told_to_be_replaced(qtbot: QtBot) -> None:
    dialog = LayoutNameDialog(None, ["Night"])
    qtbot.addWidget(dialog)

    def told() -> bool:
        return any("will be replaced" in label.text() for label in dialog.findChildren(QLabel))

    dialog.field.setText("Nigh")
    assert not told()
    dialog.field.setText("Night")
    assert told()
