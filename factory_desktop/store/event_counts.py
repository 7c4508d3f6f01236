"""Event counts: how many events each hour has."""

import numpy as np
from sqlalchemy import Connection

from factory_desktop.store import table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.table import Column

_HOURS = f"""
SELECT bucket, n_working + n_idle + n_absent + n_product FROM roll_entity
WHERE level = {Level.HOUR:d} AND kind = {Kind.FACTORY:d} AND bucket >= :first AND bucket < :past
UNION ALL SELECT hour, n FROM roll_recent WHERE hour >= :first AND hour < :past
"""  # noqa: S608 - only constants


def by_hour(connection: Connection, first: int, past: int) -> Column:
    """Count the events of each hour from the first one to before `past`."""
    rows = table.read(raw_of(connection), _HOURS, {"first": first, "past": past}, width=2)
    counts = np.zeros(past - first, np.int64)
    np.add.at(counts, rows[:, 0] - first, rows[:, 1])
    return counts
