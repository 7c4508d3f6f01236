"""A chart as a picture: with its title, in its theme, twice as fine as on the screen."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from factory_desktop.views.charts.panel import ChartPanel

FINENESS = 2
"""Pixels of the picture for one on the screen, each way."""


def picture_of(chart: ChartPanel) -> QImage:
    """Draw the whole card."""
    image = QImage(chart.size() * FINENESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINENESS)
    # What lies behind the card's round corners.
    image.fill(chart.palette().window().color())
    painter = QPainter(image)
    chart.render(painter, QPoint())
    painter.end()
    return image
