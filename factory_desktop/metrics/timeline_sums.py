"""Timeline sums: what every row adds up to in each piece of the time shown, exactly."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.planned import Planned, Window, shifts_of
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.watched import Range, Watched
from factory_desktop.store.rollups import series_table
from factory_desktop.store.rollups.sums import Sums
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.table import Column, Table

_WIDTH = len(Sums._fields) - 1
"""All that adds up: the latest event does not."""
_KEYS = 2
"""The number of a mark and a key come before that."""


class OfEach(NamedTuple):
    """Sums of many places at once, in columns of one length."""

    sums: Table
    """As those of `Sums`, without the latest event."""
    not_seen_us: Column


class TimelineSums:
    """Sums between marks, by the integer key of a worker or a station, without latest events."""

    def __init__(
        self,
        marks: Sequence[datetime],
        found: Table,
        times: Watched | None = None,
    ) -> None:
        """`found` are rows of the number of the mark that they begin at, a key, and `MEASURES`.

        `times` say who is looked for; whatever begins or ends in them is a mark.
        """
        self._times = times or Watched()
        self._places = {at: number for number, at in enumerate(marks)}
        self._rows = {key: row for row, key in enumerate(np.unique(found[:, 1]).tolist())}
        pieces = self._pieces(marks, found)
        self._looked_for = self._windows(marks, pieces)
        # Up to each mark, from the first one on: what lies between two is the difference.
        self._so_far = _running(pieces)
        self._missed = _running(self._gaps(marks, pieces))

    @classmethod
    def read(
        cls,
        connection: Connection,
        marks: Iterable[datetime],
        moment: Moment,
        whose: Whose,
        times: Watched,
        cells: Sequence[Range] = (),
    ) -> "TimelineSums":
        """Read what lies between any two following marks; those of `times` are added.

        Of `cells` that are over it may be known.
        """
        ordered = sorted({*marks, *times.marks()})
        return cls(ordered, _recalled(connection, ordered, moment, whose, cells), times)

    def between(self, key: int, start: datetime, end: datetime) -> Sums:
        """Add up what lies between two marks."""
        of_key = self._so_far[self._row(key)]
        return Sums(*(of_key[self._places[end]] - of_key[self._places[start]]).tolist())

    def of_each(self, keys: Sequence[int], ranges: Sequence[Range]) -> "OfEach":
        """Add up what lies in each of these ranges, key by key; their sides are marks."""
        rows = np.array([self._row(key) for key in keys], np.int64)
        first, past = (
            np.array([self._places[one[side]] for one in ranges], np.int64) for side in (0, 1)
        )
        so_far, missed = self._so_far[rows], self._missed[rows]
        return OfEach(
            (so_far[:, past] - so_far[:, first]).reshape(-1, _WIDTH),
            (missed[:, past] - missed[:, first]).reshape(-1),
        )

    def looked_for(self, key: int) -> tuple[Window, ...]:
        """Return the windows of the shifts that one is in."""
        return self._looked_for[self._row(key)]

    def not_seen_us(self, key: int, shown: Range) -> int:
        """Add up the time in which one was looked for and not seen, in microseconds."""
        start, end = shown
        of_key = self._missed[self._row(key)]
        return int(of_key[self._places[end]] - of_key[self._places[start]])

    def _row(self, key: int) -> int:
        return self._rows.get(key, -1)

    def _pieces(self, marks: Sequence[datetime], found: Table) -> Table:
        """Lay sums out by row and mark; the last row is whoever was never seen."""
        pieces = np.zeros((len(self._rows) + 1, max(0, len(marks) - 1), _WIDTH), np.int64)
        of_row = np.searchsorted(np.array([*self._rows], np.int64), found[:, 1])
        np.add.at(pieces, (of_row, found[:, 0]), found[:, 2:])
        return pieces

    def _windows(self, marks: Sequence[datetime], pieces: Table) -> list[tuple[Window, ...]]:
        windows, stretches = self._times.windows, self._times.stretches
        if stretches is None:
            return [windows] * len(pieces)
        of_mark = _numbers(stretches, marks)
        found = []
        events = pieces[:, :, : Sums._fields.index("units")].sum(axis=2)
        for of_row in events:
            seen = set(of_mark[of_row > 0].tolist()) - {-1}
            mine = shifts_of(stretches, seen)
            found.append(tuple(one for one in windows if not one.working.isdisjoint(mine)))
        return found

    def _gaps(self, marks: Sequence[datetime], pieces: Table) -> Table:
        """Return by row and mark how long one was looked for and not seen."""
        lengths = np.array([(after - at) // MICROSECOND for at, after in pairwise(marks)], np.int64)
        seen = pieces[:, :, Sums._fields.index("working_us") :].sum(axis=2)
        missed: Table = np.maximum(0, lengths - seen)
        of_mark = _numbers(self._times.windows, marks)
        numbers = {one: number for number, one in enumerate(self._times.windows)}
        for row, windows in enumerate(self._looked_for):
            missed[row, ~np.isin(of_mark, [numbers[one] for one in windows])] = 0
        return missed


def _numbers(stretches: Sequence[Window] | Sequence[Planned], marks: Sequence[datetime]) -> Column:
    """Return which of these, in order, each piece between marks lies in; -1 for none."""
    starts = np.array([one.start.timestamp() for one in stretches])
    ends = np.array([one.end.timestamp() for one in stretches])
    at = np.array([one.timestamp() for one in marks[:-1]])
    found = np.searchsorted(starts, at, "right") - 1
    inside = (found >= 0) & (at < np.append(ends, 0.0)[found])
    return np.where(inside, found, -1)


def _running(pieces: Table) -> Table:
    nothing = np.zeros_like(pieces[:, :1])
    return np.concatenate((nothing, pieces), axis=1).cumsum(axis=1)


def _recalled(
    connection: Connection,
    marks: Sequence[datetime],
    moment: Moment,
    whose: Whose,
    cells: Sequence[Range],
) -> Table:
    """Read the sums between marks, cell by cell, under the number of the first mark."""
    span = TimeSpan(None, moment.now) if moment.past else TimeSpan()
    if whose.worker is not None or whose.station is not None or not cells:
        return series_table.read(connection, list(pairwise(marks)), span, moment.now, whose)
    edges = {marks[0], *(start for start, _ in cells)}
    first = [number for number, at in enumerate(marks[:-1]) if at in edges]
    cut = list(pairwise([*first, len(marks) - 1]))
    pieces = [list(pairwise(marks[start : end + 1])) for start, end in cut]

    def read(numbers: Sequence[int]) -> list[tuple[Table]]:
        some = [piece for number in numbers for piece in pieces[number]]
        found = series_table.read(connection, some, span, moment.now, whose)
        found = found[np.argsort(found[:, 0])]
        begins = np.cumsum([0, *(len(pieces[number]) for number in numbers)])
        each = np.split(found, np.searchsorted(found[:, 0], begins[1:-1]))
        for one, begin in zip(each, begins.tolist(), strict=False):
            one[:, 0] -= begin
        return [(one,) for one in each]

    parts = [tuple((to_us(start), to_us(end)) for start, end in some) for some in pieces]
    known = moment.memory.recall(connection, ("timeline", whose), parts, moment.over_us, read)
    nothing = np.empty((0, _KEYS + _WIDTH), np.int64)
    numbered = [nothing]
    for (one,), (start, _) in zip(known, cut, strict=True):
        moved = one.copy()
        moved[:, 0] += start
        numbered.append(moved)
    return np.concatenate(numbered)
