"""The dock of stations, in the real window."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick
from factory_desktop.views.docks.floor import FloorDock
from factory_desktop.views.docks.tile_delegate import HEIGHT
from tests import snapshots
from tests.views.conftest import Stage


def tiles(stage: Stage, qtbot: QtBot) -> QListView:
    stage.window.resize(1500, 900)
    view = stage.window.side.floor.tiles
    qtbot.waitUntil(
        lambda: view.isVisible() and view.visualRect(view.model().index(0, 0)).isValid()
    )
    return view


def test_that_a_click_picks_the_station(running: Stage, qtbot: QtBot) -> None:
    view = tiles(running, qtbot)
    middle = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert running.backend.views()[-1].pick == Pick(station_id="S3")


def test_that_the_keyboard_picks_too(running: Stage, qtbot: QtBot) -> None:
    view = tiles(running, qtbot)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert running.backend.views()[-1].pick == Pick(station_id="S2")


def test_that_the_picked_station_is_marked_until_it_is_not(running: Stage, qtbot: QtBot) -> None:
    view = tiles(running, qtbot)
    running.window.pages.station_picked.emit("S5")
    assert view.selectedIndexes() == [view.model().index(4, 0)]
    running.trigger("view.clear-filter")
    assert view.selectedIndexes() == []


def test_that_a_refresh_leaves_the_keyboard_where_it_is(running: Stage, qtbot: QtBot) -> None:
    view = tiles(running, qtbot)
    running.window.pages.station_picked.emit("S5")
    view.setCurrentIndex(view.model().index(1, 0))
    running.backend.answer(replace(snapshots.snapshot(), stored=7))
    assert view.currentIndex().row() == 1


def test_that_a_hundred_stations_scroll(qtbot: QtBot) -> None:
    dock = FloorDock()
    qtbot.addWidget(dock)
    dock.resize(316, 400)
    dock.show()
    stations = [snapshots.station(number) for number in range(1, 101)]
    dock.show_snapshot(snapshots.snapshot(stations=stations))
    view = dock.tiles
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    first, second = (view.visualRect(view.floor.index(row, 0)) for row in (0, 1))
    assert first.top() == second.top()
    assert first.right() < second.left() + 2
    view.scrollTo(view.floor.index(99, 0))
    last = view.visualRect(view.floor.index(99, 0))
    assert view.viewport().rect().contains(last.center())
    assert last.height() == HEIGHT


def test_that_a_narrow_dock_has_one_tile_in_a_line(qtbot: QtBot) -> None:
    dock = FloorDock()
    qtbot.addWidget(dock)
    dock.resize(190, 400)
    dock.show()
    dock.show_snapshot(snapshots.snapshot())
    qtbot.waitUntil(lambda: dock.tiles.visualRect(dock.tiles.floor.index(1, 0)).top() > 0)
    assert dock.tiles.visualRect(dock.tiles.floor.index(1, 0)).left() == 0


def test_that_a_dock_without_stations_says_so(qtbot: QtBot) -> None:
    dock = FloorDock()
    qtbot.addWidget(dock)
    dock.resize(280, 300)
    with qtbot.waitExposed(dock):
        dock.show()

    def inks() -> int:
        image = dock.tiles.viewport().grab().toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(40)})

    assert inks() > 1
    dock.show_snapshot(snapshots.snapshot())
    dock.show_snapshot(snapshots.snapshot(stations=[]))
    assert inks() > 1
