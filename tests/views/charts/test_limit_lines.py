import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.limit_lines import LimitLine, LimitLines
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.theme import LIGHT


@pytest.fixture
def plot(qtbot: QtBot) -> Plot:
    made = Plot(LabelAxis("left"), LabelAxis("bottom"))
    qtbot.addWidget(made)
    made.set_theme(LIGHT)
    made.resize(400, 200)
    made.setRange(xRange=(0, 1), yRange=(0, 1), padding=0)
    made.show()
    return made


def inked(plot: Plot, lines: LimitLines) -> QImage:
    plot.addItem(lines, ignoreBounds=True)
    drawn: QImage = plot.grab().toImage()
    return drawn


def dark(image: QImage, room: QRectF) -> int:
    """Count pixels of the color of a line."""
    ink = QColor(LIGHT.text).rgb()
    return sum(
        image.pixel(x, y) == ink
        for x in range(int(room.left()), int(room.right()))
        for y in range(int(room.top()), int(room.bottom()))
    )


def test_that_a_change_is_a_whole_line_and_a_limit_a_dotted_one(plot: Plot) -> None:
    lines = LimitLines()
    lines.set_lines([LimitLine(0.5, "2.1 first seen", upright=True, mark=True)])
    image = inked(plot, lines)
    x = plot.place_of(0.5, 0.5).x()
    room = QRectF(x - 2, 30, 5, 100)
    whole = dark(image, room)
    assert whole >= 100
    lines.set_lines([LimitLine(0.5, "limit", upright=True)])
    assert 20 < dark(plot.grab().toImage(), room) < whole - 20


def test_that_words_that_would_cover_others_go_below_them_or_are_left_out(plot: Plot) -> None:
    lines = LimitLines()
    lines.set_lines([LimitLine(0.5, "2.1 first seen 19 Jan", upright=True, mark=True)] * 3)
    image = inked(plot, lines)
    assert not image.isNull()
    assert len(lines.lines) == 3


@pytest.mark.parametrize("at", [0.0, 0.02, 0.5, 0.98, 1.0])
def test_that_words_stay_in_view_wherever_their_line_is(plot: Plot, at: float) -> None:
    lines = LimitLines()
    plot.addItem(lines, ignoreBounds=True)
    view = QRectF(50, 0, 350, 180)
    for mark in (True, False):
        standing = LimitLine(at, "first seen", upright=True, mark=mark)
        beside = lines._beside(standing, 50 + 350 * at, view)
        above = lines._above(LimitLine(at, "alert", upright=False), 180 * at, view)
        assert view.left() <= beside.left()
        assert beside.right() <= view.right()
        assert view.top() <= above.top()
