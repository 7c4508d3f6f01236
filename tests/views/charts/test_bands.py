from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.bands import Bands
from factory_desktop.views.charts.ground import pale
from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.theme import DARK


def test_that_bands_and_edges_are_drawn_over_the_whole_height(qtbot: QtBot) -> None:
    plot, bands = Plot(LabelAxis("left")), Bands()
    qtbot.addWidget(plot)
    plot.addItem(bands, ignoreBounds=True)
    plot.set_theme(DARK)
    bands.set_theme(DARK)
    plot.resize(400, 200)
    plot.setRange(xRange=(0, 100), yRange=(0, 10), padding=0)
    bands.set_bands([(20, 40)], [80])
    plot.show()
    QApplication.processEvents()
    image = plot.grab().toImage()

    def colors(x: float) -> set[str]:
        across = plot.place_of(x, 5).toPoint().x()
        return {image.pixelColor(across, y).name() for y in range(5, image.height() - 5)}

    assert colors(30) == {pale(DARK.track, DARK.surface).name()}
    assert colors(60) == {DARK.surface.lower()}
    assert QColor(DARK.disabled).name() in colors(80)
    assert (bands.bands, bands.edges) == (((20, 40),), (80,))
