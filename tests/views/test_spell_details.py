import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.spell_details import SpellDetails

WORDS = "Idle 09:31:10–09:40:05, 8 min 55 s, Robert Kim at S5"


@pytest.fixture
def details(qtbot: QtBot) -> SpellDetails:
    made = SpellDetails()
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_nothing_can_be_done_about_nothing(details: SpellDetails) -> None:
    assert details.words.text() == "Select a spell with a click or the arrow keys."
    assert not any(button.isEnabled() for button in details.buttons.values())


def test_that_a_screen_reader_hears_what_is_selected(details: SpellDetails) -> None:
    details.tell(WORDS, "Filter to this worker")
    heard = QAccessible.queryAccessibleInterface(details.words)
    assert heard.text(QAccessible.Text.Name) == WORDS


@pytest.mark.parametrize("name", ["events", "note", "row", "replay", "copy"])
def test_that_each_button_asks_for_its_thing(
    details: SpellDetails, qtbot: QtBot, name: str
) -> None:
    details.offer(notes=True, replay=True)
    details.tell(WORDS, "Filter to this worker")
    wanted: SignalInstance = getattr(details, f"{name}_wanted")
    with qtbot.waitSignal(wanted):
        QTest.mouseClick(details.buttons[name], Qt.MouseButton.LeftButton)


def test_that_the_menu_offers_what_the_buttons_do(details: SpellDetails, qtbot: QtBot) -> None:
    details.offer(notes=False, replay=True)
    details.tell(WORDS, "Filter to this station")
    actions = details.menu(details).actions()
    assert [action.text() for action in actions] == [
        "Show events",
        "Filter to this station",
        "Replay from here",
        "Copy",
    ]
    with qtbot.waitSignal(details.replay_wanted):
        actions[2].trigger()


def test_that_enter_on_the_chart_comes_here(details: SpellDetails, qtbot: QtBot) -> None:
    details.tell(WORDS, "Filter to this worker")
    details.window().activateWindow()
    details.enter()
    qtbot.waitUntil(details.buttons["events"].hasFocus)
