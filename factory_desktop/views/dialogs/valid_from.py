"""ValidFrom: the day from which on a change counts, or the beginning of all days."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from factory_desktop.domain.calendar import FIRST_DAY
from factory_desktop.models import text
from factory_desktop.views.dialogs.calendar_field import CalendarField


class ValidFrom(QWidget):
    """A day that can be typed or chosen; resting while the beginning is meant."""

    changed = Signal()

    def __init__(self, today: date, *, beginning: bool) -> None:
        """Begin at `today`, or with the beginning."""
        super().__init__()
        self.field = CalendarField()
        self.field.setDisplayFormat(text.day_pattern())
        self.field.setDateRange(_shown(FIRST_DAY), QDate(2100, 12, 31))
        self.field.setDate(_shown(today))
        self.field.setAccessibleName(self.tr("Valid from"))
        self.beginning = QCheckBox(self.tr("since the &beginning"))
        self.beginning.setChecked(beginning)
        self.field.setEnabled(not beginning)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(self.beginning)
        layout.addStretch()
        self.setFocusProxy(self.field)
        self.field.dateChanged.connect(self.changed)
        self.beginning.toggled.connect(self._follow)

    def day(self) -> date:
        """Return the first day on which it counts."""
        if self.beginning.isChecked():
            return FIRST_DAY
        shown = self.field.date()
        return date(shown.year(), shown.month(), shown.day())

    def _follow(self, beginning: bool) -> None:
        self.field.setEnabled(not beginning)
        self.changed.emit()


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
