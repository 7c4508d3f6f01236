"""Series table: sums of so many stretches that only arrays are fast enough."""

from datetime import datetime

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups import edge_table, series_query
from factory_desktop.store.rollups.series_query import Stretches
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import MEASURES
from factory_desktop.store.table import Table

_KEYS = 2


def read(
    connection: Connection, stretches: Stretches, span: TimeSpan, now: datetime, whose: Whose
) -> Table:
    """Read what `series.read_each` adds up, but the latest events.

    A row is the number of a stretch, a key, and `MEASURES`; several may be alike.
    """
    raw = raw_of(connection)
    plan = series_query.plan(connection, stretches, span, now, whose, latest=False)
    found = [
        table.read(raw, one.text, one.parameters, _KEYS + len(MEASURES) + 1)[:, :-1]
        for one in plan.whole
    ]
    edges = edge_table.read(connection, plan.cap_us, plan.edges, whose)
    return np.concatenate([*found, _keyed(edges, whose)])


def _keyed(edges: Table, whose: Whose) -> Table:
    """Tell rows by worker at station apart by what is asked for alone."""
    number, worker, station = edges.T[: edge_table.KEYS]
    key = station if whose.each_station else worker if whose.each_worker else np.zeros_like(worker)
    return np.column_stack((number, key, edges[:, edge_table.KEYS :]))
