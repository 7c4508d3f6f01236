"""The frame: where parts stand, in both directions of reading, and what a title says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.views.frame import Frame
from factory_desktop.views.theme import LIGHT
from tests import snapshots
from tests.views.conftest import Stage

AREA, BAR = Qt.DockWidgetArea, Qt.ToolBarArea


@pytest.fixture
def rtl(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_parts_stand_as_people_read(running: Stage) -> None:
    window = running.window
    assert window.toolBarArea(window.page_holder) is BAR.LeftToolBarArea
    assert window.dockWidgetArea(window.side.attention) is AREA.RightDockWidgetArea


def test_that_sides_are_swapped_where_people_read_from_the_right(
    rtl: None, qtbot: QtBot, tmp_path: Path
) -> None:
    frame = Frame(LIGHT, StoppedClock(snapshots.NOW), tmp_path / "plant.db")
    qtbot.addWidget(frame)
    frame.resize(1500, 900)
    with qtbot.waitExposed(frame):
        frame.show()
    assert frame.page_holder.geometry().left() > frame.pages.mapTo(frame, frame.rect().center()).x()
    assert frame.dockWidgetArea(frame.side.floor) is AREA.LeftDockWidgetArea
    assert frame.side.floor.geometry().right() < frame.page_holder.geometry().left()
    previous, following = (step.geometry().left() for step in frame.when.chooser.steps)
    assert previous > following


def test_that_a_context_menu_holds_only_entries_of_menus(running: Stage) -> None:
    menu = running.window.createPopupMenu()
    actions = running.window.actions_by_name.values()
    assert menu.actions()
    assert all(action in actions for action in menu.actions())
    menu.deleteLater()


def test_that_menus_can_be_found_by_name(running: Stage) -> None:
    for name in ("menu.go", "menu.docks", "menu.layouts"):
        assert isinstance(running.window.menuBar().findChild(QMenu, name), QMenu)


def test_that_the_status_bar_goes_and_comes_back(running: Stage) -> None:
    running.trigger("view.status-bar")
    assert running.window.status.isHidden()
    running.trigger("view.status-bar")
    assert running.window.status.isVisible()


def test_that_docks_wait_until_there_are_events(running: Stage) -> None:
    window = running.window
    window.resize(1500, 900)
    running.backend.answer(snapshots.empty_snapshot())
    assert [dock.isVisible() for dock in window.side.docks] == [False, False, False]
    running.backend.answer()
    assert [dock.isVisible() for dock in window.side.docks] == [True, True, False]
