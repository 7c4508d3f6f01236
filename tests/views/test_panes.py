"""F6 in the real window: every part in turn, and back to where the keyboard was in it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.views.conftest import Stage


def press(stage: Stage, *, back: bool = False) -> QWidget:
    modifier = Qt.KeyboardModifier
    shift = modifier.ShiftModifier if back else modifier.NoModifier
    QTest.keyClick(stage.window, Qt.Key.Key_F6, shift)
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def pane(stage: Stage, widget: QWidget) -> str:
    parts = {
        "toolbar": stage.window.when_holder,
        "left": stage.window.page_holder,
        "page": stage.window.pages,
        "attention": stage.window.side.attention,
        "floor": stage.window.side.floor,
        "status": stage.window.status,
        "banners": stage.window.banners,
    }
    return next(name for name, part in parts.items() if part.isAncestorOf(widget))


def ready(stage: Stage, qtbot: QtBot) -> None:
    stage.window.resize(1500, 900)
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)


def test_that_f6_goes_round_all_parts(running: Stage, qtbot: QtBot) -> None:
    ready(running, qtbot)
    there = [pane(running, press(running)) for _ in range(7)]
    assert there == ["toolbar", "left", "page", "attention", "floor", "status", "toolbar"]
    back = [pane(running, press(running, back=True)) for _ in range(3)]
    assert back == ["status", "floor", "attention"]


def test_that_hidden_parts_are_passed_over(running: Stage, qtbot: QtBot) -> None:
    ready(running, qtbot)
    for name in ("view.toolbar", "dock.attention", "dock.floor"):
        running.trigger(name)
    running.window.banners.tell("undo", "Cleared 3 events.")
    there = [pane(running, press(running)) for _ in range(5)]
    assert there == ["left", "banners", "page", "status", "left"]


def test_that_a_part_is_come_back_to_where_it_was_left(running: Stage, qtbot: QtBot) -> None:
    ready(running, qtbot)
    button = running.window.page_bar.buttons["stations"]
    button.setFocus()
    for _ in range(5):
        press(running)
    assert pane(running, press(running)) == "left"
    assert QApplication.focusWidget() is button
