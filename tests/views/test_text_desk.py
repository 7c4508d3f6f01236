from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.views.conftest import Stage

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_keys_ask_for_the_next_size_and_it_is_kept(running: Stage, qtbot: QtBot) -> None:
    window = running.window
    window.activateWindow()
    window.setFocus()
    desk, actions = window.desks.text, window.actions_by_name
    assert not actions["view.normal-size"].isEnabled()
    for key, size in (
        (Qt.Key.Key_Plus, 110),
        (Qt.Key.Key_Equal, 125),
        (Qt.Key.Key_Minus, 110),
        (Qt.Key.Key_0, 100),
        (Qt.Key.Key_Minus, 90),
    ):
        with qtbot.waitSignal(desk.size_wanted) as asked:
            QTest.keyClick(window, key, CTRL)
        assert asked.args == [size] == [window._kept.text_size]


def test_that_there_is_no_way_beyond_the_ends(running: Stage) -> None:
    actions = running.window.actions_by_name
    for _ in range(9):
        actions["view.zoom-out"].trigger()
    assert not actions["view.zoom-out"].isEnabled()
    assert actions["view.zoom-in"].isEnabled()
    assert running.window._kept.text_size == 80
    for _ in range(9):
        actions["view.zoom-in"].trigger()
    assert not actions["view.zoom-in"].isEnabled()
    assert running.window._kept.text_size == 200
    assert actions["view.normal-size"].isEnabled()
