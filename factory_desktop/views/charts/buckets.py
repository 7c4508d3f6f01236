"""Buckets: how long a bar's stretch of time is, and which bars are worth drawing."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum

from factory_desktop.metrics.snapshot import UnitsBar

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
