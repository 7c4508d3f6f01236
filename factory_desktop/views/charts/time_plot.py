"""TimePlot: a plot whose time can be dragged, zoomed with the wheel and brushed."""

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from factory_desktop.views.charts.plot import Plot

_NOTCH = 120
"""What a wheel turns by in one notch."""
ZOOM = 1.25
"""How much one notch shows more or less."""


class _Drag(Enum):
    """What a drag does."""

    NOTHING = 0
    MOVE = 1
    BRUSH = 2


class TimePlot(Plot):
    """Drag moves, Ctrl and wheel zoom, a drag on the axis or with Shift brushes."""

    zoomed = Signal(float, float)
    """By which factor, and the moment under the mouse."""
    moved = Signal(float)
    """By how many seconds what is shown is to become later."""
    brushed = Signal(float, float)
    """From and to, as often as the mouse moves."""
    menu_wanted = Signal(QPointF, QPoint)
    """The right button was clicked: the point in coordinates, and on the screen."""

    _drag = _Drag.NOTHING
    _meant = _Drag.MOVE
    _pressed: QPointF | None = None
    _last_x = 0.0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._last_x = event.position().x()
            self._drag = _Drag.NOTHING
            self._meant = self._would(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if self._drag is _Drag.NOTHING:
            far = (event.position() - self._pressed).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self._drag = self._meant
            self.hovered.emit(None)
        if self._drag is _Drag.BRUSH:
            at = self.point_at(self._pressed).x(), self.point_at(event.position()).x()
            self.brushed.emit(min(at), max(at))
        else:
            self.moved.emit((self._last_x - event.position().x()) * self.seconds_a_pixel)
        self._last_x = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        # A short drag back to where it began is no click.
        if self._drag is _Drag.NOTHING:
            super().mouseReleaseEvent(event)
        self._drag = _Drag.NOTHING

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = self.point_at(event.position()).x()
            self.zoomed.emit(ZOOM ** (-turned.y() / _NOTCH), at)
            event.accept()
        elif turned.x() and not turned.y():
            self.moved.emit(-turned.x() * self.seconds_a_pixel)
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.moved.emit(-turned.y() * self.seconds_a_pixel)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(self.point_at(QPointF(event.pos())), event.globalPos())
            event.accept()
        else:
            event.ignore()

    @property
    def seconds_a_pixel(self) -> float:
        """How much time a pixel stands for."""
        (left, right), _ = self.view_box.viewRange()
        return float(right - left) / max(1.0, float(self.view_box.width()))

    def _would(self, event: QMouseEvent) -> _Drag:
        """Tell what a drag that begins with this press does."""
        below = self.view_box.sceneBoundingRect().bottom()
        on_axis = self.mapToScene(event.position().toPoint()).y() > below
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return _Drag.BRUSH if on_axis or shift else _Drag.MOVE
