"""Buckets: stretches of the plant's clock that figures over time are added up in."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from factory_desktop.domain.instant import EPOCH
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.span import TimeSpan, local_day

QUARTER = timedelta(minutes=15)
"""Since 2000, before which no event is taken, every zone's offset is a multiple of it."""
MINUTE = timedelta(minutes=1)


class Bucket(Enum):
    """How long the buckets are, by the plant's clock."""

    MINUTE = "minute"
    HOUR = "hour"
    SHIFT = "shift"
    """Shifts, and the times between them."""
    DAY = "day"
    WEEK = "week"
    """From Monday."""
    MONTH = "month"


_LONGEST = (
    (Bucket.HOUR, timedelta(days=4)),
    # Three months of the calendar at most.
    (Bucket.DAY, timedelta(days=93)),
    # Two years of the calendar at most.
    (Bucket.WEEK, timedelta(days=732)),
)


def fitting(length: timedelta) -> Bucket:
    """Choose the buckets by which so long a stretch of time is drawn."""
    return next((bucket for bucket, longest in _LONGEST if length <= longest), Bucket.MONTH)


def edges(
    bucket: Bucket, start: datetime, end: datetime, zone: ZoneInfo, shift: Shift | None = None
) -> list[datetime]:
    """List where the buckets over a stretch of time begin, and where the last one ends.

    Shifts alternate with the times between them; the first bucket may be either.
    """
    match bucket:
        case Bucket.MINUTE:
            return _steps(start - (start - EPOCH) % MINUTE, end, lambda at: at + MINUTE)
        case Bucket.HOUR:
            return _steps(hour_floor(start, zone), end, lambda at: _next_hour(at, zone))
        case Bucket.SHIFT:
            return _shifts(start, end, zone, shift or Shift())
        case _:
            return _by_calendar(start, end, zone, _FIRST_OF[bucket])


def hour_floor(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the beginning of the local hour that an instant lies in.

    At +05:30 an hour begins at half past in UTC. Where the clocks leap by half an hour, the
    hour leapt into begins with the leap; an hour whose second half they repeat is longer.
    """
    quarter = at - (at - EPOCH) % QUARTER
    while not _begins_hour(quarter, zone):
        quarter -= QUARTER
    return quarter


def hour_ceiling(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the first beginning of a local hour at or after an instant."""
    floor = hour_floor(at, zone)
    return floor if floor == at else _next_hour(floor, zone)


def _steps(
    first: datetime, end: datetime, following: Callable[[datetime], datetime]
) -> list[datetime]:
    found = [first]
    while found[-1] < end:
        found.append(following(found[-1]))
    return found


def _shifts(start: datetime, end: datetime, zone: ZoneInfo, shift: Shift) -> list[datetime]:
    day = start.astimezone(zone).date() - timedelta(days=2)
    found: list[datetime] = []
    while not found or found[-1] < end:
        span = shift.on(day, zone)
        assert span.start is not None  # noqa: S101 - a shift is closed on both sides
        assert span.end is not None  # noqa: S101 - as above
        found += [at for at in (span.start, span.end) if not found or at > found[-1]]
        day += timedelta(days=1)
    first = max(number for number, at in enumerate(found) if at <= start)
    last = min(number for number, at in enumerate(found) if at >= end)
    return found[first : last + 1]


def _by_calendar(
    start: datetime, end: datetime, zone: ZoneInfo, first_of: Callable[[date], date]
) -> list[datetime]:
    found = [_midnight(first_of(start.astimezone(zone).date()), zone)]
    day = start.astimezone(zone).date()
    while found[-1] < end:
        day += timedelta(days=1)
        # A zone that crossed the date line has skipped a day: no time lies in it.
        if first_of(day) == day and _midnight(day, zone) > found[-1]:
            found.append(_midnight(day, zone))
    return found


_FIRST_OF: dict[Bucket, Callable[[date], date]] = {
    Bucket.DAY: lambda day: day,
    Bucket.WEEK: lambda day: day - timedelta(days=day.weekday()),
    Bucket.MONTH: lambda day: day.replace(day=1),
}


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    span: TimeSpan = local_day(datetime(day.year, day.month, day.day, tzinfo=zone), zone)
    assert span.start is not None  # noqa: S101 - a day is closed on both sides
    return span.start


def _next_hour(edge: datetime, zone: ZoneInfo) -> datetime:
    quarter = edge + QUARTER
    while not _begins_hour(quarter, zone):
        quarter += QUARTER
    return quarter


def _begins_hour(quarter: datetime, zone: ZoneInfo) -> bool:
    local, before = quarter.astimezone(zone), (quarter - QUARTER).astimezone(zone)
    return local.minute == 0 or local.hour != before.hour
