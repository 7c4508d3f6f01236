"""The program's own type: Inter with figures of equal width."""

from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase

from factory_desktop.domain.resources import resource

BODY = 13
"""Pixels at 96 dpi; Qt scales them with the screen."""
_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


@cache
def load() -> str:
    """Make Inter known to Qt and return its family name. Needs a QGuiApplication."""
    ids = [QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in _FILES]
    return QFontDatabase.applicationFontFamilies(ids[0])[0]


class Zoom:
    """How large text is drawn; whatever is made afterwards has it."""

    percent = 100


def scaled(pixels: float) -> int:
    """Return how many pixels a length is that goes with the size of text."""
    return round(pixels * Zoom.percent / 100)


def scaled_size(size: QSize) -> QSize:
    """Return a size that goes with that of text."""
    return size * (Zoom.percent / 100)


def font(pixels: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of this size, with which all other text grows."""
    return fixed_font(scaled(pixels), weight)


def fixed_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of just this size, figures of equal width, so that columns stand still."""
    made = QFont(load())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
