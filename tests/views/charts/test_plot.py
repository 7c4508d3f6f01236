import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.picture import discard
from factory_desktop.views.theme import DARK


def plot_of(qtbot: QtBot) -> Plot:
    plot = Plot(LabelAxis("left"), LabelAxis("bottom"))
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.setRange(xRange=(0, 10), yRange=(0, 5), padding=0)
    plot.show()
    QApplication.processEvents()
    return plot


def test_that_places_and_coordinates_turn_into_each_other(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    point = plot.point_at(plot.place_of(4, 2))
    assert point.x() == pytest.approx(4, abs=0.05)
    assert point.y() == pytest.approx(2, abs=0.05)


def test_that_nothing_of_it_outlives_it(qapp: QApplication) -> None:
    before = set(qapp.topLevelWidgets())
    plot = Plot(LabelAxis("left"), LabelAxis("bottom"))
    assert set(qapp.topLevelWidgets()) - before
    discard(plot)
    del plot
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert set(qapp.topLevelWidgets()) - before == set()


def test_that_no_mouse_moves_or_zooms_the_view(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    surface, before = plot.viewport(), plot.view_box.viewRange()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        QTest.mousePress(surface, button, pos=QPoint(100, 100))
        QTest.mouseMove(surface, QPoint(220, 140))
        QTest.mouseRelease(surface, button, pos=QPoint(220, 140))
    QTest.mouseDClick(surface, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert plot.view_box.viewRange() == before
    assert not plot.view_box.menuEnabled()


def test_that_a_click_tells_where(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    with qtbot.waitSignal(plot.clicked) as clicked:
        place = plot.place_of(4, 2).toPoint()
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (point,) = clicked.args
    assert isinstance(point, QPointF)
    assert round(point.x(), 1) == pytest.approx(4, abs=0.1)


def test_that_the_ground_is_of_the_theme(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    plot.set_theme(DARK)
    assert plot.grab().toImage().pixelColor(200, 60) == QColor(DARK.surface)


def test_that_a_tooltip_stays_while_the_mouse_rests(qtbot: QtBot) -> None:
    plot = plot_of(qtbot)
    plot.tell("08:00–09:00, 112 units")
    where = QPoint(100, 100)
    # Qt sends this once the mouse has rested for a moment; a tooltip goes 300 ms after its end.
    rested = QHelpEvent(QEvent.Type.ToolTip, where, plot.viewport().mapToGlobal(where))
    QApplication.sendEvent(plot.viewport(), rested)
    qtbot.wait(400)
    assert QToolTip.isVisible()
    assert "112 units" in QToolTip.text()
    plot.tell("")


def test_that_names_stay_on_the_left_where_people_read_from_the_right(
    qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        plot = plot_of(qtbot)
        bars = plot.view_box.sceneBoundingRect()
        names = plot.plotItem.getAxis("left").sceneBoundingRect()
        assert names.center().x() < bars.center().x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
