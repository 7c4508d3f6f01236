"""State order: the order in which states of a worker follow each other, of arrays."""

import numpy as np
from sqlalchemy import Connection

from factory_desktop.store.engine import raw_of
from factory_desktop.store.table import Column

_STATIONS = "SELECT id FROM station ORDER BY station_id"


def state_order(
    connection: Connection, worker: Column, ts_us: Column, station: Column, kind: Column
) -> Column:
    """Return the places of states by worker and time, as the windows of `parts.edge` have them.

    Of several at one instant the last holds, in the order of the stations' ids and of the types.
    The database would take three times as long to sort them.
    """
    ids = [key for (key,) in raw_of(connection).execute(_STATIONS)]
    places = np.zeros(max(ids, default=0) + 1, np.int64)
    places[np.array(ids, np.int64)] = np.arange(len(ids))
    return np.lexsort((kind, places[station], ts_us, worker))
