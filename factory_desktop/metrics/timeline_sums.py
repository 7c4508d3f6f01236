"""Timeline sums: what every row adds up to in each piece of the time shown, exactly."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from operator import attrgetter
from types import MappingProxyType

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.planned import Planned, Window, shifts_of
from factory_desktop.metrics.watched import Range, Watched, within
from factory_desktop.store.rollups import series
from factory_desktop.store.rollups.series import Found
from factory_desktop.store.rollups.sums import NOTHING, Sums, total
from factory_desktop.store.rollups.whose import Whose

_EMPTY: Mapping[int, Sums] = MappingProxyType({})
_START = attrgetter("start")


class TimelineSums:
    """Sums between marks, by the integer key of a worker or a station, without latest events."""

    def __init__(self, marks: Sequence[datetime], found: Found) -> None:
        """`found` are the sums by the number of the mark that they begin at, and by key."""
        self.marks = marks
        self._places = {at: number for number, at in enumerate(marks)}
        self._lengths = [(after - at) // MICROSECOND for at, after in pairwise(marks)]
        self._of: dict[int, dict[int, Sums]] = defaultdict(dict)
        for (number, key), sums in found.items():
            self._of[key][number] = sums

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
        return cls(ordered, series.read(connection, ordered, span, now, whose, latest=False))

    def between(self, key: int, start: datetime, end: datetime) -> Sums:
        """Add up what lies between two marks."""
        of_key = self._of.get(key)
        if of_key is None:
            return NOTHING
        there = [of_key[number] for number in self._numbers(start, end) if number in of_key]
        return there[0] if len(there) == 1 else total(there)

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
        for mark, sums in self._of.get(key, _EMPTY).items():
            if sums.events:
                at = self.marks[mark]
                number = bisect_right(stretches, at, key=_START) - 1
                if number >= 0 and at < stretches[number].end:
                    yield number

    def _gap_us(self, key: int, start: datetime, end: datetime) -> int:
        of_key, gap = self._of.get(key, _EMPTY), 0
        for number in self._numbers(start, end):
            sums = of_key.get(number)
            missed = self._lengths[number] - (0 if sums is None else _seen_us(sums))
            gap += max(0, missed)
        return gap

    def _numbers(self, start: datetime, end: datetime) -> range:
        return range(self._places[start], self._places[end])


def _seen_us(sums: Sums) -> int:
    return sums.working_us + sums.idle_us + sums.absent_us
