"""Units over time: quarters of an hour folded into hours or local days of the plant."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.store.production import QuarterUnits

HOUR = timedelta(hours=1)
LONGEST_BY_HOUR = timedelta(days=4)
"""Up to this long a span is drawn by hour, beyond it by day."""


def bars(
    quarters: Sequence[QuarterUnits], shown: tuple[datetime, datetime], zone: ZoneInfo
) -> tuple[UnitsBar, ...]:
    """Sum quarters, oldest first, into bars without gaps over the shown stretch of time."""
    start, end = shown
    by_hour = end - start <= LONGEST_BY_HOUR
    edges = [_hour_start(start, zone) if by_hour else _day(start, zone)[0]]
    while edges[-1] < end:
        edges.append(edges[-1] + HOUR if by_hour else _day(edges[-1], zone)[1])
    sums = [0] * (len(edges) - 1)
    place = 0
    for quarter in quarters:
        while place < len(sums) - 1 and quarter.start >= edges[place + 1]:
            place += 1
        if edges[place] <= quarter.start < edges[place + 1]:
            sums[place] += quarter.units
    return tuple(
        UnitsBar(first, last, units)
        for (first, last), units in zip(pairwise(edges), sums, strict=True)
    )


def _hour_start(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the local hour's beginning: at +05:30 an hour begins at half past in UTC."""
    local = at.astimezone(zone)
    return (
        at - timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    ).astimezone(UTC)


def _day(at: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    day: TimeSpan = local_day(at, zone)
    assert day.start is not None  # noqa: S101 - a day is closed on both sides
    assert day.end is not None  # noqa: S101
    return day.start, day.end


def hour_ceiling(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the first local full hour at or after an instant."""
    floor = _hour_start(at, zone)
    return floor if floor == at else floor + HOUR


def hour_floor(at: datetime, zone: ZoneInfo) -> datetime:
    """Return the last local full hour at or before an instant."""
    return _hour_start(at, zone)
