"""TimeField: a time of day by the clock on the wall, to the minute."""

from datetime import time

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTimeEdit


class TimeField(QTimeEdit):
    """Hours and minutes from 00:00 to 23:59."""

    def __init__(self, at: time, name: str) -> None:
        super().__init__()
        # Qt would turn 16:00 into 00:16 where people read from the right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat("HH:mm")
        self.setTime(QTime(at.hour, at.minute))
        self.setAccessibleName(name)
        # The style sheet's padding does not reach the field inside.
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # From 23:59 up comes 00:00: a night is entered by going through midnight.
        self.setWrapping(True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Who scrolls the list must not change the hours that pass under the mouse.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def at(self) -> time:
        """Return the time of day meant."""
        return time(self.time().hour(), self.time().minute())
