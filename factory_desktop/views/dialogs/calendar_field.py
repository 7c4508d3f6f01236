"""CalendarField: a field whose calendar opens with Alt+Down and has the look of the window."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QDateTimeEdit

_ARROW = 10
"""Pixels from the right edge to the middle of the arrow."""


class CalendarField(QDateTimeEdit):
    """A date, typed or taken from a calendar; what else it holds is for others to say."""

    def __init__(self) -> None:
        super().__init__()
        # Qt would turn 22 Jan 2026 11:40 round, part by part, where people read from the right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCalendarPopup(True)
        # A calendar paints no border of its own, and without one melts into what is under it.
        self.calendarWidget().setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.calendarWidget().setContentsMargins(1, 1, 1, 1)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Red is kept for what is wrong.
            self.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down
        if down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._open_calendar()
        else:
            super().keyPressEvent(event)

    def _open_calendar(self) -> None:
        # Qt has no call for it; a press on the arrow is what opens it.
        arrow = QPointF(self.width() - _ARROW, self.height() / 2)
        button = Qt.MouseButton.LeftButton
        self.mousePressEvent(
            QMouseEvent(
                QEvent.Type.MouseButtonPress,
                arrow,
                self.mapToGlobal(arrow),
                button,
                button,
                Qt.KeyboardModifier.NoModifier,
            )
        )
