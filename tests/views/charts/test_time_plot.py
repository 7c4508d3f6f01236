import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.time_plot import ZOOM, TimePlot

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def plot(qtbot: QtBot) -> TimePlot:
    made = TimePlot(LabelAxis("left"), LabelAxis("bottom"))
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.plotItem.getAxis("left").setWidth(0)
    made.show()
    made.setXRange(0, 1000, padding=0)
    QApplication.processEvents()
    return made


def drag(plot: TimePlot, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    surface = plot.viewport()
    QTest.mousePress(surface, LEFT, modifiers, start)
    for step in (1, 2, 3, 4):
        QTest.mouseMove(surface, start + (end - start) * step / 4)
    QTest.mouseRelease(surface, LEFT, modifiers, end)


def turn(plot: TimePlot, x: int, y: int, modifiers: Qt.KeyboardModifier) -> None:
    handle = plot.window().windowHandle()
    QTest.wheelEvent(handle, QPointF(250, 100), QPoint(x, y), QPoint(), modifiers)
    QApplication.processEvents()


def test_that_a_drag_moves_what_is_shown_by_as_much(plot: TimePlot) -> None:
    moved: list[float] = []
    plot.moved.connect(moved.append)
    clicked: list[QPointF] = []
    plot.clicked.connect(clicked.append)
    drag(plot, QPoint(300, 100), QPoint(200, 100))
    assert sum(moved) == pytest.approx(100 * plot.seconds_a_pixel)
    assert clicked == []


@pytest.mark.parametrize(("y", "modifiers"), [(290, NONE), (100, SHIFT)])
def test_that_a_drag_on_the_axis_or_with_shift_brushes(
    plot: TimePlot, y: int, modifiers: Qt.KeyboardModifier
) -> None:
    brushed: list[tuple[float, float]] = []
    plot.brushed.connect(lambda start, end: brushed.append((start, end)))
    drag(plot, QPoint(300, y), QPoint(100, y), modifiers)
    points = [plot.point_at(QPointF(x, y)).x() for x in (100, 300)]
    assert brushed[-1] == pytest.approx(tuple(points))


def test_that_a_click_is_no_drag(plot: TimePlot, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(plot.moved), qtbot.waitSignal(plot.clicked):
        QTest.mouseClick(plot.viewport(), LEFT, pos=QPoint(100, 100))


def test_that_ctrl_and_wheel_zoom_at_the_mouse(plot: TimePlot) -> None:
    zoomed: list[tuple[float, float]] = []
    plot.zoomed.connect(lambda factor, at: zoomed.append((factor, at)))
    turn(plot, 0, 120, Qt.KeyboardModifier.ControlModifier)
    [(factor, at)] = zoomed
    assert factor == pytest.approx(1 / ZOOM)
    assert at == pytest.approx(plot.point_at(QPointF(250, 1)).x())


def test_that_shift_and_wheel_move_and_the_wheel_alone_is_left_to_the_rows(
    plot: TimePlot, qtbot: QtBot
) -> None:
    moved: list[float] = []
    plot.moved.connect(moved.append)
    turn(plot, 0, -120, SHIFT)
    turn(plot, -60, 0, NONE)
    assert moved == pytest.approx([120 * plot.seconds_a_pixel, 60 * plot.seconds_a_pixel])
    with qtbot.assertNotEmitted(plot.moved), qtbot.assertNotEmitted(plot.zoomed):
        turn(plot, 0, 120, NONE)


def test_that_the_right_button_wants_a_menu(plot: TimePlot, qtbot: QtBot) -> None:
    place = QPoint(200, 80)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, plot.mapToGlobal(place))
    with qtbot.waitSignal(plot.menu_wanted) as wanted:
        QApplication.sendEvent(plot.viewport(), event)
    assert wanted.args[0].x() == pytest.approx(plot.point_at(QPointF(place)).x())
