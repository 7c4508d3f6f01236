import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.rows_plot import LEAST_ROW, MOST_ROW, RowsPlot
from factory_desktop.views.charts.strip import HEIGHT, Strip, Word


def plot_of(qtbot: QtBot, rows: int, height: int = 240) -> RowsPlot:
    plot = RowsPlot()
    qtbot.addWidget(plot)
    plot.resize(500, height)
    plot.set_rows([f"Row {number}" for number in range(rows)])
    plot.show()
    QApplication.processEvents()
    return plot


def bar_of(plot: RowsPlot) -> QScrollBar:
    bar = plot.findChild(QScrollBar)
    assert isinstance(bar, QScrollBar)
    return bar


def turn_wheel(plot: RowsPlot, by: int) -> None:
    # A made-up event would not go on to the widgets around; this one comes from the window.
    QTest.wheelEvent(plot.windowHandle(), QPointF(250, 100), QPoint(0, by))
    QApplication.processEvents()


@pytest.mark.parametrize("rows", [1, 6, 9, 40, 1000])
def test_that_rows_are_never_too_low_nor_too_high(qtbot: QtBot, rows: int) -> None:
    plot = plot_of(qtbot, rows)
    assert LEAST_ROW <= plot.row_pixels <= MOST_ROW
    assert bar_of(plot).isVisible() == (rows > 10)
    assert len(plot.in_view()) == min(rows, 11)


def test_that_the_wheel_scrolls_rows_or_leaves_it_to_the_page(qtbot: QtBot) -> None:
    many, few = plot_of(qtbot, 100), plot_of(qtbot, 3)
    many_view = many.plot.view_box.viewRange()
    turn_wheel(many, -120)
    assert bar_of(many).value() > 0
    assert many.plot.view_box.viewRange()[0] == many_view[0]
    few_view = few.plot.view_box.viewRange()
    turn_wheel(few, -120)
    assert few.plot.view_box.viewRange() == few_view


def test_that_the_keyboard_brings_its_row_into_view(qtbot: QtBot) -> None:
    plot = plot_of(qtbot, 100)
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert 99 in plot.in_view()
    with qtbot.waitSignal(plot.row_picked) as picked:
        QTest.keyClick(plot, Qt.Key.Key_Enter)
    assert picked.args == [99]
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert bar_of(plot).value() == 0


def test_that_fewer_rows_pull_the_view_back(qtbot: QtBot) -> None:
    plot = plot_of(qtbot, 100)
    bar_of(plot).setValue(10_000)
    plot.set_rows(["One", "Two"])
    assert bar_of(plot).value() == 0
    assert plot.in_view() == range(2)


def test_that_a_place_outside_has_no_row(qtbot: QtBot) -> None:
    plot = plot_of(qtbot, 2)
    assert [plot.row_at(y) for y in (-1.0, 0.0, plot.row_pixels * 2.0)] == [None, 0, None]


def test_that_names_take_no_more_room_than_they_need(qtbot: QtBot) -> None:
    plot = plot_of(qtbot, 2)
    narrow = plot.names.width()
    plot.set_rows(["A" * 60, "B"])
    QApplication.processEvents()
    assert narrow < plot.names.width() <= 168


def test_that_a_line_above_has_its_room_beside_that_of_six_rows(qtbot: QtBot) -> None:
    strip = Strip()
    plot = RowsPlot(top=strip)
    qtbot.addWidget(plot)
    plot.set_rows([f"Row {number}" for number in range(6)])
    plot.show()
    bare = plot.minimumSizeHint().height()
    strip.set_words([Word(0, 1, "Lunch")])
    QApplication.processEvents()
    plot.resize(500, plot.minimumSizeHint().height())
    QApplication.processEvents()
    assert plot.height() == bare + HEIGHT
    assert not bar_of(plot).isVisible()
