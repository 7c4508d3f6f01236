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

    def and_also(self, other: "Times") -> "Times":
        """Add others to these."""
        return Times(
            self.working + other.working,
            self.idle + other.idle,
            self.absent + other.absent,
            self.events + other.events,
        )


ByPlace = Mapping[Place, Times]


def read(connection: Connection, stretches: Sequence[Labeled], whose: Whose) -> ByPlace:
    """Add up what lies in the stretches, states that reach into them too.

    They must not overlap. What nobody was seen in is left out.
    """
    kept = Kept.read(connection)
    pieces = [(label, cut(kept.grid, *within)) for label, within in _clipped(kept, stretches)]
    hours, edges = kept.parted((label, edge) for label, one in pieces for edge in one.edges)
    whole = [(label, one.whole_hours) for label, one in pieces]
    ranges = [Labeled(label, *one) for label, one in (*whole, *hours) if one[0] < one[1]]
    rows: list[tuple[int, ...]] = []
    for start in range(0, len(ranges), _MOST_RANGES):
        rows += _whole(connection, ranges[start : start + _MOST_RANGES], whose)
    for one, meant in edges.items():
        read_once = _edge(connection, kept.cap_us, one, whose)
        for label, sign in meant:
            rows += (
                (label, worker, station, *(sign * value for value in values))
                for worker, station, *values in read_once
            )
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
    connection: Connection, cap_us: int, edge: Range, whose: Whose
) -> Sequence[tuple[int, ...]]:
    query = f"""
      SELECT worker, station, {_ADDED} FROM (
        SELECT worker, station, {_COLUMNS} FROM ({parts.edge("edge")})
      ) WHERE {whose.condition} GROUP BY worker, station
    """
    parameters = {"edge_first": edge[0], "edge_past": edge[1], "cap": cap_us}
    return raw_of(connection).execute(query, parameters).fetchall()


def _add_up(rows: Iterable[tuple[int, ...]]) -> ByPlace:
    found: dict[Place, Times] = {}
    for row in rows:
        place, times = Place._make(row[:3]), Times._make(row[3:])
        before = found.get(place)
        found[place] = times if before is None else before.and_also(times)
    return {place: times for place, times in found.items() if any(times)}
