"""Series: sums of consecutive buckets of any length, from the rollups as far as they reach."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups import series_query
from factory_desktop.store.rollups.series_query import Stretches
from factory_desktop.store.rollups.sums import Sums, total
from factory_desktop.store.rollups.whose import Whose

Found = dict[tuple[int, int], Sums]
"""Sums by the bucket's number and the worker's key, 0 for all together."""
_WIDTH = 2 + len(Sums._fields)


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
    stretches: Stretches,
    span: TimeSpan,
    now: datetime,
    whose: Whose,
    *,
    latest: bool = True,
) -> Found:
    """Add up stretches of time as `read` does buckets; there may be gaps, and they may overlap.

    Where nobody asks for the `latest` events parts of hours are read faster, and theirs are wrong.
    """
    raw = raw_of(connection)
    rows: list[Sequence[int]] = []
    plan = series_query.plan(connection, stretches, span, now, whose, latest=latest)
    for one in plan.whole:
        rows += table.read(raw, one.text, one.parameters, _WIDTH).tolist()
    for edge, meant in plan.edges.items():
        part = series_query.of_edge(plan.cap_us, whose, edge)
        found = table.read(raw, part.text, part.parameters, _WIDTH).tolist()
        for number, sign in meant:
            rows += ((number, row[1], *(sign * n for n in row[2:-1]), row[-1]) for row in found)
    return _add_up(rows)


def _add_up(rows: Iterable[Sequence[int]]) -> Found:
    found: Found = {}
    for row in rows:
        place, sums = (row[0], row[1]), Sums._make(row[2:])
        # Mostly a bucket's sums come as one row.
        found[place] = total((found[place], sums)) if place in found else sums
    return found
