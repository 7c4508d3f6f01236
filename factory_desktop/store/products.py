"""Products: the single counts of units in a stretch of time, where they are few."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.store.engine import raw_of

_COUNTS = f"""
SELECT ts_us, worker.worker_id, station.station_id, count
FROM event
JOIN worker ON worker.id = event.worker
JOIN station ON station.id = event.station
WHERE ts_us >= ? AND ts_us < ? AND type = {EventType.PRODUCT_COUNT:d}
ORDER BY ts_us
LIMIT ?
"""  # noqa: S608 - put together from a constant


class Made(NamedTuple):
    """One event that counted units."""

    at: datetime
    worker_id: str
    station_id: str
    units: int


def read(
    connection: Connection, start: datetime, end: datetime, most: int
) -> tuple[Made, ...] | None:
    """Read the counts in [start, end) by time; None where there are more than `most`."""
    raw = raw_of(connection)
    rows = raw.execute(_COUNTS, (to_us(start), to_us(end), most + 1)).fetchall()
    if len(rows) > most:
        return None
    return tuple(Made(from_us(ts_us), *rest) for ts_us, *rest in rows)
