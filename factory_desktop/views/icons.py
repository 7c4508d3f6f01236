"""Icons: the packaged line drawings in the colors of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from factory_desktop.domain.resources import resource

# What buttons, tabs and cards ask for, at one, one and a half and two pixels to the point:
# a pixmap of the exact size is never scaled, so lines stay crisp.
_SIZES = (14, 16, 18, 20, 21, 24, 27, 28, 30, 32, 36, 40, 48, 72, 80)


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw a packaged icon as `size` points square for a screen of this pixel ratio."""
    return _drawn(QSvgRenderer(QByteArray(_svg(name, color))), round(size * ratio), ratio)


def _drawn(renderer: QSvgRenderer, pixels: int, ratio: float = 1.0) -> QPixmap:
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=256)
def icon(name: str, color: str, checked: str | None = None, disabled: str | None = None) -> QIcon:
    """Return a packaged icon in one color, in others where it is checked or disabled.

    Raises FileNotFoundError for a name that is not packaged.
    """
    made = QIcon()
    _add(made, name, color, QIcon.Mode.Normal, QIcon.State.Off)
    if checked:
        _add(made, name, checked, QIcon.Mode.Normal, QIcon.State.On)
    if disabled:
        _add(made, name, disabled, QIcon.Mode.Disabled, QIcon.State.Off)
    return made


def _add(made: QIcon, name: str, color: str, mode: QIcon.Mode, state: QIcon.State) -> None:
    renderer = QSvgRenderer(QByteArray(_svg(name, color)))
    for size in _SIZES:
        made.addPixmap(_drawn(renderer, size), mode, state)


def _svg(name: str, color: str) -> bytes:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    return drawing.replace(b"currentColor", color.encode())
