from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.follow_button import FollowButton
from factory_desktop.views.theme import DARK, LIGHT
from tests.views.test_log_words import STATE

PAUSED = replace(STATE, following=False, newer=214)


def shown(qtbot: QtBot) -> FollowButton:
    button = FollowButton(LIGHT)
    qtbot.addWidget(button)
    button.show_state(STATE)
    button.show()
    return button


def test_that_a_click_asks_for_the_other(qtbot: QtBot) -> None:
    button = shown(qtbot)
    for state, wanted in ((STATE, False), (PAUSED, True)):
        button.show_state(state)
        with qtbot.waitSignal(button.following_wanted) as asked:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args == [wanted]


def test_that_it_says_what_is_in_words_shape_and_color(qtbot: QtBot) -> None:
    button = shown(qtbot)
    following = button.grab().toImage()
    button.show_state(PAUSED)
    assert button.accessibleName() == "Paused: 214 new"
    assert "Home" in button.toolTip()
    paused = button.grab().toImage()
    assert paused != following
    button.set_theme(DARK)
    assert button.grab().toImage() != paused


def test_that_longer_words_do_not_move_what_is_beside_it(qtbot: QtBot) -> None:
    button = shown(qtbot)
    width = button.sizeHint().expandedTo(button.minimumSize()).width()
    for newer in (1, 9_999, 10_000):
        button.show_state(replace(PAUSED, newer=newer, newer_more=newer == 10_000))
        assert button.sizeHint().expandedTo(button.minimumSize()).width() == width
