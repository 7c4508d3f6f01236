from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.ground import GridLines, pale
from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.theme import DARK


def test_that_lines_stand_where_they_are_told_one_pixel_wide(qtbot: QtBot) -> None:
    plot, grid = Plot(LabelAxis("left")), GridLines(Qt.Orientation.Vertical)
    qtbot.addWidget(plot)
    plot.addItem(grid, ignoreBounds=True)
    plot.set_theme(DARK)
    grid.set_theme(DARK)
    plot.resize(400, 100)
    plot.setRange(xRange=(0, 10), yRange=(0, 1), padding=0)
    grid.set_lines([2, 4], strong=6)
    plot.show()
    QApplication.processEvents()
    image = plot.grab().toImage()
    colors = [image.pixelColor(x, 50).name().upper() for x in range(image.width())]
    assert colors.count(DARK.line) == 2
    assert colors.count(DARK.text) == 1
    assert abs(colors.index(DARK.text) - plot.place_of(6, 0.5).x()) <= 1


def test_that_pale_is_half_way_to_the_ground_and_opaque() -> None:
    assert pale("#000000", "#FFFFFF") == QColor("#7F7F7F")
    assert pale("#204060", "#000000").alpha() == 255
