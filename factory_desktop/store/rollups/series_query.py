"""Series queries: what is to be read for the sums of many stretches of time."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.rollups import parts
from factory_desktop.store.rollups.folding import COLUMNS
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import CHUNK_DAYS, Kind, Level
from factory_desktop.store.rollups.pieces import Pieces, Range, cut
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import LAST, MEASURES

Stretches = Sequence[tuple[datetime, datetime]]
Numbered = tuple[int, Range]
"""A stretch's number, and a piece of it."""

_MOST_RANGES = 100
"""Pieces in one query; SQLite bounds how many terms one may have."""


class SeriesQuery(NamedTuple):
    """A query of rows of a stretch's number, a key, and the columns of `Sums`."""

    text: str
    parameters: Sequence[int] | Mapping[str, int]


class SeriesPlan(NamedTuple):
    """What is to be read so that all rows together are the sums."""

    whole: Sequence[SeriesQuery]
    edges: Mapping[Range, Sequence[tuple[int, int]]]
    """Parts of hours, with the stretches and the signs with which the rows of each count."""
    cap_us: int


def plan(
    connection: Connection,
    stretches: Stretches,
    span: TimeSpan,
    now: datetime,
    whose: Whose,
    *,
    latest: bool,
) -> SeriesPlan:
    """Say what to read for the sums as known at `now`.

    Where nobody asks for the `latest` events parts of hours are read faster, and theirs are wrong.
    """
    kept = Kept.read(connection)
    sides = [(kept.whole(to_us(start)), kept.whole(to_us(end))) for start, end in stretches]
    clipped = list(_clipped(sides, kept.within(span)))
    pieces = [(number, cut(kept.grid, *stretch)) for number, stretch in clipped]
    of_stretches = ((number, edge) for number, one in pieces for edge in one.edges)
    hours, edges = kept.parted(of_stretches, shorter=not latest)
    whole_hours = [
        _of_ranges(query, ranges[start : start + _MOST_RANGES])
        for query, ranges in _whole(pieces, whose, hours)
        for start in range(0, len(ranges), _MOST_RANGES)
    ]
    beyond = [
        of_edge(kept.cap_us, whose, (max(first, to_us(now)), past), number, time_only=True)
        for number, (first, past) in clipped
        if past > to_us(now)
    ]
    return SeriesPlan([*whole_hours, *beyond], edges, kept.cap_us)


def _clipped(buckets: Sequence[Range], within: Range | None) -> Iterator[Numbered]:
    """Clip buckets to where there is anything, in microseconds; number those that have some."""
    if within is None:
        return
    for number, (first, past) in enumerate(buckets):
        clipped = (max(first, within[0]), min(past, within[1]))
        if clipped[0] < clipped[1]:
            yield number, clipped


def _whole(
    pieces: Sequence[tuple[int, Pieces]], whose: Whose, single: list[Numbered]
) -> Iterator[tuple[str, list[Numbered]]]:
    """Return the queries of whole hours and longer with the ranges that each is asked for.

    `single` are further hours.
    """
    kind = whose.kind
    hours = _hours_of_factory() if kind is Kind.FACTORY else _hours(whose)
    if kind is None:
        yield hours, single + [(number, one.whole_hours) for number, one in pieces]
    else:
        yield hours, single + [(number, part) for number, one in pieces for part in one.hours]
        yield _days(kind, whose), [(number, days) for number, one in pieces for days in _of(one)]
    yield _recent(whose), single + [(number, one.whole_hours) for number, one in pieces]


def _of(pieces: Pieces) -> Iterator[Range]:
    """Return the days of a bucket, those of its chunks too."""
    yield from pieces.days
    for low, high in pieces.chunks:
        yield low * CHUNK_DAYS, high * CHUNK_DAYS


def _days(kind: Kind, whose: Whose) -> str:
    key = "entity" if whose.each_worker else "0"
    return f"""
      SELECT number, {key}, {COLUMNS} FROM range CROSS JOIN roll_entity
        ON level = {Level.DAY:d} AND bucket >= first AND bucket < past
      WHERE kind = {kind:d} AND {whose.entity}
    """


def _hours_of_factory() -> str:
    return f"""
      SELECT number, 0, {COLUMNS} FROM range CROSS JOIN roll_entity
        ON level = {Level.HOUR:d} AND bucket >= first AND bucket < past
      WHERE kind = {Kind.FACTORY:d}
    """


def _hours(whose: Whose) -> str:
    if whose.worker is None:
        return f"""
          SELECT number, {whose.key}, {COLUMNS} FROM range CROSS JOIN roll_hour
            ON hour >= first AND hour < past
          WHERE {whose.condition}
        """
    # One look-up for each hour in which anything was.
    return f"""
      SELECT number, {whose.key}, {", ".join(f"h.{name}" for name in (*MEASURES, LAST))}
      FROM range CROSS JOIN roll_entity f
        ON f.level = {Level.HOUR:d} AND f.bucket >= first AND f.bucket < past
          AND f.kind = {Kind.FACTORY:d}
      CROSS JOIN roll_hour h ON h.hour = f.bucket AND {whose.condition}
    """


def _recent(whose: Whose) -> str:
    return f"""
      SELECT number, {whose.key}, {COLUMNS} FROM range CROSS JOIN (
        SELECT hour, {parts.RECENT} FROM roll_recent WHERE {whose.condition}
      ) ON hour >= first AND hour < past
    """


def _of_ranges(query: str, ranges: Sequence[Numbered]) -> SeriesQuery:
    values = ", ".join(["(?, ?, ?)"] * len(ranges))
    whole = f"""
      WITH range (number, first, past) AS (VALUES {values}),
      found (number, key, {COLUMNS}) AS ({query})
      SELECT number, key, {parts.ADDED} FROM found GROUP BY number, key
    """
    return SeriesQuery(whole, [n for number, sides in ranges for n in (number, *sides)])


def of_edge(
    cap_us: int, whose: Whose, edge: Range, number: int = 0, *, time_only: bool = False
) -> SeriesQuery:
    """Say how one part of an hour is read, under a number."""
    query = f"""
      SELECT {number:d}, {whose.key} AS key, {parts.ADDED}
      FROM ({parts.edge("edge", time_only=time_only)}) WHERE {whose.condition} GROUP BY key
    """
    return SeriesQuery(query, {"edge_first": edge[0], "edge_past": edge[1], "cap": cap_us})
