"""Units over time: quarters of an hour folded into hours, days, weeks or months of the plant."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from factory_desktop.domain.instant import EPOCH
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.store.production import QUARTER, QuarterUnits

LONGEST_BY_HOUR = timedelta(days=4)
LONGEST_BY_DAY = timedelta(days=93)
"""Three months of the calendar at most."""
LONGEST_BY_WEEK = timedelta(days=732)
"""Two years of the calendar at most; what is longer is drawn by month."""


def bars(
    quarters: Sequence[QuarterUnits], shown: tuple[datetime, datetime], zone: ZoneInfo
) -> tuple[UnitsBar, ...]:
    """Sum quarters, oldest first, into bars without gaps over the shown stretch of time.

    Hours up to 4 days, local days up to 93, local weeks from Monday up to 732, months beyond.
    """
    edges = _edges(*shown, zone)
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


def _edges(start: datetime, end: datetime, zone: ZoneInfo) -> list[datetime]:
    """List where the buckets over a stretch of time begin, and where the last one ends."""
    length = end - start
    if length <= LONGEST_BY_HOUR:
        edges = [hour_floor(start, zone)]
        while edges[-1] < end:
            edges.append(_next_hour(edges[-1], zone))
        return edges
    if length <= LONGEST_BY_DAY:
        return _by_calendar(start, end, zone, _same_day)
    return _by_calendar(start, end, zone, _monday if length <= LONGEST_BY_WEEK else _first)


def _by_calendar(
    start: datetime, end: datetime, zone: ZoneInfo, first_of: Callable[[date], date]
) -> list[datetime]:
    edges = [_midnight(first_of(start.astimezone(zone).date()), zone)]
    day = start.astimezone(zone).date()
    while edges[-1] < end:
        day += timedelta(days=1)
        # A zone that crossed the date line has skipped a day: no time lies in it.
        if first_of(day) == day and _midnight(day, zone) > edges[-1]:
            edges.append(_midnight(day, zone))
    return edges


def _same_day(day: date) -> date:
    return day


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _first(day: date) -> date:
    return day.replace(day=1)


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
