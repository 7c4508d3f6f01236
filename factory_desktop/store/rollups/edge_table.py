"""Edge table: what lies in many parts of hours, from the events themselves.

The same as `parts.edge` of each, which is the faster way to read one.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from factory_desktop.store import packed, table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.packed import Bounds, KeyBounds
from factory_desktop.store.rollups.pieces import Range
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import MEASURES
from factory_desktop.store.state_order import state_order
from factory_desktop.store.table import Column, Table

KEYS = 3
WIDTH = KEYS + len(MEASURES)
_MOST_RANGES = 100
"""Parts in one query; SQLite bounds how many terms one may have."""
_PRODUCT = 3


def read(
    connection: Connection,
    cap_us: int,
    edges: Mapping[Range, Sequence[tuple[int, int]]],
    whose: Whose,
) -> Table:
    """Add up each part, states that reach into it too, clipped to it.

    It counts with each number and sign given for it. A row is a number, a worker and a station by
    their keys, and `MEASURES`.
    """
    tables, parts = [np.empty((0, WIDTH), np.int64)], list(edges)
    for start in range(0, len(parts), _MOST_RANGES):
        some = parts[start : start + _MOST_RANGES]
        found = _read(connection, cap_us, some, whose)
        sides = np.searchsorted(found[:, 0], np.arange(len(some) + 1))
        for edge, rows in zip(some, np.split(found, sides[1:-1]), strict=True):
            tables += (_counting(rows, *counts) for counts in edges[edge])
    return np.concatenate(tables)


def _counting(rows: Table, number: int, sign: int) -> Table:
    counting = rows.copy()
    counting[:, 0] = number
    counting[:, KEYS:] *= sign
    return counting


def _read(connection: Connection, cap_us: int, edges: Sequence[Range], whose: Whose) -> Table:
    number, ts_us, worker, station, kind, conf_ppm, count = _events(
        connection, cap_us, edges, whose
    )
    first, past = np.array(edges, np.int64)[number].T
    inside = ts_us >= first
    measures = np.zeros((len(number), len(MEASURES)), np.int64)
    rows = np.arange(len(number))
    measures[rows, kind] = inside
    measures[:, MEASURES.index("units")] = count * (kind == _PRODUCT)
    measures[:, MEASURES.index("conf_ppm")] = conf_ppm * inside
    states = np.flatnonzero(kind < _PRODUCT)
    of_part = worker[states] * len(edges) + number[states]
    states = states[state_order(connection, of_part, ts_us[states], station[states], kind[states])]
    until = _until(ts_us[states], (worker * len(edges) + number)[states], cap_us)
    us = np.minimum(until, past[states]) - np.maximum(ts_us, first)[states]
    measures[states, MEASURES.index("working_us") + kind[states]] = np.maximum(0, us)
    mine = _of(whose, station)
    whole = np.column_stack((number, worker, station, measures))[mine]
    return table.added_up(whole, KEYS)


def _events(
    connection: Connection, cap_us: int, edges: Sequence[Range], whose: Whose
) -> Sequence[Column]:
    """Read the events of each part, and the states before it that may reach into it."""
    values = ", ".join(["(?, ?, ?)"] * len(edges))
    of_worker = "true" if whose.worker is None else f"worker = {whose.worker:d}"
    query = f"""
      WITH range (number, first, past) AS (VALUES {values})
      SELECT number, ts_us, worker, station, type, conf_ppm, count
      FROM range CROSS JOIN event ON ts_us > first - {cap_us:d} AND ts_us < past
      WHERE {of_worker} AND (type < {_PRODUCT} OR ts_us >= first)
    """
    flat = [value for number, sides in enumerate(edges) for value in (number, *sides)]
    keys = KeyBounds.read(connection)
    columns = {
        "number": Bounds(0, len(edges) - 1),
        "ts_us": Bounds(min(first for first, _ in edges) - cap_us, max(past for _, past in edges)),
        "worker": keys.worker,
        "station": keys.station,
        "type": Bounds(0, _PRODUCT),
        "conf_ppm": Bounds(0, 1_000_000),
        "count": None,
    }
    return packed.read(raw_of(connection), query, flat, columns)


def _until(ts_us: Column, of_part: Column, cap_us: int) -> Column:
    """Return when each state ends: with the next one of its worker, or at the cap."""
    until = ts_us + cap_us
    followed = np.flatnonzero(of_part[1:] == of_part[:-1])
    until[followed] = np.minimum(until[followed], ts_us[followed + 1])
    return until


def _of(whose: Whose, station: Column) -> NDArray[np.bool_]:
    # A worker's states end with the next one anywhere: stations are told apart only now.
    wanted = whose.stations or (() if whose.station is None else (whose.station,))
    return np.isin(station, wanted) if wanted else np.full(len(station), fill_value=True)
