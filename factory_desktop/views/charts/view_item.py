"""ViewItem: a painted thing of a plot that may reach over all that is in view."""

import pyqtgraph as pg
from PySide6.QtCore import QRectF

from factory_desktop.views.theme import LIGHT, Theme


class ViewItem(pg.GraphicsObject):
    """As large as the view and in the colors of the theme; each kind of it paints itself."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def viewRangeChanged(self, *_: object) -> None:
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())
