"""StateTimes: how long each worker was in which state within short stretches of time."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.store import table
from factory_desktop.store.rollups import edge_table
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.pieces import Range
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import MEASURES

Times = list[int]
"""Microseconds of working, idle and absent time."""
NO_TIME: Times = [0, 0, 0]

_TIMES = edge_table.KEYS + MEASURES.index("working_us")


def read(
    connection: Connection, kept: Kept, stretches: Sequence[tuple[datetime, datetime]]
) -> Sequence[Mapping[int, Times]]:
    """Add up by worker's key, clipped to each stretch; by the cap that is kept with the rollups."""
    edges: dict[Range, list[tuple[int, int]]] = {}
    for number, (start, end) in enumerate(stretches):
        edges.setdefault((to_us(start), to_us(end)), []).append((number, 1))
    rows = edge_table.read(connection, kept.cap_us, edges, Whose())
    rows = table.added_up(np.column_stack((rows[:, :2], rows[:, _TIMES:])), keys=2)
    found: list[dict[int, Times]] = [{} for _ in stretches]
    for number, worker, *times in rows.tolist():
        found[number][worker] = times
    return found
