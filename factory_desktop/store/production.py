"""Production: units made in each quarter of an hour.

Since 2000, before which no event is taken, every zone's offset is a multiple of a quarter, so
hours and days of any zone are sums of these.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.schema import event, station, worker
from factory_desktop.store.tally import within

QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class QuarterUnits:
    """Units made in the quarter of an hour from `start`."""

    start: datetime
    units: int


def quarters(
    connection: Connection, span: TimeSpan, worker_id: str | None, station_id: str | None
) -> Sequence[QuarterUnits]:
    """Sum the units by quarter, oldest first; quarters without events are left out."""
    length = QUARTER // MICROSECOND
    quarter = (event.c.ts_us // length).label("quarter")
    query = select(quarter, func.sum(event.c.count)).where(
        within(span), event.c.type == int(EventType.PRODUCT_COUNT)
    )
    if worker_id is not None:
        query = query.join(worker).where(worker.c.worker_id == worker_id)
    if station_id is not None:
        query = query.join(station).where(station.c.station_id == station_id)
    rows = connection.execute(query.group_by(quarter).order_by(quarter))
    return [QuarterUnits(from_us(number * length), units) for number, units in rows]
