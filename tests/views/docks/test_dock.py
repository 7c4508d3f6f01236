import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.views.conftest import Stage


def test_that_a_dock_is_taken_off_and_put_back_by_its_button(running: Stage, qtbot: QtBot) -> None:
    running.window.resize(1500, 900)
    dock = running.window.side.floor
    QTest.mouseClick(dock.title.float, Qt.MouseButton.LeftButton)
    assert dock.isFloating()
    QTest.mouseClick(dock.title.float, Qt.MouseButton.LeftButton)
    assert not dock.isFloating()


@pytest.mark.parametrize("name", ["attention", "floor"])
def test_that_a_closed_dock_comes_back_by_its_entry(running: Stage, name: str) -> None:
    running.window.resize(1500, 900)
    dock = getattr(running.window.side, name)
    action = running.window.actions_by_name[f"dock.{name}"]
    QTest.keyClick(dock.title.close_dock, Qt.Key.Key_Space)
    assert dock.isHidden()
    assert not action.isChecked()
    action.trigger()
    assert dock.isVisible()
    assert action.isChecked()


def test_that_a_dock_behind_another_comes_to_the_front(running: Stage, qtbot: QtBot) -> None:
    window = running.window
    window.resize(1500, 900)
    window.tabifyDockWidget(window.side.attention, window.side.floor)
    window.side.attention.raise_()
    qtbot.waitUntil(lambda: window.side.floor.visibleRegion().isEmpty())
    for _ in range(2):
        running.trigger("dock.floor")
    qtbot.waitUntil(lambda: not window.side.floor.visibleRegion().isEmpty())


def test_that_a_dock_may_be_on_every_side(running: Stage) -> None:
    for dock in running.window.side.docks:
        assert dock.allowedAreas() == Qt.DockWidgetArea.AllDockWidgetAreas
        assert dock.objectName().startswith("dock.")
        buttons = dock.title.findChildren(QAbstractButton)
        assert all(button.accessibleName() for button in buttons)
