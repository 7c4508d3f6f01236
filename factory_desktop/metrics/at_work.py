"""AtWork: who was in which shift, and each one's times within its working windows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from factory_desktop.domain.hour_grid import HOUR_US, HourGrid, hour_grid
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.metrics.planned import Planned, Shifts, Window, shifts_of
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.working_windows import WorkingWindows
from factory_desktop.store.rollups import stretched
from factory_desktop.store.rollups.stretched import Labeled, Places
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.table import Column

DAY_HOURS = 24


@dataclass(frozen=True, slots=True)
class Crew:
    """Who was in which shift: a state that only runs over into one does not bring one there."""

    shifts: Mapping[int, Shifts] | None
    """Those of each worker by key; None without shifts: then everybody counts."""

    def has(self, window: Window, worker: int) -> bool:
        """Tell whether a worker was at work in a window."""
        return self.shifts is None or not window.working.isdisjoint(
            self.shifts.get(worker, frozenset())
        )

    def had(self, windows: Sequence[Window], numbers: Column, workers: Column) -> NDArray[np.bool_]:
        """Tell of each row whether its worker was at work in the window of that number.

        A number of -1 is no window.
        """
        if self.shifts is None:
            return numbers >= 0
        each = np.array([*self.shifts], np.int64)
        most = max((max(one.working, default=0) for one in windows), default=0)
        most = max(most, *(max(mine, default=0) for mine in self.shifts.values()), 0)
        mine = _members(self.shifts.values(), most)
        working = _members([one.working for one in windows], most)
        # Nobody and no window come last, where -1 leads.
        met = np.zeros((len(windows) + 1, len(each) + 1), np.bool_)
        met[:-1, :-1] = working @ mine.T
        row_of = np.full(max(each.max(initial=0), workers.max(initial=0)) + 1, -1)
        row_of[each] = np.arange(len(each))
        found: NDArray[np.bool_] = met[numbers, row_of[workers]]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class AtWork:
    """A crew, and what it did."""

    crew: Crew
    times: Places
    """Within working windows. Labels are hours of the week, 0 from Monday midnight."""


class _Piece(NamedTuple):
    """A stretch of time in one shift, one window and one hour."""

    stretch: int
    """The number of its planned stretch, or of its window where nothing is planned."""
    window: int
    """The number of its window; -1 in breaks and beside the span."""
    hour_of_week: int
    first: int
    """Microseconds, as what it ends before."""
    past: int


def read_crew(connection: Connection, windows: WorkingWindows, moment: Moment) -> Crew:
    """Read who was in which shift; an event in a break counts for that."""
    return read(connection, windows, moment).crew if windows.planned else Crew(None)


def read(connection: Connection, windows: WorkingWindows, moment: Moment) -> AtWork:
    """Read who was at work and what was done then, all in one go."""
    grid = hour_grid(moment.zone.key)
    pieces = list(_pieces(windows, grid))
    found = _recalled(connection, pieces, grid, moment)
    columns = np.array(pieces, np.int64).reshape(-1, len(_Piece._fields))
    stretches, numbers, hours = (column[found.label] for column in columns.T[:3])
    crew = _crew(windows, stretches, found) if windows.planned else Crew(None)
    mine = crew.had(windows.windows, numbers, found.worker)
    return AtWork(crew, found._replace(label=hours).where(mine))


def _recalled(
    connection: Connection, pieces: Sequence[_Piece], grid: HourGrid, moment: Moment
) -> Places:
    """Read what lies in each piece, under its number; what is over may be known, day by day."""
    days = [list(some) for _, some in groupby(pieces, lambda one: grid.day(grid.hour(one.first)))]
    begins = np.cumsum([0, *map(len, days)]).tolist()

    def read_days(numbers: Sequence[int]) -> list[Places]:
        labeled = [
            Labeled(begins[number] + place, one.first, one.past)
            for number in numbers
            for place, one in enumerate(days[number])
        ]
        found = stretched.read(connection, labeled, Whose())
        read = []
        for number in numbers:
            sides = np.searchsorted(found.label, (begins[number], begins[number + 1]))
            of_day = Places(*(column[slice(*sides)] for column in found))
            read.append(of_day._replace(label=of_day.label - begins[number]))
        return read

    parts = [tuple((one.first, one.past) for one in some) for some in days]
    known = moment.memory.recall(connection, "at work", parts, moment.over_us, read_days)
    each = [Places(*one) for one in known]
    nothing = Places(*np.empty((len(Places._fields), 0), np.int64))
    whole = [one._replace(label=one.label + at) for at, one in zip(begins, each, strict=False)]
    return Places(*map(np.concatenate, zip(nothing, *whole, strict=True)))


def _pieces(windows: WorkingWindows, grid: HourGrid) -> Iterator[_Piece]:
    """Cut all that has to be read, breaks and what lies beside the span too."""
    numbers = {one: number for number, one in enumerate(windows.windows)}
    for stretch, window in _windows(windows):
        number, first, past = numbers.get(window, -1), to_us(window.start), to_us(window.end)
        while first < past:
            hour = grid.hour(first)
            stop = min(past, grid.start(hour) + HOUR_US)
            local = from_us(grid.start(hour)).astimezone(grid.zone)
            yield _Piece(stretch, number, local.weekday() * DAY_HOURS + local.hour, first, stop)
            first = stop


def _windows(windows: WorkingWindows) -> Iterator[tuple[int, Window]]:
    if not windows.planned:
        yield from enumerate(windows.windows)
    for number, one in enumerate(windows.stretches):
        parts = one.windows() if one.inside else (_whole(one),)
        yield from ((number, part) for part in parts)


def _whole(stretch: Planned) -> Window:
    return Window(stretch.start, stretch.end, stretch.shifts)


def _crew(windows: WorkingWindows, stretches: Column, found: Places) -> Crew:
    """Tell who was in which shift by the numbers of the stretches in which one had an event."""
    seen: dict[int, set[int]] = defaultdict(set)
    some = found.events > 0
    for worker, number in _pairs(found.worker[some], stretches[some]):
        seen[worker].add(number)
    return Crew({worker: shifts_of(windows.stretches, mine) for worker, mine in seen.items()})


def _pairs(workers: Column, numbers: Column) -> Iterator[tuple[int, int]]:
    """Return each pair of a worker and a number once."""
    # As one number each: whole rows are sorted ten times as slowly.
    span = numbers.max(initial=0) + 1
    first, second = np.divmod(np.unique(workers * span + numbers), span)
    return zip(first.tolist(), second.tolist(), strict=True)


def _members(each: Iterable[Shifts], most: int) -> NDArray[np.bool_]:
    """Return of which shifts each is, as rows of true and false."""
    rows = [list(one) for one in each]
    found = np.zeros((len(rows), most + 1), np.bool_)
    for row, shifts in zip(found, rows, strict=True):
        row[shifts] = True
    return found
