"""Stretched: measured times within many stretches of time, by worker at station."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from factory_desktop.store import packed, table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.packed import Bounds, KeyBounds
from factory_desktop.store.rollups import edge_table, parts
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.pieces import Range, cut
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import MEASURES
from factory_desktop.store.table import Column, Table

_MOST_RANGES = 100
"""Pieces in one query; SQLite bounds how many terms one may have."""
_KEYS = 3
"""What a sum is told apart by comes first in a row."""


class Labeled(NamedTuple):
    """A stretch of time, in microseconds, and the number that its sums are told apart by."""

    label: int
    first: int
    past: int


class Places(NamedTuple):
    """Sums, each under a label, of a worker at a station; columns of one length."""

    label: Column
    worker: Column
    """Integer keys, as those of stations."""
    station: Column
    working: Column
    """Microseconds under the measured rule, as those of the other states."""
    idle: Column
    absent: Column
    events: Column

    @property
    def seen(self) -> Column:
        """Microseconds in which a state was known."""
        return self.working + self.idle + self.absent

    def where(self, chosen: NDArray[np.bool_]) -> "Places":
        """Keep some of the rows."""
        return Places(*(column[chosen] for column in self))


def read(connection: Connection, stretches: Sequence[Labeled], whose: Whose) -> Places:
    """Add up what lies in the stretches, states that reach into them too.

    They must not overlap; where labels repeat, they are added up together. What nobody was seen
    in is left out. In order of label, worker and station.
    """
    kept = Kept.read(connection)
    pieces = [(label, cut(kept.grid, *within)) for label, within in _clipped(kept, stretches)]
    hours, edges = kept.parted((label, edge) for label, one in pieces for edge in one.edges)
    whole = [(label, one.whole_hours) for label, one in pieces]
    ranges = [Labeled(label, *one) for label, one in (*whole, *hours) if one[0] < one[1]]
    rows = [np.empty((0, _WIDTH), np.int64)]
    rows += (
        _whole(connection, ranges[start : start + _MOST_RANGES], whose)
        for start in range(0, len(ranges), _MOST_RANGES)
    )
    rows.append(_of_edges(edge_table.read(connection, kept.cap_us, edges, whose)))
    return Places(*table.added_up(np.concatenate(rows), _KEYS).T)


def _clipped(kept: Kept, stretches: Sequence[Labeled]) -> Iterator[tuple[int, Range]]:
    """Clip stretches to where there is anything; leave out those in which nothing can be."""
    if kept.hours is None:
        return
    start, end = kept.grid.start(kept.hours[0]), kept.grid.start(kept.hours[1] + 1)
    for label, first, past in stretches:
        clipped = max(start, kept.whole(first)), min(end, kept.whole(past))
        if clipped[0] < clipped[1]:
            yield label, clipped


_WIDTH = len(Places._fields)
_TIMES = MEASURES.index("working_us")
_COLUMNS = "working_us, idle_us, absent_us, n_working + n_idle + n_absent + n_product AS n"
_EACH = "working_us, idle_us, absent_us, n"
_ADDED = "sum(working_us), sum(idle_us), sum(absent_us), sum(n)"


def _whole(connection: Connection, ranges: Sequence[Labeled], whose: Whose) -> Table:
    # Hours by themselves hold hardly two rows of a place: to group them costs as much again.
    long = any(one.past - one.first > 1 for one in ranges)
    chosen, grouped = (_ADDED, "GROUP BY label, worker, station") if long else (_EACH, "")
    values = ", ".join(["(?, ?, ?)"] * len(ranges))
    query = f"""
      WITH range (label, first, past) AS (VALUES {values})
      SELECT label, worker, station, {chosen} FROM (
        SELECT label, worker, station, {_COLUMNS} FROM range CROSS JOIN roll_hour
          ON hour >= first AND hour < past
        UNION ALL
        SELECT label, worker, station, {_COLUMNS} FROM range CROSS JOIN (
          SELECT hour, {parts.RECENT} FROM roll_recent
        ) ON hour >= first AND hour < past
      ) WHERE {whose.condition} {grouped}
    """
    flat = [value for one in ranges for value in one]
    keys, labels = KeyBounds.read(connection), [one.label for one in ranges]
    columns: dict[str, Bounds | None] = {
        "label": Bounds(min(labels), max(labels)),
        "worker": keys.worker,
        "station": keys.station,
    }
    columns |= dict.fromkeys(Places._fields[_KEYS:])
    return np.column_stack(packed.read(raw_of(connection), query, flat, columns))


def _of_edges(found: Table) -> Table:
    """Take the columns of places."""
    keys, measures = found[:, : edge_table.KEYS], found[:, edge_table.KEYS :]
    times = measures[:, _TIMES:]
    return np.column_stack((keys, times, measures[:, : MEASURES.index("units")].sum(axis=1)))
