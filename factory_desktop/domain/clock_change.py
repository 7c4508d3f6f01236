"""ClockChange: when a zone's clocks go forward or back, and how long shifts are then."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.plan_fault import minutes
from factory_desktop.domain.shift import PlacedShift, Shift

_DAY = timedelta(days=1)
_DAYS_AHEAD = 370
_FINEST = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class ChangedShift:
    """A shift of the day of a change, which has another length than by the clock."""

    placed: PlacedShift
    planned: timedelta
    """As long as it is on other days."""

    @property
    def length(self) -> timedelta:
        """How long it really is."""
        return self.placed.end - self.placed.start


def next_change(zone: ZoneInfo, after: datetime) -> datetime | None:
    """Return when the clocks change next, to the minute; None where they do not within a year."""
    start = after
    for _ in range(_DAYS_AHEAD):
        if _offset(zone, start) != _offset(zone, start + _DAY):
            return _found(zone, start, start + _DAY)
        start += _DAY
    return None


def changed_shifts(shifts: Sequence[Shift], zone: ZoneInfo, at: datetime) -> list[ChangedShift]:
    """Return the shifts that a change of the clocks at an instant makes longer or shorter."""
    return [one for one in _around(shifts, zone, at) if one.length != one.planned]


def _around(shifts: Sequence[Shift], zone: ZoneInfo, at: datetime) -> Iterator[ChangedShift]:
    day = at.astimezone(zone).date()
    for first in (day - _DAY, day):
        for one in shifts:
            if first.weekday() in one.weekdays:
                planned = timedelta(minutes=minutes(one.start, one.end))
                yield ChangedShift(one.placed(first, zone), planned)


def _found(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    while after - before > _FINEST:
        middle = before + (after - before) / 2
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return after.replace(second=0, microsecond=0)


def _offset(zone: ZoneInfo, at: datetime) -> timedelta | None:
    return at.astimezone(zone).utcoffset()
