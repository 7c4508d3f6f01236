"""Timeline sums: what every row adds up to in each piece of the time shown, exactly."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.planned import Planned, Window, shifts_of
from factory_desktop.metrics.watched import Range, Watched, within
from factory_desktop.store.rollups import series
from factory_desktop.store.rollups.series import Found
from factory_desktop.store.rollups.sums import NOTHING, Sums, total
from factory_desktop.store.rollups.whose import Whose

_START = attrgetter("start")


@dataclass(frozen=True)
class TimelineSums:
    """Sums between marks, by the integer key of a worker or a station."""

    marks: Sequence[datetime]
    found: Found

    @classmethod
    def read(
        cls,
        connection: Connection,
        marks: Iterable[datetime],
        span: TimeSpan,
        now: datetime,
        whose: Whose,
    ) -> "TimelineSums":
        """Read what lies between any two following marks."""
        ordered = sorted(set(marks))
        return cls(ordered, series.read(connection, ordered, span, now, whose))

    def between(self, key: int, start: datetime, end: datetime) -> Sums:
        """Add up what lies between two marks."""
        return total(self._of(key, number) for number in self._numbers(start, end))

    def looked_for(self, key: int, times: Watched) -> list[Window]:
        """Return the windows of the shifts that one is in."""
        stretches = times.stretches
        if stretches is None:
            return list(times.windows)
        mine = shifts_of(stretches, set(self._seen_in(key, stretches)))
        return [one for one in times.windows if not one.working.isdisjoint(mine)]

    def not_seen_us(self, key: int, times: Watched, shown: Range) -> int:
        """Add up the time in which one was looked for and not seen, in microseconds."""
        return self.gaps_us(key, self.looked_for(key, times), shown)

    def gaps_us(self, key: int, looked_for: Iterable[Window], shown: Range) -> int:
        """Add up the same of windows of which it is known that one was looked for in them."""
        return sum(self._gap_us(key, *stretch) for stretch in within(looked_for, shown))

    def _seen_in(self, key: int, stretches: Sequence[Planned]) -> Iterator[int]:
        """Return the numbers of the stretches, which are in order, in which one had an event."""
        for at in self._with_events.get(key, ()):
            number = bisect_right(stretches, at, key=_START) - 1
            if number >= 0 and at < stretches[number].end:
                yield number

    @cached_property
    def _with_events(self) -> Mapping[int, Sequence[datetime]]:
        """By key where the pieces begin that have events."""
        found: dict[int, list[datetime]] = {}
        for (number, key), sums in self.found.items():
            if sums.events:
                found.setdefault(key, []).append(self.marks[number])
        return found

    def _gap_us(self, key: int, start: datetime, end: datetime) -> int:
        first, past = bisect_left(self.marks, start), bisect_left(self.marks, end)
        if past == first + 1:
            return max(0, (end - start) // MICROSECOND - _seen_us(self._of(key, first)))
        pieces = zip(range(first, past), pairwise(self.marks[first : past + 1]), strict=True)
        return sum(
            max(0, (after - at) // MICROSECOND - _seen_us(self._of(key, number)))
            for number, (at, after) in pieces
        )

    def _numbers(self, start: datetime, end: datetime) -> Iterator[int]:
        yield from range(bisect_left(self.marks, start), bisect_left(self.marks, end))

    def _of(self, key: int, number: int) -> Sums:
        return self.found.get((number, key), NOTHING)


def _seen_us(sums: Sums) -> int:
    return sums.working_us + sums.idle_us + sums.absent_us
