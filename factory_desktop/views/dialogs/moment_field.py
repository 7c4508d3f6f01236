"""MomentField: a date and a time of day, typed or taken from a calendar."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QTimeZone

from factory_desktop.models import text
from factory_desktop.views.dialogs.calendar_field import CalendarField

_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_LAST = datetime(2100, 12, 31, 23, 59, tzinfo=UTC)
"""Between these the wall clock may stand; no event is taken from before 2000."""


class MomentField(CalendarField):
    """A moment by the plant's wall clock, to the minute; Alt+Down opens the calendar."""

    def __init__(self, at: datetime | None, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        # Counted in UTC: this computer's own clock changes must not hide hours of the plant's.
        self.setTimeZone(QTimeZone.utc())
        self.setDateTimeRange(_wall(_FIRST), _wall(_LAST))
        self.setDisplayFormat(f"{text.day_pattern()}  HH:mm")
        if at is not None:
            self.setDateTime(_wall(at.astimezone(zone)))

    def moment(self) -> datetime:
        """Return the moment meant, in UTC."""
        day, time = self.date(), self.time()
        local = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone
        )
        return local.astimezone(UTC)


def up_to_minute(at: datetime) -> datetime:
    """Return the first full minute at or after an instant."""
    whole = at.replace(second=0, microsecond=0)
    return whole if whole == at else whole + timedelta(minutes=1)


def _wall(local: datetime) -> QDateTime:
    wall = local.replace(tzinfo=UTC, second=0, microsecond=0)
    return QDateTime.fromSecsSinceEpoch(round(wall.timestamp()), QTimeZone.utc())
