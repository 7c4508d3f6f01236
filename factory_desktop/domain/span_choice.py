"""SpanChoice: the spans of time that a person can choose."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.shift import PlacedShift, ShiftKey
from factory_desktop.domain.span import ALL_TIME, TimeSpan, local_day


class SpanKind(Enum):
    """The spans offered in the toolbar; the value is what settings and the command line say."""

    SHIFT = "shift"
    """One shift: the named one or, with none named, the latest; Today where none is planned."""
    TODAY = "today"
    LAST_24_HOURS = "last-24-hours"
    LAST_7_DAYS = "last-7-days"
    ALL = "all"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class SpanChoice:
    """What a person chose; `custom` counts only for that kind, `shift` for `SpanKind.SHIFT`."""

    kind: SpanKind = SpanKind.TODAY
    custom: TimeSpan = ALL_TIME
    shift: ShiftKey | None = None
    hours: TimeSpan | None = field(default=None, compare=False)
    """When the named shift was, as it was chosen: what is meant once no plan has it any more."""

    @classmethod
    def of_shift(cls, shift: PlacedShift, latest: PlacedShift | None) -> "SpanChoice":
        """Choose a shift; the latest one without a name, so that the next takes its place."""
        if shift == latest:
            return cls(SpanKind.SHIFT)
        return cls(SpanKind.SHIFT, shift=shift.key, hours=shift.span)

    def placed(self, now: datetime, calendar: PlantCalendar) -> PlacedShift | None:
        """Return the shift meant at this instant; None for other kinds and where there is none."""
        if self.kind is not SpanKind.SHIFT:
            return None
        return calendar.find(self.shift) if self.shift else calendar.latest(now)

    def resolve(self, now: datetime, calendar: PlantCalendar) -> TimeSpan:
        """Return the span meant at this instant; Today is the plant's day, 23 to 25 hours long.

        The last hours and days stay open at the end, so that an event from a camera whose
        clock runs a little ahead is not hidden from the person who waits for it.
        """
        match self.kind:
            case SpanKind.SHIFT:
                shift = self.placed(now, calendar)
                return shift.span if shift else self._without_shift(now, calendar.zone)
            case SpanKind.TODAY:
                return local_day(now, calendar.zone)
            case SpanKind.LAST_24_HOURS:
                return TimeSpan(now - timedelta(hours=24))
            case SpanKind.LAST_7_DAYS:
                return TimeSpan(now - timedelta(days=7))
            case SpanKind.ALL:
                return ALL_TIME
            case SpanKind.CUSTOM:
                return self.custom

    def _without_shift(self, now: datetime, zone: ZoneInfo) -> TimeSpan:
        """Return the time in which the named shift was; a day where that is not known."""
        if self.shift is None:
            return local_day(now, zone)
        return self.hours or local_day(datetime.combine(self.shift.day, time(12), zone), zone)


LATEST = SpanChoice(SpanKind.SHIFT)
"""The shift that runs or ran last; where none is planned, today. What a window opens on."""
