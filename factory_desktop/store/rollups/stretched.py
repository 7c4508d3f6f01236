"""Stretched: measured times within many stretches of time, by worker at station."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups import parts
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.pieces import Range, cut
from factory_desktop.store.rollups.whose import Whose

_MOST_RANGES = 100
"""Pieces in one query; SQLite bounds how many terms one may have."""


class Labeled(NamedTuple):
    """A stretch of time, in microseconds, and the number that its sums are told apart by."""

    label: int
    first: int
    past: int


class Place(NamedTuple):
    """What a sum is of."""

    label: int
    worker: int
    station: int


class Times(NamedTuple):
    """Microseconds of each state under the measured rule, and how many events there were."""

    working: int = 0
    idle: int = 0
    absent: int = 0
    events: int = 0

    @property
    def seen(self) -> int:
        """Microseconds in which a state was known."""
        return self.working + self.idle + self.absent


ByPlace = Mapping[Place, Times]


def read(connection: Connection, stretches: Sequence[Labeled], whose: Whose) -> ByPlace:
    """Add up what lies in the stretches, states that reach into them too.

    They must not overlap. What nobody was seen in is left out.
    """
    kept = Kept.read(connection)
    ranges: list[Labeled] = []
    edges: list[Labeled] = []
    for label, within in _clipped(kept, stretches):
        pieces = cut(kept.grid, *within)
        if pieces.whole_hours[0] < pieces.whole_hours[1]:
            ranges.append(Labeled(label, *pieces.whole_hours))
        edges += (Labeled(label, *edge) for edge in pieces.edges)
    rows: list[tuple[int, ...]] = []
    for start in range(0, len(ranges), _MOST_RANGES):
        rows += _whole(connection, ranges[start : start + _MOST_RANGES], whose)
    for one in edges:
        rows += _edge(connection, kept.cap_us, one, whose)
    return _add_up(rows)


def _clipped(kept: Kept, stretches: Sequence[Labeled]) -> Iterator[tuple[int, Range]]:
    """Clip stretches to where there is anything; leave out those in which nothing can be."""
    if kept.hours is None:
        return
    start, end = kept.grid.start(kept.hours[0]), kept.grid.start(kept.hours[1] + 1)
    for label, first, past in stretches:
        clipped = max(start, kept.whole(first)), min(end, kept.whole(past))
        if clipped[0] < clipped[1]:
            yield label, clipped


_COLUMNS = "working_us, idle_us, absent_us, n_working + n_idle + n_absent + n_product AS n"
_ADDED = "sum(working_us), sum(idle_us), sum(absent_us), sum(n)"


def _whole(
    connection: Connection, ranges: Sequence[Labeled], whose: Whose
) -> Iterable[tuple[int, ...]]:
    values = ", ".join(["(?, ?, ?)"] * len(ranges))
    query = f"""
      WITH range (label, first, past) AS (VALUES {values})
      SELECT label, worker, station, {_ADDED} FROM (
        SELECT label, worker, station, {_COLUMNS} FROM range CROSS JOIN roll_hour
          ON hour >= first AND hour < past
        UNION ALL
        SELECT label, worker, station, {_COLUMNS} FROM range CROSS JOIN (
          SELECT hour, {parts.RECENT} FROM roll_recent
        ) ON hour >= first AND hour < past
      ) WHERE {whose.condition} GROUP BY label, worker, station
    """
    flat = [value for one in ranges for value in one]
    return raw_of(connection).execute(query, flat).fetchall()


def _edge(
    connection: Connection, cap_us: int, edge: Labeled, whose: Whose
) -> Iterable[tuple[int, ...]]:
    query = f"""
      SELECT :label, worker, station, {_ADDED} FROM (
        SELECT worker, station, {_COLUMNS} FROM ({parts.edge("edge")})
      ) WHERE {whose.condition} GROUP BY worker, station
    """
    parameters = {
        "label": edge.label,
        "edge_first": edge.first,
        "edge_past": edge.past,
        "cap": cap_us,
    }
    return raw_of(connection).execute(query, parameters).fetchall()


def _add_up(rows: Iterable[tuple[int, ...]]) -> ByPlace:
    found: dict[Place, Times] = {}
    for row in rows:
        place, times = Place._make(row[:3]), Times._make(row[3:])
        if place in found:
            times = Times._make(map(sum, zip(found[place], times, strict=True)))
        found[place] = times
    return {place: times for place, times in found.items() if any(times)}
