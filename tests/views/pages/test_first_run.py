import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views.pages.first_run import FirstRunPage
from factory_desktop.views.theme import LIGHT
from tests.views.conftest import LISTENING


@pytest.fixture
def page(qtbot: QtBot) -> FirstRunPage:
    made = FirstRunPage(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_it_shows_the_address_while_there_is_one(page: FirstRunPage) -> None:
    page.show_listener(LISTENING)
    assert page.address.text() == "http://127.0.0.1:8000/api/v1/events"
    assert page.address.isVisible()
    assert page.reach.text().endswith("Other machines cannot reach this address.")
    assert page.reach.isVisible()
    page.show_listener(ListenerState(problem="Port 8000 is in use."))
    assert not page.address.isVisible()
    assert not page.copy_command.isVisible()
    assert not page.reach.isVisible()
    assert page.words.text().startswith("Cameras cannot send yet.")
    assert page.add_floor.isVisible()


def test_that_each_button_says_what_is_wanted(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_listener(LISTENING)
    for button, signal in (
        (page.copy_address, page.address_wanted),
        (page.copy_command, page.command_wanted),
        (page.add_floor, page.floor_wanted),
        (page.import_events, page.import_wanted),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
