import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.dialogs.closing import ClosingDialog
from tests.views.modal import in_dialog, press


@pytest.mark.parametrize(
    ("button", "tray", "choice"),
    [
        ("Keep receiving", True, ClosingChoice.TRAY),
        ("Quit", True, ClosingChoice.QUIT),
        ("Cancel", True, None),
        ("Quit", False, ClosingChoice.QUIT),
        ("Cancel", False, None),
    ],
)
def test_that_it_answers_with_what_was_pressed(
    qtbot: QtBot, button: str, tray: bool, choice: ClosingChoice | None
) -> None:
    in_dialog(press(button))
    assert ClosingDialog(None, tray=tray).ask() is choice


def test_that_without_a_tray_it_says_so(qtbot: QtBot) -> None:
    dialog = ClosingDialog(None, tray=False)
    qtbot.addWidget(dialog)
    assert "has no tray" in dialog.words.text()
    assert "factory-desktop serve" in dialog.words.text()
