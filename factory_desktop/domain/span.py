"""TimeSpan: a half-open stretch of time, and the spans a person can choose."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """From `start` (included) to `end` (excluded), aware UTC; None leaves that side open."""

    start: datetime | None = None
    end: datetime | None = None

    def __contains__(self, at: datetime) -> bool:
        """Whether the instant lies inside."""
        return (self.start is None or at >= self.start) and (self.end is None or at < self.end)


ALL_TIME = TimeSpan()


class SpanKind(Enum):
    """The spans offered in the toolbar; the value is what settings and the command line say."""

    TODAY = "today"
    LAST_24_HOURS = "last-24-hours"
    LAST_7_DAYS = "last-7-days"
    ALL = "all"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class SpanChoice:
    """What a person chose; `custom` counts only for `SpanKind.CUSTOM`."""

    kind: SpanKind = SpanKind.TODAY
    custom: TimeSpan = ALL_TIME

    def resolve(self, now: datetime, zone: ZoneInfo) -> TimeSpan:
        """Return the span meant at this instant; Today is the plant's day, 23 to 25 hours long.

        The last hours and days stay open at the end, so that an event from a camera whose
        clock runs a little ahead is not hidden from the person who waits for it.
        """
        match self.kind:
            case SpanKind.TODAY:
                return local_day(now, zone)
            case SpanKind.LAST_24_HOURS:
                return TimeSpan(now - timedelta(hours=24))
            case SpanKind.LAST_7_DAYS:
                return TimeSpan(now - timedelta(days=7))
            case SpanKind.ALL:
                return ALL_TIME
            case SpanKind.CUSTOM:
                return self.custom


def local_day(at: datetime, zone: ZoneInfo) -> TimeSpan:
    """Return the local day in which an instant falls."""
    midnight = at.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    # The next midnight by the wall clock: adding 24 hours of real time would miss it on
    # the two days a year when the clocks change.
    following = (midnight.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=zone)
    return TimeSpan(midnight.astimezone(UTC), following.astimezone(UTC))
