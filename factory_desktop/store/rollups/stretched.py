"""Stretched: measured times within many stretches of time, by worker at station."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.hour_grid import HOUR_US
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
    ranges: list[Labeled] = []
    edges: defaultdict[Range, list[tuple[int, int]]] = defaultdict(list)
    for label, within in _clipped(kept, stretches):
        pieces = cut(kept.grid, *within)
        if pieces.whole_hours[0] < pieces.whole_hours[1]:
            ranges.append(Labeled(label, *pieces.whole_hours))
        for edge in pieces.edges:
            whole, rest = _shorter(kept, edge)
            if whole is not None:
                ranges.append(Labeled(label, whole, whole + 1))
            for one in rest:
                edges[one].append((label, 1 if whole is None else -1))
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


def _shorter(kept: Kept, edge: Range) -> tuple[int | None, Sequence[Range]]:
    """Return what to read for a part of an hour: its events, or an hour less the rest of it.

    The sums of whole hours are there; of the events every one has to be gone through.
    """
    first, past = edge
    hour = kept.grid.hour(first)
    start = kept.grid.start(hour)
    # What reaches in from below the floor is in the hour's sum and no more among the events.
    known = start - kept.cap_us >= kept.floor_us
    # Of two halves the first is read, for both of them.
    if not known or 2 * (past - first) < HOUR_US + (first == start):
        return None, (edge,)
    rest = (start, first), (past, start + HOUR_US)
    return hour, [one for one in rest if one[0] < one[1]]


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
