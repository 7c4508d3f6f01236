"""Cameras seen: how many events of each camera a range of time holds."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import CHUNK_DAYS, Kind, Level
from factory_desktop.store.rollups.pieces import Pieces, cut

_IN_ALL = f"""
SELECT entity, n_working + n_idle + n_absent + n_product FROM roll_entity
WHERE level = {Level.TOTAL:d} AND bucket = 0 AND kind = {Kind.CAMERA:d}
UNION ALL SELECT camera, n FROM roll_recent
"""
_DAYS = f"""
SELECT entity, n_working + n_idle + n_absent + n_product FROM roll_entity
WHERE level = {Level.DAY:d} AND bucket >= ? AND bucket < ? AND kind = {Kind.CAMERA:d}
"""
_HOURS = "SELECT camera, n FROM roll_camera WHERE hour >= ? AND hour < ?"
_RECENT = "SELECT camera, n FROM roll_recent WHERE hour >= ? AND hour < ?"
_EDGE = "SELECT camera, 1 FROM event WHERE ts_us >= ? AND ts_us < ?"


def events_by_camera(connection: Connection, kept: Kept, span: TimeSpan) -> Counter[int]:
    """Count the events of a span by the integer key of their camera, 0 for none."""
    within = kept.within(span)
    if within is None:
        return Counter()
    if within == kept.within(TimeSpan()):
        return _add_up(connection, [(_IN_ALL, ())])
    pieces = cut(kept.grid, *within)
    queries = [(_DAYS, days) for days in _whole_days(pieces)]
    queries += [(_HOURS, hours) for hours in pieces.hours]
    queries += [(_RECENT, pieces.whole_hours)]
    queries += [(_EDGE, edge) for edge in pieces.edges]
    return _add_up(connection, queries)


def _whole_days(pieces: Pieces) -> list[tuple[int, int]]:
    """Return the days of a range, those of its chunks too: cameras are not kept by chunk."""
    ends = [*pieces.days, *((low * CHUNK_DAYS, high * CHUNK_DAYS) for low, high in pieces.chunks)]
    return [(min(first for first, _ in ends), max(past for _, past in ends))] if ends else []


def _add_up(connection: Connection, queries: Sequence[tuple[str, tuple[int, ...]]]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for query, parameters in queries:
        added = f"SELECT camera, sum(n) FROM ({_named(query)}) GROUP BY camera"
        for camera, events in connection.exec_driver_sql(added, parameters):
            counts[camera] += events
    return counts


def _named(query: str) -> str:
    return f"SELECT 0 AS camera, 0 AS n WHERE false UNION ALL {query}"
