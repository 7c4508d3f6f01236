"""ReplaySlider: the span shown as a line, on which the moment of a replay can be moved."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle

from factory_desktop.domain.instant import EPOCH

_HANDLE = 16
"""Pixels, as in the style sheet."""
_STEPS, _PAGES = 200, 20
"""Presses of an arrow, and of Page Up, from one end to the other."""
_SECOND = timedelta(seconds=1)


class ReplaySlider(QSlider):
    """Its values are seconds after the start; a click goes to the very place."""

    dragged = Signal(object)
    """The moment under the mouse, again and again while it is held."""
    dropped = Signal(object)
    """The moment where the mouse let go, or that a key has gone to."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._start = EPOCH
        # Time runs from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumWidth(120)
        self.setAccessibleName(self.tr("Moment shown"))
        self.actionTriggered.connect(self._step)

    def show_moment(self, start: datetime, end: datetime, at: datetime) -> None:
        """Stand at this moment of a span, unless it is being dragged."""
        if self.isSliderDown():
            return
        self._start = start
        seconds = max(1, (end - start) // _SECOND)
        self.setRange(0, seconds)
        self.setSingleStep(max(1, seconds // _STEPS))
        self.setPageStep(max(1, seconds // _PAGES))
        self.setValue((at - start) // _SECOND)

    def moment(self) -> datetime:
        """Return the moment at which it stands."""
        return self._start + self.sliderPosition() * _SECOND

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown() and event.button() is Qt.MouseButton.LeftButton:
            self._move(event)
            self.setSliderDown(False)
            self.dropped.emit(self.moment())

    def _drag(self, event: QMouseEvent) -> None:
        self._move(event)
        self.dragged.emit(self.moment())

    def _move(self, event: QMouseEvent) -> None:
        along = round(event.position().x()) - _HANDLE // 2
        room = self.width() - _HANDLE
        self.setValue(QStyle.sliderValueFromPosition(0, self.maximum(), along, room))

    def _step(self) -> None:
        # Told before the value changes, with the position that it will have.
        self.dropped.emit(self.moment())
