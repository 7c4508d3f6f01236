import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.hatch import HatchedBars, paint_hatches
from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.theme import LIGHT


@pytest.mark.parametrize("ratio", [1, 2])
def test_that_a_hatch_has_lines_and_ground_at_every_scale(qtbot: QtBot, ratio: int) -> None:
    image = QImage(60 * ratio, 30 * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_hatches(painter, [QRectF(5, 5, 40, 20)], "#000000")
    painter.end()
    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]
    assert min(x for x, _ in inked) >= 5 * ratio - 1
    assert max(x for x, _ in inked) <= 46 * ratio
    assert 0.15 < len(inked) / (40 * 20 * ratio**2) < 0.6


def test_that_a_bar_beside_it_hides_no_outline(qtbot: QtBot) -> None:
    """Bars cover the pixels whose middles lie in them: boxes between two begin and end there."""
    plot, hatch = Plot(LabelAxis("left")), HatchedBars()
    bars = pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None, brush=LIGHT.working)
    qtbot.addWidget(plot)
    for item in (hatch, bars):
        plot.addItem(item, ignoreBounds=True)
    plot.set_theme(LIGHT)
    plot.resize(300, 100)
    plot.setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    plot.show()
    for begins in (3.0, 3.007, 3.013, 3.021, 3.03, 3.04):
        ends = begins + 2.011
        hatch.set_boxes(np.array([[begins, 4.0, ends, 6.0]]))
        bars.setOpts(x0=[0, ends], width=[begins, 5], y0=[3, 3], height=[4, 4])
        QApplication.processEvents()
        image, y = plot.grab().toImage(), plot.place_of(5, 5).toPoint().y()
        row = [image.pixelColor(x, y).name().upper() for x in range(image.width())]
        first = row.index(LIGHT.working)
        left = next(x for x in range(first, 300) if row[x] != LIGHT.working)
        right = next(x for x in range(left, 300) if row[x] == LIGHT.working) - 1
        assert (row[left], row[right]) == (LIGHT.absent, LIGHT.absent)


def test_that_only_the_part_in_view_is_drawn(qtbot: QtBot) -> None:
    plot, bars = Plot(LabelAxis("left")), HatchedBars()
    qtbot.addWidget(plot)
    plot.addItem(bars, ignoreBounds=True)
    plot.set_theme(LIGHT)
    plot.resize(300, 100)
    plot.setRange(xRange=(0, 10), yRange=(0, 10), padding=0)
    # A year of hatch: without the cut it would take seconds.
    bars.set_boxes(np.array([[-1e9, 4.0, 5.0, 6.0]]))
    plot.show()
    QApplication.processEvents()
    image, ground = plot.grab().toImage(), QColor(LIGHT.surface)

    def inked(x: float) -> bool:
        place = plot.place_of(x, 5).toPoint()
        around = range(place.x() - 4, place.x() + 4)
        return any(image.pixelColor(column, place.y()) != ground for column in around)

    assert inked(2)
    assert not inked(8)
