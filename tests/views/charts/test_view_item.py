from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.view_item import ViewItem
from factory_desktop.views.theme import DARK, LIGHT


class Filled(ViewItem):
    def paint(self, painter: QPainter, *_: object) -> None:
        painter.fillRect(self.boundingRect(), QColor(self._theme.accent))


def test_that_an_item_covers_what_is_in_view_in_the_theme_in_force(qtbot: QtBot) -> None:
    plot, item = Plot(LabelAxis("left")), Filled()
    qtbot.addWidget(plot)
    plot.addItem(item, ignoreBounds=True)
    plot.resize(400, 200)
    plot.show()
    for theme, across in ((LIGHT, (0.0, 100.0)), (DARK, (5000.0, 6000.0))):
        item.set_theme(theme)
        plot.setRange(xRange=across, yRange=(0, 10), padding=0)
        QApplication.processEvents()
        assert item.boundingRect() == QRectF(across[0], 0, across[1] - across[0], 10)
        image = plot.grab().toImage()
        for share in (0.02, 0.98):
            at = plot.place_of(across[0] + share * (across[1] - across[0]), 5).toPoint()
            assert image.pixelColor(at).name() == theme.accent.lower()
