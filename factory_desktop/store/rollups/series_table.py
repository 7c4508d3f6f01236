"""Series table: sums of so many stretches that only arrays are fast enough."""

from datetime import datetime

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.series_query import Stretches, queries
from factory_desktop.store.rollups.sums import Sums
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.table import Table

WIDTH = 2 + len(Sums._fields)


def read(
    connection: Connection, stretches: Stretches, span: TimeSpan, now: datetime, whose: Whose
) -> Table:
    """Read what `series.read_each` adds up; the latest events are not known.

    A row is the number of a stretch, a key, and the columns of `Sums`; several may be alike.
    """
    raw = raw_of(connection)
    tables = [np.empty((0, WIDTH), np.int64)]
    for one in queries(connection, stretches, span, now, whose, latest=False):
        found = table.read(raw, one.text, one.parameters, WIDTH)
        tables += (_counting(found, *counts) for counts in one.counts)
        if not one.counts:
            tables.append(found)
    return np.concatenate(tables)


def _counting(found: Table, number: int, sign: int) -> Table:
    """Let rows count for a stretch, with a sign."""
    counting = found * sign
    counting[:, 0], counting[:, 1] = number, found[:, 1]
    return counting
