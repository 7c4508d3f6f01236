"""TimeSpan: a half-open stretch of time."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """From `start` (included) to `end` (excluded), aware UTC; None leaves that side open."""

    start: datetime | None = None
    end: datetime | None = None

    def __contains__(self, at: datetime) -> bool:
        """Whether the instant lies inside."""
        return (self.start is None or at >= self.start) and (self.end is None or at < self.end)

    def before(self, instant: datetime) -> "TimeSpan":
        """Cut at an instant, which is not part of it any more."""
        end = instant if self.end is None else min(self.end, instant)
        return TimeSpan(self.start, end if self.start is None else max(self.start, end))


ALL_TIME = TimeSpan()


def local_day(at: datetime, zone: ZoneInfo) -> TimeSpan:
    """Return the local day in which an instant falls."""
    midnight = at.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    # The next midnight by the wall clock: adding 24 hours of real time would miss it on
    # the two days a year when the clocks change.
    following = (midnight.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=zone)
    return TimeSpan(midnight.astimezone(UTC), following.astimezone(UTC))
