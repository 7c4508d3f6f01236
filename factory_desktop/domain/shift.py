"""Shift: the hours of a local day in which a plant works."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.span import TimeSpan


@dataclass(frozen=True, slots=True)
class Shift:
    """From `start` to `end` by the plant's wall clock.

    An end that is not after the start is on the next day.
    """

    start: time = time(8)
    end: time = time(16)

    def on(self, day: date, zone: ZoneInfo) -> TimeSpan:
        """Place this shift on a local day: [start, end) in UTC, both sides given.

        A shift across a change of the clocks is an hour shorter or longer in real time. A
        wall time that the change leaves out stands for the instant that much later, one
        that it repeats for the first of the two; the span is never negative.
        """
        overnight = timedelta(days=self.end <= self.start)
        start = datetime.combine(day, self.start, zone).astimezone(UTC)
        end = datetime.combine(day + overnight, self.end, zone).astimezone(UTC)
        return TimeSpan(start, max(start, end))
