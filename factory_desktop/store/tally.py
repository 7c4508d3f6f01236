"""Tally: how many events of each type, with their sums, per worker and station."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select, true

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import rejected
from factory_desktop.store.cameras import simulated_keys
from factory_desktop.store.schema import event, station, worker


@dataclass(frozen=True, slots=True)
class Tally:
    """The events of one worker at one station of one type within a span; all sums are exact."""

    worker_id: str
    station_id: str
    type: EventType
    events: int
    units: int
    conf_ppm: int
    """Sum of the confidence in parts per million."""
    last_us: int


def within(span: TimeSpan) -> ColumnElement[bool]:
    """Say in SQL which events lie in a span: the start included, the end excluded."""
    condition: ColumnElement[bool] = true()
    if span.start is not None:
        condition &= event.c.ts_us >= to_us(span.start)
    if span.end is not None:
        condition &= event.c.ts_us < to_us(span.end)
    return condition


def count(connection: Connection, span: TimeSpan) -> Sequence[Tally]:
    """Count the events of a span; every other figure is a fold of this."""
    # Grouped by integers first, named afterwards: joining each event costs twice the time.
    counted = (
        select(
            event.c.worker,
            event.c.station,
            event.c.type,
            func.count().label("events"),
            func.sum(event.c.count).label("units"),
            func.sum(event.c.conf_ppm).label("conf_ppm"),
            func.max(event.c.ts_us).label("last_us"),
        )
        .where(within(span))
        .group_by(event.c.worker, event.c.station, event.c.type)
        .subquery()
    )
    named = (
        select(
            worker.c.worker_id,
            station.c.station_id,
            counted.c.type,
            counted.c.events,
            counted.c.units,
            counted.c.conf_ppm,
            counted.c.last_us,
        )
        .join_from(counted, worker, counted.c.worker == worker.c.id)
        .join(station, counted.c.station == station.c.id)
    )
    return [_tally(*row) for row in connection.execute(named)]


def _tally(
    worker_id: str, station_id: str, kind: int, events: int, units: int, conf_ppm: int, last_us: int
) -> Tally:
    counted = EventType(kind)
    # A camera may send a count with any event; units are made by product_count alone.
    made = units if counted is EventType.PRODUCT_COUNT else 0
    return Tally(worker_id, station_id, counted, events, made, conf_ppm, last_us)


@dataclass(frozen=True, slots=True)
class StoreTally:
    """Counts of the whole store."""

    events: int
    simulated: int
    rejected: int
    last_us: int | None
    """The latest event time of a real camera, or of a simulated one where there is no other."""


def count_store(connection: Connection, before: datetime | None = None) -> StoreTally:
    """Count everything on file; events only of the time before an instant where one is given."""
    simulated_cameras = simulated_keys(connection)
    every, newest = _every(before)
    events = connection.scalar(every) or 0
    is_simulated = event.c.camera.in_(simulated_cameras)
    simulated = 0
    if simulated_cameras:
        simulated = connection.scalar(every.where(is_simulated)) or 0
    if 0 < simulated < events:
        newest = newest.where(~is_simulated)
    return StoreTally(events, simulated, rejected.count(connection), connection.scalar(newest))


def _every(before: datetime | None) -> tuple[Select[int], Select[*tuple[Any, ...]]]:
    """Return the queries for the count of events and for the time of the newest one."""
    every = select(func.count()).select_from(event)
    newest = select(event.c.ts_us).order_by(event.c.ts_us.desc()).limit(1)
    if before is None:  # any condition, a true one too, makes SQLite read all rows to count them
        return every, newest
    earlier = within(TimeSpan(end=before))
    return every.where(earlier), newest.where(earlier)


def has_simulated(connection: Connection, span: TimeSpan) -> bool:
    """Say whether a span holds events of simulated cameras."""
    cameras = simulated_keys(connection)
    if not cameras:
        return False
    some = select(event.c.seq).where(within(span), event.c.camera.in_(cameras)).limit(1)
    return connection.scalar(some) is not None


def bounds(connection: Connection, span: TimeSpan) -> tuple[datetime, datetime] | None:
    """Read the first and the last event time within a span; None when it holds no event."""
    # Two look-ups at the ends of the key: min and max in one SELECT would read the whole span.
    first, last = (
        connection.scalar(select(event.c.ts_us).where(within(span)).order_by(order).limit(1))
        for order in (event.c.ts_us.asc(), event.c.ts_us.desc())
    )
    return None if first is None or last is None else (from_us(first), from_us(last))
