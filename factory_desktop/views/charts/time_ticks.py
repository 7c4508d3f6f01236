"""Time ticks: the round moments of the plant's clock in a span, on every day of the year."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.models import text

_SECOND, _MINUTE, _HOUR, _DAY = 1, 60, 3_600, 86_400
_STEPS = (
    *(_SECOND, 5 * _SECOND, 15 * _SECOND),
    *(_MINUTE, 5 * _MINUTE, 15 * _MINUTE, 30 * _MINUTE),
    *(_HOUR, 2 * _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR),
    *(days * _DAY for days in (1, 2, 7, 14, 28, 91, 182, 364, 1820)),
)
_FINEST_OFFSET = 900
"""Zones differ from UTC by multiples of a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A round moment."""

    at: datetime
    text: str
    begins_day: bool
    """Whether it is midnight; then the text is the day."""


def time_ticks(start: datetime, end: datetime, zone: ZoneInfo, most: int) -> list[Tick]:
    """List the round moments of a span, at most about so many.

    Hours are those of the wall clock: an hour that the clocks skip has no tick, one that
    they repeat has two.
    """
    length = (end - start).total_seconds()
    step = next((step for step in _STEPS if length / step <= most), _STEPS[-1])
    moments = _days if step >= _DAY else _times
    return [_tick(at, zone, step) for at in moments(start, end, zone, step)]


def _times(start: datetime, end: datetime, zone: ZoneInfo, step: int) -> Iterator[datetime]:
    # Walking real time and asking the wall clock is right on every day; the wall clock's
    # own steps would miss or repeat hours when the clocks change.
    stride = timedelta(seconds=min(step, _FINEST_OFFSET))
    seconds = stride.total_seconds()
    at = datetime.fromtimestamp(-(-start.timestamp() // seconds) * seconds, UTC)
    while at <= end:
        local = at.astimezone(zone)
        if (local.hour * _HOUR + local.minute * _MINUTE + local.second) % step == 0:
            yield at
        at += stride


def _days(start: datetime, end: datetime, zone: ZoneInfo, step: int) -> Iterator[datetime]:
    day, days = start.astimezone(zone).date(), step // _DAY
    # Counted from a fixed day, so that ticks stand still while the span moves on.
    day += timedelta(days=-day.toordinal() % days)
    while True:
        midnight = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
        if midnight > end:
            return
        if midnight >= start:
            yield midnight
        day += timedelta(days=days)


def _tick(at: datetime, zone: ZoneInfo, step: int) -> Tick:
    local = at.astimezone(zone)
    if step >= _DAY or (local.hour, local.minute, local.second) == (0, 0, 0):
        return Tick(at, text.short_day(at, zone, year=step > 14 * _DAY), begins_day=True)
    return Tick(at, text.clock_time(at, zone, seconds=step < _MINUTE), begins_day=False)
