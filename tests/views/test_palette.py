from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.models.palette_model import Command
from factory_desktop.views.palette import Palette
from factory_desktop.views.theme import LIGHT

COMMANDS = [
    Command("clear", "Clear all events…", "Data"),
    Command("filter", "Clear filter", "View", "Esc"),
    *(Command(number, f"Worker {number}") for number in range(20)),
]


def offer(typed: str) -> Sequence[Command]:
    return COMMANDS


@pytest.fixture
def palette(qtbot: QtBot) -> Iterator[Palette]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    made = Palette(window, LIGHT, offer)
    made.open_over(window)
    qtbot.waitUntil(made.isVisible)
    yield made
    window.deleteLater()


def current(palette: Palette) -> object:
    return palette.found.shown[palette.list.currentIndex().row()].key


def test_that_the_first_is_marked_and_enter_does_it(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.words, "clear")
    assert [one.key for one in palette.found.shown] == ["clear", "filter"]
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.words, Qt.Key.Key_Return)
    assert chosen.args == [COMMANDS[0]]
    assert palette.isHidden()


def test_that_arrows_move_the_mark_round(palette: Palette) -> None:
    QTest.keyClick(palette.words, Qt.Key.Key_Down)
    assert current(palette) == "filter"
    for _ in range(2):
        QTest.keyClick(palette.words, Qt.Key.Key_Up)
    assert current(palette) == 19
    QTest.keyClick(palette.words, Qt.Key.Key_Down)
    assert current(palette) == "clear"
    QTest.keyClick(palette.words, Qt.Key.Key_PageDown)
    assert current(palette) == 6
    for _ in range(2):
        QTest.keyClick(palette.words, Qt.Key.Key_PageUp)
    assert current(palette) == "clear"


def test_that_escape_closes_and_does_nothing(palette: Palette, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.words, Qt.Key.Key_Escape)
    assert palette.isHidden()


def test_that_a_click_does_it(palette: Palette, qtbot: QtBot) -> None:
    row = palette.list.visualRect(palette.found.index(1, 0)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert chosen.args == [COMMANDS[1]]


def test_that_nothing_found_is_said_and_enter_does_nothing(palette: Palette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.words, "zzzz")
    assert palette.list.isHidden()
    assert palette._nothing.isVisible()
    with qtbot.assertNotEmitted(palette.chosen):
        QTest.keyClick(palette.words, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.words.clear()
    assert palette.list.isVisible()


def test_that_the_keyboard_is_in_the_words(palette: Palette) -> None:
    assert palette.focusWidget() is palette.words
    assert palette.words.accessibleName() == "Search or run a command"


def test_that_it_is_as_high_as_what_fits(palette: Palette) -> None:
    all_of_it = palette.height()
    QTest.keyClicks(palette.words, "clear")
    QApplication.processEvents()
    assert palette.height() < all_of_it / 2
    last = palette.list.visualRect(palette.found.index(1, 0))
    assert palette.list.viewport().rect().contains(last)
    palette.words.clear()
    assert palette.height() == all_of_it
