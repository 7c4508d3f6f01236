import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.theme import LIGHT
from factory_desktop.views.theme_source import ThemeSource


def sheet(qtbot: QtBot) -> SheetDialog:
    made = SheetDialog(None)
    qtbot.addWidget(made)
    return made


def test_that_the_window_title_is_the_heading_without_its_mark(qtbot: QtBot) -> None:
    made = sheet(qtbot)
    made.explain("Clear all 5 events?")
    assert made.windowTitle() == "Clear all 5 events"
    assert made.heading.text() == "Clear all 5 events?"
    assert made.words.isHidden()


def test_that_action_accepts_and_cancel_rejects(qtbot: QtBot) -> None:
    made = sheet(qtbot)
    action, cancel = made.add_action("Do"), made.add_cancel()
    made.show()
    with qtbot.waitSignal(made.accepted):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    made.show()
    with qtbot.waitSignal(made.rejected):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    made.show()
    with qtbot.waitSignal(made.rejected):
        QTest.keyClick(made, Qt.Key.Key_Escape)


def test_that_an_ampersand_in_a_buttons_words_is_shown(qtbot: QtBot) -> None:
    assert sheet(qtbot).add_action("Smith & Sons").text() == "Smith && Sons"


def colors_of(button: QPushButton) -> set[str]:
    image = button.grab().toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {QColor(image.pixel(x, y)).name().upper() for x, y in places}


@pytest.mark.parametrize(("role", "color"), [("primary", LIGHT.accent), ("danger", LIGHT.bad)])
def test_that_a_button_that_rests_does_not_look_as_if_it_could_be_pressed(
    themes: ThemeSource, qtbot: QtBot, role: str, color: str
) -> None:
    made = sheet(qtbot)
    action, cancel = made.add_action("Do", role), made.add_cancel()
    made.show()
    cancel.setFocus()
    assert color in colors_of(action)
    action.setEnabled(False)
    assert color not in colors_of(action)
