import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.heat_grid import HeatGrid
from factory_desktop.views.theme import DARK, LIGHT
from tests.answers import lost_time


@pytest.fixture
def grid(qtbot: QtBot) -> HeatGrid:
    made = HeatGrid()
    qtbot.addWidget(made)
    made.resize(600, 240)
    made.set_theme(LIGHT)
    made.show_cells(lost_time().heat)
    made.show()
    return made


def colors_in(grid: HeatGrid, weekday: int, hour: int) -> set[str]:
    box = grid.cell_box(weekday, hour)
    image = grid.grab(box).toImage()
    return {
        QColor(image.pixelColor(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_that_columns_are_the_hours_in_which_anybody_was_seen(grid: HeatGrid) -> None:
    assert grid._hours == range(6, 14)
    grid.show_cells(lost_time().heat[:1])
    assert grid._hours == range(6, 14)
    grid.show_cells(())
    assert len(grid._hours) == 8


def test_that_an_hour_late_in_the_day_has_its_column(grid: HeatGrid) -> None:
    (cell, *_) = lost_time().heat
    grid.show_cells([type(cell)(0, 23, cell.idle, cell.seen)])
    assert grid._hours == range(16, 24)


def test_that_a_cell_without_anybody_is_no_cell_without_idle(grid: HeatGrid) -> None:
    """No tint, no bar, and a dash instead of 0 %."""
    empty, zero, most = (colors_in(grid, *place) for place in ((0, 7), (0, 9), (3, 13)))
    idle = LIGHT.idle.lower()
    assert idle in most
    assert idle not in zero | empty
    ground = LIGHT.surface.lower()
    assert grid.words_at(grid.cell_box(0, 7).center()).endswith("nobody was seen")
    assert " idle" in grid.words_at(grid.cell_box(0, 9).center())
    assert ground in empty or len(empty) > 1


def test_that_the_keyboard_goes_from_cell_to_cell(grid: HeatGrid, qtbot: QtBot) -> None:
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell_box(0, 6).center())
    assert grid.accessibleDescription().startswith("Monday 06:00")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(grid, key)
    assert grid.accessibleDescription().startswith("Tuesday 06:00")
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.accessibleDescription().startswith("Monday 06:00")


def test_that_the_cell_of_the_keyboard_has_a_ring(grid: HeatGrid, qtbot: QtBot) -> None:
    grid.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    accent = LIGHT.accent.lower()
    assert [accent in colors_in(grid, 0, hour) for hour in (6, 7)] == [True, False]
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert [accent in colors_in(grid, 0, hour) for hour in (6, 7)] == [False, True]


def test_that_the_mouse_is_told_what_is_there(grid: HeatGrid) -> None:
    at = grid.cell_box(3, 13).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, grid.mapToGlobal(at))
    QApplication.sendEvent(grid, event)
    assert "Thursday 13:00" in QToolTip.text()
    assert grid.words_at(QPoint(2, 2)) == ""


def test_that_the_dark_theme_is_followed(grid: HeatGrid) -> None:
    grid.set_theme(DARK)
    assert DARK.idle.lower() in colors_in(grid, 3, 13)
