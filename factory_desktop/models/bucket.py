"""Bucket: how much time a bar stands for, how it is named, and which bars are worth drawing."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.metrics.snapshot import Snapshot, UnitsBar
from factory_desktop.models import text

_LEAST = 8


class Bucket(Enum):
    """What one bar stands for; the value is longer than any shorter bucket can be.

    Clocks and the date line make days of 23 to 25 hours and weeks of 6 days.
    """

    HOUR = timedelta()
    DAY = timedelta(hours=22)
    WEEK = timedelta(days=5)
    MONTH = timedelta(days=26)


def bucket_of(bars: Sequence[UnitsBar]) -> Bucket:
    """Tell what the bars stand for."""
    longest = max((bar.end - bar.start for bar in bars), default=timedelta())
    return max((one for one in Bucket if longest >= one.value), key=lambda one: one.value)


def worth_showing(bars: Sequence[UnitsBar], now: datetime) -> tuple[UnitsBar, ...]:
    """Leave out the empty night before the first unit and the hours that are still to come.

    An hour without units since the first one stays: it is news. A few buckets always stay,
    so that the first unit of a day does not fill the chart. What has a target is all shown.
    """
    wanted = [number for number, bar in enumerate(bars) if bar.target]
    if wanted:
        busy = [*wanted, *(number for number, bar in enumerate(bars) if bar.units)]
        return tuple(bars[min(busy) : max(busy) + 1])
    made = [number for number, bar in enumerate(bars) if bar.units]
    if not made:
        return tuple(bars)
    begun = [number for number, bar in enumerate(bars) if bar.start <= now]
    stop = max(made[-1], begun[-1] if begun else 0) + 1
    first = min(made[0], max(0, len(bars) - _LEAST))
    return tuple(bars[first : max(stop, first + _LEAST)])


def times(bar: UnitsBar, snapshot: Snapshot) -> str:
    """Name a bar by its times, its day, its week or its month."""
    zone, bucket = ZoneInfo(snapshot.zone), bucket_of(snapshot.units)
    if bucket is Bucket.MONTH:
        return text.month(bar.start, zone)
    if bucket is Bucket.HOUR:
        start = text.recent_moment(bar.start, zone, snapshot.taken_at, seconds=False)
        return f"{start}–{text.clock_time(bar.end, zone)}"
    # The end is excluded: a week ends with its Sunday.
    days = [_day(at, snapshot) for at in (bar.start, bar.end - MICROSECOND)]
    return " – ".join(dict.fromkeys(days))


def _day(at: datetime, snapshot: Snapshot) -> str:
    zone = ZoneInfo(snapshot.zone)
    same_year = at.astimezone(zone).year == snapshot.taken_at.astimezone(zone).year
    return text.day(at, zone) if same_year else text.date(at, zone)
