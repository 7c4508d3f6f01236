"""TextSizes: how large the window's text is drawn."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from factory_desktop.views import fonts
from factory_desktop.views.kept import NORMAL_SIZE
from factory_desktop.views.theme_source import ThemeSource

SIZES = (80, 90, NORMAL_SIZE, 110, 125, 150, 175, 200)
"""In percent."""


class TextSizes(QObject):
    """Has the application draw text in a size; what is on the screen already keeps its own."""

    changed = Signal()
    """Another size is in force: what is on the screen was made for the one before."""

    def __init__(self, application: QApplication, themes: ThemeSource, percent: int) -> None:
        super().__init__(application)
        self._application, self._themes = application, themes
        if percent != fonts.Zoom.percent:
            self._draw(percent)

    def choose(self, percent: int) -> None:
        """Draw what is made from now on in this size."""
        if percent != fonts.Zoom.percent:
            self._draw(percent)
            self.changed.emit()

    def _draw(self, percent: int) -> None:
        fonts.Zoom.percent = percent
        self._application.setFont(fonts.font())
        self._themes.dress()


def step(percent: int, by: int) -> int:
    """Return the next size up (1) or down (-1); the same one where there is none."""
    further = [one for one in SIZES if (one - percent) * by > 0]
    return min(further, key=lambda one: abs(one - percent), default=percent)
