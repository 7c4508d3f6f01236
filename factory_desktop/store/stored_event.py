"""Stored events: rows of the event table read back as values, one by one or in pages."""

import base64
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

import msgspec
from msgspec import Meta
from sqlalchemy import ColumnElement, Connection, FromClause, Select, select, tuple_

from factory_desktop.domain.event import Event, EventType, StoredEvent
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.schema import camera, event, model_version, station, worker


def with_names(source: FromClause) -> Select[Any]:
    """Select events from the table, or from a choice of its rows, as `value` reads them."""
    rows = source.c
    return (
        select(
            rows.ts_us,
            worker.c.worker_id,
            station.c.station_id,
            rows.type,
            rows.conf_ppm,
            rows.count,
            rows.delay_us,
            rows.seq,
            camera.c.camera_id,
            model_version.c.model_id,
            model_version.c.version,
            camera.c.simulated,
            rows.worker,
            rows.station,
        )
        .select_from(source)
        .join(worker, rows.worker == worker.c.id)
        .join(station, rows.station == station.c.id)
        .join(camera, rows.camera == camera.c.id)
        .join(model_version, rows.model == model_version.c.id)
    )


def key_of(source: FromClause) -> tuple[ColumnElement[int], ...]:
    """Name the columns that make an event the same event, time first."""
    rows = source.c
    return rows.ts_us, rows.worker, rows.station, rows.type


_KEY = key_of(event)
_WITH_NAMES = with_names(event)

_Number = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
_Cursor = tuple[_Number, _Number, _Number, _Number]

_FIND = str(_WITH_NAMES) + " WHERE ts_us = ? AND worker = ? AND station = ? AND type = ?"


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events a page is of; None does not narrow."""

    worker_id: str | None = None
    station_id: str | None = None
    type: EventType | None = None
    span: TimeSpan = field(default_factory=TimeSpan)


@dataclass(frozen=True, slots=True)
class EventPage:
    """Some events, newest first."""

    events: tuple[StoredEvent, ...]
    next_cursor: str | None
    """Asks for the page after this one; None on the last."""


def find(raw: sqlite3.Connection, key: tuple[int, ...]) -> StoredEvent | None:
    """Read the event of a key (ts_us, worker, station, type); None when none is on file."""
    row = raw.execute(_FIND, key).fetchone()
    return None if row is None else value(row)


def page(
    connection: Connection, which: EventFilter, limit: int, cursor: str | None = None
) -> EventPage:
    """Read up to `limit` events, newest first; raises ValueError for a cursor not of our making."""
    query = _WITH_NAMES.order_by(*(column.desc() for column in _KEY)).limit(limit + 1)
    query = _narrow(query, which)
    if cursor is not None:
        query = query.where(tuple_(*_KEY) < tuple_(*_read_cursor(cursor)))
    rows = [tuple(row) for row in connection.execute(query)]
    shown = rows[:limit]
    more = len(rows) > limit
    return EventPage(tuple(map(value, shown)), _write_cursor(shown[-1]) if more else None)


def _narrow(query: Select[Any], which: EventFilter) -> Select[Any]:
    if which.worker_id is not None:
        query = query.where(worker.c.worker_id == which.worker_id)
    if which.station_id is not None:
        query = query.where(station.c.station_id == which.station_id)
    if which.type is not None:
        query = query.where(event.c.type == int(which.type))
    if which.span.start is not None:
        query = query.where(event.c.ts_us >= to_us(which.span.start))
    if which.span.end is not None:
        query = query.where(event.c.ts_us < to_us(which.span.end))
    return query


def value(row: Sequence[Any]) -> StoredEvent:
    """Make an event of a row of `with_names`."""
    ts_us, worker_id, station_id, kind, conf_ppm, count, delay_us, seq, *rest = row
    camera_id, model_id, version, simulated = rest[:4]
    return StoredEvent(
        seq,
        Event(
            at=from_us(ts_us),
            worker_id=worker_id,
            station_id=station_id,
            type=EventType(kind),
            confidence=conf_ppm / 1_000_000,
            count=count,
            camera_id=camera_id or None,
            model_id=model_id or None,
            model_version=version or None,
        ),
        from_us(ts_us + delay_us),
        bool(simulated),
    )


def row_key(row: Sequence[Any]) -> tuple[int, int, int, int]:
    """Return the key of a row of `with_names`."""
    return row[0], row[12], row[13], row[3]


def _write_cursor(row: Sequence[Any]) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(row_key(row))).decode().rstrip("=")


def _read_cursor(cursor: str) -> tuple[int, int, int, int]:
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        key: tuple[int, int, int, int] = msgspec.json.decode(text, type=_Cursor)
    except (ValueError, msgspec.MsgspecError):
        raise ValueError("The cursor is not one that this store gave.") from None
    return key
