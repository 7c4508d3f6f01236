"""Plot: a pyqtgraph surface that does nothing by itself: no menu, no zoom, no drag."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QToolTip

from factory_desktop.views.plain import tooltip
from factory_desktop.views.theme import Theme


class Plot(pg.PlotWidget):
    """Tells where the mouse points and clicks, in the coordinates of what is drawn."""

    hovered = Signal(object)
    """A QPointF, or None when the mouse has left."""
    clicked = Signal(QPointF)
    """The left button went down and up again at this point."""

    def __init__(
        self,
        left: pg.AxisItem,
        bottom: pg.AxisItem | None = None,
        top: pg.AxisItem | None = None,
    ) -> None:
        given = {"left": left, "bottom": bottom, "top": top}
        axes = {side: axis for side, axis in given.items() if axis is not None}
        super().__init__(axisItems=axes, enableMenu=False)
        self._pressed_at: QPointF | None = None
        self.plotItem.hideButtons()
        # pyqtgraph makes a menu for each plot that nobody owns, and that would outlive it.
        self.destroyed.connect(self.plotItem.ctrlMenu.deleteLater)
        self.plotItem.setContentsMargins(0, 0, 0, 0)
        for side in {"left", "right", "top", "bottom"} - axes.keys():
            self.plotItem.hideAxis(side)
        self.view_box.setMouseEnabled(x=False, y=False)
        self.view_box.disableAutoRange()
        # Edges of bars fall on whole pixels; smoothing them would only blur.
        self.setAntialiasing(False)
        # Time runs from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.plotItem.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)

    @property
    def view_box(self) -> Any:  # noqa: ANN401 - pyqtgraph ships no types
        """The pg.ViewBox that the bars stand in."""
        return self.plotItem.getViewBox()

    def set_theme(self, theme: Theme) -> None:
        """Take the ground from the theme; pyqtgraph does not follow the palette."""
        self.setBackground(theme.surface)

    def point_at(self, position: QPointF) -> QPointF:
        """Turn a place of the widget into the coordinates of what is drawn."""
        return QPointF(self.view_box.mapSceneToView(self.mapToScene(position.toPoint())))

    def place_of(self, x: float, y: float) -> QPointF:
        """Turn coordinates of what is drawn into a place of the widget."""
        return QPointF(self.mapFromScene(self.view_box.mapViewToScene(QPointF(x, y))))

    def tell(self, text: str) -> None:
        """Show a tooltip at the mouse; an empty text takes it away."""
        position = self.viewport().cursor().pos()
        QToolTip.showText(position, tooltip(text), self)

    def tell_at(self, place: QPointF, text: str) -> None:
        """Show a tooltip at a place of the widget, for who moves by keys."""
        QToolTip.showText(self.mapToGlobal(place.toPoint()), tooltip(text), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position() if left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None:
            return
        moved = (event.position() - pressed_at).manhattanLength()
        if moved < QApplication.startDragDistance():
            self.clicked.emit(self.point_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hovered.emit(self.point_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)

    def viewportEvent(self, event: QEvent) -> bool:
        # The view would look for a tooltip of its own, find none, and take ours away.
        return event.type() is QEvent.Type.ToolTip or bool(super().viewportEvent(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The rows or the page around it scroll.
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()
