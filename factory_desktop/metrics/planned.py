"""Planned: shift time within a span, cut where another shift or another bar begins."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from factory_desktop.domain.shift import PlacedShift

Stretch = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Rest:
    """A part of a stretch in which some of its shifts have a break."""

    start: datetime
    end: datetime
    shifts: frozenset[int]

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Planned:
    """A stretch of time that lies in the same shifts, by their numbers, and in one bar."""

    start: datetime
    end: datetime
    shifts: frozenset[int]
    rests: tuple[Rest, ...]
    """The breaks in it, cut where another one begins or ends."""
    bar: int | None
    """The number of the bar; None beside all bars."""

    @property
    def length(self) -> timedelta:
        """How long it is, breaks included."""
        return self.end - self.start

    def rests_of(self, shifts: frozenset[int]) -> tuple[int, ...]:
        """Return the numbers of the breaks that are one for whoever is in these shifts."""
        mine = self.shifts & shifts
        return tuple(number for number, one in enumerate(self.rests) if mine <= one.shifts)


def cut(
    shifts: Sequence[PlacedShift], span: Stretch, marks: Sequence[datetime] = ()
) -> tuple[Planned, ...]:
    """Cut the time of shifts within a span; `marks` are where bars begin, and the last one ends."""
    start, end = span
    sides = {side for one in shifts for side in (one.start, one.end)}
    inside = sorted({at for at in (*sides, *marks) if start < at < end} | {start, end})
    return tuple(
        Planned(*part, covering, tuple(_rests(shifts, covering, part)), _bar(marks, part[0]))
        for part in pairwise(inside)
        if (covering := _covering([(one.start, one.end) for one in shifts], part))
    )


def _rests(
    shifts: Sequence[PlacedShift], covering: frozenset[int], part: Stretch
) -> Iterator[Rest]:
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


def _covering(spans: Sequence[Stretch], part: Stretch) -> frozenset[int]:
    return frozenset(
        number for number, one in enumerate(spans) if one[0] <= part[0] and part[1] <= one[1]
    )


def _bar(marks: Sequence[datetime], at: datetime) -> int | None:
    number = bisect_right(marks, at) - 1
    return number if 0 <= number < len(marks) - 1 else None
