"""State order: the order in which states of a worker follow each other, of arrays."""

import numpy as np
from sqlalchemy import Connection

from factory_desktop.store.engine import raw_of
from factory_desktop.store.table import Column, order, read

_STATIONS = "SELECT id FROM station ORDER BY station_id"


def state_order(
    connection: Connection, worker: Column, ts_us: Column, station: Column, kind: Column
) -> Column:
    """Return the places of states by worker and time, as the windows of `parts.edge` have them.

    Of several at one instant the last holds, in the order of the stations' ids and of the types.
    The database would take three times as long to sort them.
    """
    return order(worker, ts_us, station_places(connection)[station], kind)


def station_places(connection: Connection) -> Column:
    """Return by a station's key its place in the order of ids, which is not that of keys."""
    ids = read(raw_of(connection), _STATIONS, (), width=1)[:, 0]
    places = np.zeros(ids.max(initial=0) + 1, np.int64)
    places[ids] = np.arange(len(ids))
    return places
