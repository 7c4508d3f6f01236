import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels, text_width
from factory_desktop.views.charts.ground import GridLines
from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.theme import DARK


def inked(plot: Plot) -> list[tuple[int, int]]:
    image, ground = QImage(plot.grab().toImage()), QColor(DARK.surface)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [place for place in places if image.pixelColor(*place) != ground]


@pytest.mark.parametrize("above", [True, False])
def test_that_a_text_stands_beside_its_point_however_the_axes_are_scaled(
    qtbot: QtBot, above: bool
) -> None:
    plot, labels = Plot(LabelAxis("left")), BarLabels(above=above)
    qtbot.addWidget(plot)
    plot.addItem(labels, ignoreBounds=True)
    plot.set_theme(DARK)
    labels.set_theme(DARK)
    plot.resize(400, 200)
    plot.show()
    labels.set_labels([BarLabel(5, 5, "107")])
    sizes = []
    for top in (10, 20):
        plot.setRange(xRange=(0, 10), yRange=(0, top), padding=0)
        QApplication.processEvents()
        point, ink = plot.place_of(5, 5), inked(plot)
        columns, rows = zip(*ink, strict=True)
        sizes.append((max(columns) - min(columns), max(rows) - min(rows)))
        if above:
            assert max(rows) <= point.y()
            assert min(columns) < point.x() < max(columns)
        else:
            assert min(columns) > point.x()
            assert min(rows) < point.y() < max(rows)
    assert sizes[0] == sizes[1]


def test_that_no_grid_line_strikes_a_figure_through(qtbot: QtBot) -> None:
    plot, labels = Plot(LabelAxis("left")), BarLabels(above=True)
    lines = GridLines(Qt.Orientation.Horizontal)
    qtbot.addWidget(plot)
    for item in (lines, labels):
        plot.addItem(item, ignoreBounds=True)
    for part in (plot, lines, labels):
        part.set_theme(DARK)
    plot.resize(400, 200)
    plot.setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    plot.show()
    labels.set_labels([BarLabel(5, 5, "961")])
    QApplication.processEvents()
    without = set(inked(plot))
    middle = plot.point_at(plot.place_of(5, 5) - QPointF(0, 9)).y()
    lines.set_lines([middle])
    QApplication.processEvents()
    struck = {x for x, _ in set(inked(plot)) - without}
    columns = {x for x, _ in without}
    assert struck
    assert not struck & set(range(min(columns), max(columns) + 1))


def test_that_longer_texts_take_more_room(qtbot: QtBot) -> None:
    assert 0 < text_width("7") < text_width("107") < text_width("1,107")
