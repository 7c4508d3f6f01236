"""HourGrid: the hours and days that a plant's rollups count in."""

from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from factory_desktop.domain.instant import MICROSECOND, from_us, to_us

HOUR_US = 3_600_000_000

_SAMPLE = datetime(2026, 1, 1, tzinfo=UTC)
"""The instant whose offset says where in the hour of UTC a zone's hours begin."""


class HourGrid:
    """Numbers hours and days; an hour begins where the zone's hours do.

    An hour's number counts hours since 1970, all of the same length: at +05:30 each begins at
    half past in UTC. A day's number is the ordinal of the local date in which its hours
    begin, so that it has 23 or 25 of them when the clocks change. Where a zone's offset has
    moved by less than an hour, a day begins at the first such hour of its date.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        offset = _SAMPLE.astimezone(zone).utcoffset()
        assert offset is not None  # noqa: S101 - a ZoneInfo always has one
        self.phase_us = -(offset // MICROSECOND) % HOUR_US
        """How far after a full hour of UTC an hour begins."""
        self._days: dict[int, int] = {}

    def hour(self, us: int) -> int:
        """Return the number of the hour that an instant lies in."""
        return (us - self.phase_us) // HOUR_US

    def ceiling(self, us: int) -> int:
        """Return the number of the first hour that begins at an instant or after it."""
        return -((self.phase_us - us) // HOUR_US)

    def start(self, hour: int) -> int:
        """Return the instant at which an hour begins, in microseconds."""
        return hour * HOUR_US + self.phase_us

    def day(self, hour: int) -> int:
        """Return the number of the day that an hour belongs to."""
        day = self._days.get(hour)
        if day is None:
            local = from_us(self.start(hour)).astimezone(self.zone)
            day = self._days[hour] = local.toordinal()
        return day

    def first_hour(self, day: int) -> int:
        """Return the number of a day's first hour; of a day left out, that of the next day."""
        midnight = datetime.combine(date.fromordinal(day), datetime.min.time(), self.zone)
        hour = self.ceiling(to_us(midnight.astimezone(UTC)))
        while self.day(hour) < day:
            hour += 1
        while self.day(hour - 1) >= day:
            hour -= 1
        return hour


@lru_cache(maxsize=8)
def hour_grid(zone: str) -> HourGrid:
    """Return the grid of an IANA zone, which remembers the days that it has worked out."""
    return HourGrid(ZoneInfo(zone))
