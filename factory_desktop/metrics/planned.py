"""Planned: the time of shifts in pieces, and which shifts a worker is in.

Today, Losses and the timeline all go by these rules. Who has an event while one shift alone
runs is in it, for the whole of it. Of several that run at once it is the one that the worker is
in anyway or, without such a one, the one that began last. What two shifts of a worker share
counts once, and is no break where either of them works.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.shift import PlacedShift

Stretch = tuple[datetime, datetime]
Shifts = frozenset[int]
"""Shifts by their numbers, in the order in which they begin."""

_FURTHER = 8
"""Overlaps of overlaps that are followed: only where plans change are there any."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A part of a stretch in which some of its shifts have a break."""

    start: datetime
    end: datetime
    shifts: Shifts

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time in which the same shifts work."""

    start: datetime
    end: datetime
    working: Shifts
    """Their numbers; empty where none are planned and everybody counts."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A stretch of time that lies in the same shifts and in one bar."""

    start: datetime
    end: datetime
    shifts: Shifts
    rests: tuple[Rest, ...]
    """The breaks in it, cut where another one begins or ends."""
    bar: int | None
    """The number of the bar; None beside all bars."""
    inside: bool = True
    """Whether it is in the span; what is not only tells who was in its shifts."""

    @property
    def length(self) -> timedelta:
        """How long it is, breaks included."""
        return self.end - self.start

    def rests_of(self, shifts: Shifts) -> tuple[int, ...]:
        """Return the numbers of the breaks that are one for whoever is in these shifts."""
        mine = self.shifts & shifts
        return tuple(number for number, one in enumerate(self.rests) if mine <= one.shifts)

    def windows(self) -> Iterator[Window]:
        """Yield it in order, cut at its breaks; in those of all shifts none works."""
        at = self.start
        for rest in self.rests:
            if at < rest.start:
                yield Window(at, rest.start, self.shifts)
            yield Window(rest.start, rest.end, self.shifts - rest.shifts)
            at = rest.end
        if at < self.end:
            yield Window(at, self.end, self.shifts)


def around(calendar: PlantCalendar, start: datetime, end: datetime) -> tuple[PlacedShift, ...]:
    """Return the shifts of which some part lies in [start, end), and those that overlap them."""
    shifts = calendar.between(start, end)
    for _ in range(_FURTHER if shifts else 0):
        first, last = min(one.start for one in shifts), max(one.end for one in shifts)
        wider = calendar.between(first, last)
        if len(wider) == len(shifts):
            break
        shifts = wider
    return shifts


def cut(
    shifts: Sequence[PlacedShift],
    span: Stretch,
    marks: Sequence[datetime] = (),
    until: datetime | None = None,
) -> tuple[Planned, ...]:
    """Cut the time of shifts at a span's sides and at `marks`, nothing after `until` included.

    `marks` are where bars begin, and the last one ends.
    """
    start, end = span
    begun, over = defaultdict[datetime, set[int]](set), defaultdict[datetime, set[int]](set)
    for number, one in enumerate(shifts):
        stop = one.end if until is None else min(one.end, until)
        if one.start < stop:
            begun[one.start].add(number)
            over[stop].add(number)
    sides = {*begun, *over, start, end, *(at for at in marks if start < at < end)}
    found, running = [], set[int]()
    for part in pairwise(sorted(sides)):
        running = (running - over[part[0]]) | begun[part[0]]
        if running:
            covering = frozenset(running)
            inside = start <= part[0] and part[1] <= end
            rests = tuple(_rests(shifts, covering, part))
            bar = _bar(marks, part[0]) if inside else None
            found.append(Planned(*part, covering, rests, bar, inside))
    return tuple(found)


def shifts_of(planned: Sequence[Planned], seen: Collection[int]) -> Shifts:
    """Return the shifts of a worker who had an event in the stretches of these numbers."""
    mine = {
        shift
        for number in seen
        if len(planned[number].shifts) == 1
        for shift in planned[number].shifts
    }
    for number in sorted(seen):
        if mine.isdisjoint(planned[number].shifts):
            mine.add(max(planned[number].shifts))
    return frozenset(mine)


def working(planned: Iterable[Planned]) -> tuple[Window, ...]:
    """Return the windows in the span in which any shift works."""
    found = (window for one in planned if one.inside for window in one.windows())
    return tuple(one for one in found if one.working)


class PlannedTime:
    """How much of the planned time in a span is work, and how much is a break."""

    def __init__(self, planned: Iterable[Planned]) -> None:
        self._alone = defaultdict[int, list[timedelta]](lambda: [timedelta(), timedelta()])
        """Breaks and work of each shift while no other runs."""
        self._shared: list[tuple[Shifts, Window]] = []
        for one in planned:
            for window in one.windows() if one.inside else ():
                if len(one.shifts) > 1:
                    self._shared.append((one.shifts, window))
                else:
                    own = self._alone[max(one.shifts)]
                    own[bool(window.working)] += window.end - window.start

    def of(self, mine: Shifts) -> tuple[timedelta, timedelta]:
        """Return the working time and the breaks of whoever is in these shifts."""
        found = [timedelta(), timedelta()]
        for shift in mine:
            if shift in self._alone:
                found = [
                    so_far + more for so_far, more in zip(found, self._alone[shift], strict=True)
                ]
        for shifts, window in self._shared:
            if not mine.isdisjoint(shifts):
                found[not mine.isdisjoint(window.working)] += window.end - window.start
        return found[True], found[False]


def _rests(shifts: Sequence[PlacedShift], covering: Shifts, part: Stretch) -> Iterator[Rest]:
    pauses = [
        (number, max(pause.start, part[0]), min(pause.end, part[1]))
        for number in covering
        for pause in shifts[number].breaks
        if pause.start < part[1] and pause.end > part[0]
    ]
    sides = sorted({side for _, *sides in pauses for side in sides})
    for start, end in pairwise(sides):
        resting = frozenset(n for n, first, past in pauses if first <= start and end <= past)
        if resting:
            yield Rest(start, end, resting)


def _bar(marks: Sequence[datetime], at: datetime) -> int | None:
    number = bisect_right(marks, at) - 1
    return number if 0 <= number < len(marks) - 1 else None
