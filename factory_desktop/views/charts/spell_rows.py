"""SpellRows: rows in which keys go from spell to spell, and the time shown can be moved."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.charts.strip import Strip
from factory_desktop.views.charts.time_plot import TimePlot
from factory_desktop.views.theme import Theme

_RING = 2
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}
_EDGES = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ZOOMS = {
    Qt.Key.Key_Plus: 0.5,
    Qt.Key.Key_Equal: 0.5,
    Qt.Key.Key_Minus: 2.0,
}


class SpellRows(RowsPlot):
    """Says what keys and mouse ask for; a ring shows that it has the focus."""

    stepped = Signal(int)
    """To the next spell in the row (1) or the one before (-1)."""
    rows_stepped = Signal(int)
    """Down or up by so many rows."""
    edge_wanted = Signal(int)
    """To the first spell of the row (0) or the last (-1)."""
    zoom_wanted = Signal(float)
    """Show so many times as much."""
    entered = Signal()
    """Enter was pressed."""
    menu_wanted = Signal(QPoint)
    """The menu key was pressed; the place on the screen."""

    def __init__(self, bottom: LabelAxis, top: Strip) -> None:
        super().__init__(bottom, top=top, surface=TimePlot)
        self._accent = ""
        # A page of their own has the room.
        self.most_row = 64
        self.setContentsMargins(_RING, _RING, _RING, _RING)

    @property
    def surface(self) -> TimePlot:
        """The plot, which tells what the mouse does with the time."""
        assert isinstance(self.plot, TimePlot)  # noqa: S101 - made so above
        return self.plot

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._accent = theme.accent
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _SIDEWAYS:
            self.stepped.emit(_SIDEWAYS[key])
        elif key in _ROWS:
            self.rows_stepped.emit(_ROWS[key])
        elif key in _EDGES:
            self.edge_wanted.emit(_EDGES[key])
        elif key in _ZOOMS:
            self.zoom_wanted.emit(_ZOOMS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._accent), _RING))
            inset = _RING / 2
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
