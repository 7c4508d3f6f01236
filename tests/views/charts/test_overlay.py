import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.overlay import Overlay
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.theme import LIGHT


def drawn(qtbot: QtBot, overlay: Overlay) -> tuple[Plot, QImage]:
    plot = Plot(LabelAxis("left"))
    qtbot.addWidget(plot)
    plot.view_box.invertY(True)
    plot.addItem(overlay, ignoreBounds=True)
    plot.set_theme(LIGHT)
    overlay.set_theme(LIGHT)
    plot.resize(400, 200)
    plot.setRange(xRange=(0, 100), yRange=(0, 100), padding=0)
    plot.show()
    QApplication.processEvents()
    return plot, plot.grab().toImage()


def color(plot: Plot, image: QImage, x: float, y: float) -> str:
    return image.pixelColor(plot.place_of(x, y).toPoint()).name().upper()


def test_that_ticks_are_one_pixel_wide(qtbot: QtBot) -> None:
    overlay = Overlay()
    overlay.set_ticks(np.array([[50.0, 20.0, 40.0]]))
    plot, image = drawn(qtbot, overlay)
    y = plot.place_of(50, 30).toPoint().y()
    dark = [x for x in range(image.width()) if image.pixelColor(x, y) == QColor(LIGHT.text)]
    assert len(dark) == 1
    assert color(plot, image, 50, 60) == LIGHT.surface


def test_that_what_is_selected_is_framed_however_short_it_is(qtbot: QtBot) -> None:
    overlay = Overlay()
    overlay.set_selected((50.0, 20.0, 50.001, 60.0))
    plot, image = drawn(qtbot, overlay)
    y = plot.place_of(50, 40).toPoint().y()
    dark = [x for x in range(image.width()) if image.pixelColor(x, y) == QColor(LIGHT.text)]
    assert len(dark) == 4
    overlay.set_selected(None)
    image = plot.grab().toImage()
    assert QColor(LIGHT.text) not in [image.pixelColor(x, y) for x in range(image.width())]


def test_that_the_brush_tints_its_stretch(qtbot: QtBot) -> None:
    overlay = Overlay()
    overlay.set_brush((20, 40))
    plot, image = drawn(qtbot, overlay)
    assert color(plot, image, 30, 50) not in {LIGHT.surface, LIGHT.accent}
    assert color(plot, image, 60, 50) == LIGHT.surface
    assert overlay.brush == (20, 40)
