"""Ground: the quiet lines and the line of now that bars stand among."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from factory_desktop.views.charts.view_item import ViewItem


class GridLines(ViewItem):
    """Hairlines at given places across the whole view, and one strong line where wanted."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__()
        self._orientation = orientation
        self._places: tuple[float, ...] = ()
        self._strong: float | None = None

    @property
    def strong(self) -> float | None:
        """Where the strong line stands, if there is one."""
        return self._strong

    def set_lines(self, places: Sequence[float], strong: float | None = None) -> None:
        """Draw lines at these coordinates."""
        self._places, self._strong = tuple(places), strong
        self.update()

    def paint(self, painter: QPainter, option: Any, widget: Any) -> None:  # noqa: ANN401 - as in Qt
        painter.setPen(_hairline(self._theme.line, 1))
        painter.drawLines([self._line(place) for place in self._places])
        if self._strong is not None:
            painter.setPen(_hairline(self._theme.text, 1))
            painter.drawLine(self._line(self._strong))

    def _line(self, at: float) -> QLineF:
        view = self.boundingRect()
        if self._orientation is Qt.Orientation.Vertical:
            return QLineF(at, view.top(), at, view.bottom())
        return QLineF(view.left(), at, view.right(), at)


def pale(color: str, ground: str) -> QColor:
    """Mix a color half into its ground; opaque, so that lines do not shine through."""
    over, under = QColor(color), QColor(ground)
    return QColor(
        (over.red() + under.red()) // 2,
        (over.green() + under.green()) // 2,
        (over.blue() + under.blue()) // 2,
    )


def _hairline(color: str, width: int) -> QPen:
    pen = QPen(QColor(color), width)
    # Cosmetic: in pixels, whatever the scale of the axes.
    pen.setCosmetic(True)
    return pen
