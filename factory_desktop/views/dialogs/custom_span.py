"""CustomSpanDialog: from when to when, by the plant's clock."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QDateTimeEdit, QFormLayout, QWidget

from factory_desktop.domain.span import TimeSpan
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog


class CustomSpanDialog(SheetDialog):
    """Two moments of the plant's local time; the first must lie before the second."""

    def __init__(self, parent: QWidget | None, span: TimeSpan, zone: ZoneInfo) -> None:
        super().__init__(parent)
        self.explain(self.tr("Custom time span"))
        self.setObjectName("custom-span")
        self._zone = zone
        self.start = self._field(span.start)
        self.end = self._field(span.end)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for name, field in ((self.tr("&From"), self.start), (self.tr("&To"), self.end)):
            words = plain.label(name)
            words.setBuddy(field)
            form.addRow(words, field)
        self.body.addLayout(form)
        self._hint = plain.paragraph(role="secondary")
        self.body.addWidget(self._hint)
        self.action = self.add_action(self.tr("Show"))
        self.action.setDefault(True)
        self.add_cancel()
        self.start.dateTimeChanged.connect(self._check)
        self.end.dateTimeChanged.connect(self._check)
        self._check()

    def span(self) -> TimeSpan:
        """Return the span chosen, half-open, in UTC."""
        return TimeSpan(self._read(self.start), self._read(self.end))

    def _check(self) -> None:
        span = self.span()
        forward = span.start is not None and span.end is not None and span.start < span.end
        self.action.setEnabled(forward)
        plain.set_look(self._hint, "secondary" if forward else "warning")
        self._hint.setText(
            self.tr("By the plant's clock, {zone}.").format(zone=self._zone.key)
            if forward
            else self.tr("The end must come after the start.")
        )

    def _read(self, field: QDateTimeEdit) -> datetime:
        day, time = field.date(), field.time()
        local = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone
        )
        return local.astimezone(UTC)

    def _field(self, at: datetime | None) -> QDateTimeEdit:
        field = QDateTimeEdit()
        # Counted in UTC: this computer's own clock changes must not hide hours of the plant's.
        field.setTimeZone(QTimeZone.utc())
        field.setDisplayFormat("d MMM yyyy  HH:mm")
        field.setCalendarPopup(True)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Red is kept for what is wrong.
            field.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())
        if at is not None:
            field.setDateTime(self._wall(at.astimezone(self._zone)))
        return field

    def _wall(self, local: datetime) -> QDateTime:
        wall = local.replace(tzinfo=UTC, second=0, microsecond=0)
        return QDateTime.fromSecsSinceEpoch(round(wall.timestamp()), QTimeZone.utc())
