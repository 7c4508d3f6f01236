"""Series: sums of consecutive buckets of any length, from the rollups as far as they reach."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups import parts
from factory_desktop.store.rollups.folding import COLUMNS
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import CHUNK_DAYS, Kind, Level
from factory_desktop.store.rollups.pieces import Pieces, Range, cut
from factory_desktop.store.rollups.sums import Sums, total
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import LAST, MEASURES

Numbered = tuple[int, Range]
"""A bucket's number, and a piece of it."""

Found = dict[tuple[int, int], Sums]
"""Sums by the bucket's number and the worker's key, 0 for all together."""

_MOST_RANGES = 100
"""Pieces in one query; SQLite bounds how many terms one may have."""


def read(
    connection: Connection,
    edges: Sequence[datetime],
    span: TimeSpan,
    now: datetime,
    whose: Whose,
    *,
    latest: bool = True,
) -> Found:
    """Add up each bucket between two edges, as known at `now`; empty ones are left out.

    Only what lies in `span` counts, so that the first and the last bucket may be parts.
    """
    return read_each(connection, list(pairwise(edges)), span, now, whose, latest=latest)


def read_each(
    connection: Connection,
    stretches: Sequence[tuple[datetime, datetime]],
    span: TimeSpan,
    now: datetime,
    whose: Whose,
    *,
    latest: bool = True,
) -> Found:
    """Add up stretches of time as `read` does buckets; there may be gaps, and they may overlap.

    Where nobody asks for the `latest` events parts of hours are read faster, and theirs are wrong.
    """
    return _add_up(read_rows(connection, stretches, span, now, whose, latest=latest))


def read_rows(
    connection: Connection,
    stretches: Sequence[tuple[datetime, datetime]],
    span: TimeSpan,
    now: datetime,
    whose: Whose,
    *,
    latest: bool = True,
) -> list[tuple[int, ...]]:
    """Read what `read_each` adds up: rows of a number, a key, and the columns of `Sums`."""
    kept = Kept.read(connection)
    whole = [(kept.whole(to_us(start)), kept.whole(to_us(end))) for start, end in stretches]
    buckets = list(_clipped(whole, kept.within(span)))
    pieces = [(number, cut(kept.grid, *bucket)) for number, bucket in buckets]
    of_buckets = ((number, edge) for number, one in pieces for edge in one.edges)
    hours, edges = kept.parted(of_buckets, shorter=not latest)
    rows: list[tuple[int, ...]] = []
    for query, ranges in _whole(pieces, whose, hours):
        for start in range(0, len(ranges), _MOST_RANGES):
            rows += _read(connection, query, ranges[start : start + _MOST_RANGES])
    for edge, meant in edges.items():
        read_once = _read_edge(connection, kept, whose, edge)
        for number, sign in meant:
            rows += ((number, row[0], *(sign * n for n in row[1:-1]), row[-1]) for row in read_once)
    for number, (first, past) in buckets:
        if past > to_us(now):
            beyond = max(first, to_us(now)), past
            taken = _read_edge(connection, kept, whose, beyond, time_only=True)
            rows += ((number, *row) for row in taken)
    return rows


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


def _read(
    connection: Connection, query: str, ranges: Sequence[Numbered]
) -> Iterable[tuple[int, ...]]:
    if not ranges:
        return ()
    values = ", ".join(["(?, ?, ?)"] * len(ranges))
    whole = f"""
      WITH range (number, first, past) AS (VALUES {values}),
      found (number, key, {COLUMNS}) AS ({query})
      SELECT number, key, {parts.ADDED} FROM found GROUP BY number, key
    """
    flat = [value for number, (first, past) in ranges for value in (number, first, past)]
    return raw_of(connection).execute(whole, flat).fetchall()


def _read_edge(
    connection: Connection, kept: Kept, whose: Whose, edge: Range, *, time_only: bool = False
) -> Sequence[tuple[int, ...]]:
    """Return key and sums."""
    query = f"""
      SELECT {whose.key} AS key, {parts.ADDED}
      FROM ({parts.edge("edge", time_only=time_only)}) WHERE {whose.condition} GROUP BY key
    """
    parameters = {"edge_first": edge[0], "edge_past": edge[1], "cap": kept.cap_us}
    return raw_of(connection).execute(query, parameters).fetchall()


def _add_up(rows: Iterable[tuple[int, ...]]) -> Found:
    found: Found = {}
    for row in rows:
        place, sums = (row[0], row[1]), Sums._make(row[2:])
        # Mostly a bucket's sums come as one row.
        found[place] = total((found[place], sums)) if place in found else sums
    return found
