"""EventTable: our table of events alone, filled and read with nothing but the driver."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from factory_desktop.domain.event import Event
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import engine
from factory_desktop.store.schema import (
    NONE,
    camera,
    event,
    metadata,
    model_version,
    station,
    worker,
)
from tests.benchmarks.plant import STATIONS, WORKERS

_INSERT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"

GROUP_BY = """
SELECT worker, station, type, count(*), sum(count), sum(conf_ppm), max(ts_us)
FROM event WHERE ts_us >= ? AND ts_us < ? GROUP BY worker, station, type
"""
"""Everything on a dashboard under the fixed rule is a sum of these rows."""


class EventTable:
    """A database of the tables that an event needs, as durable as the store."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._workers = dict(connection.execute("SELECT worker_id, id FROM worker"))
        self._stations = dict(connection.execute("SELECT station_id, id FROM station"))
        self._seq = 0

    def insert(self, events: Iterable[Event]) -> None:
        """Insert events with one executemany and commit."""
        now = to_us(datetime.now(UTC))
        rows = [
            (
                to_us(one.at),
                self._workers[one.worker_id],
                self._stations[one.station_id],
                int(one.type),
                round(one.confidence * 1_000_000),
                one.count,
                now,
                number,
                NONE,
                NONE,
            )
            for number, one in enumerate(events, self._seq)
        ]
        self._seq += len(rows)
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany(_INSERT, rows)
        self.connection.execute("COMMIT")


@contextmanager
def event_table(file: Path) -> Iterator[EventTable]:
    """Make such a database with the large plant's roster and the writer's own settings."""
    writing = engine.writing(file)
    with writing.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.execute("PRAGMA auto_vacuum=INCREMENTAL")
        raw.execute("PRAGMA journal_mode=WAL")
        with connection.begin():
            tables = [worker, station, camera, model_version, event]
            metadata.create_all(connection, tables)
            names = [f"W{number}" for number in range(WORKERS)]
            connection.execute(
                insert(worker),
                [{"worker_id": name, "name": name, "created_us": 0} for name in names],
            )
            names = [f"S{number}" for number in range(STATIONS)]
            connection.execute(
                insert(station),
                [
                    {"station_id": name, "name": name, "station_type": "", "created_us": 0}
                    for name in names
                ],
            )
            connection.execute(insert(camera).values(id=NONE, camera_id="", name="", simulated=0))
            connection.execute(insert(model_version).values(id=NONE, model_id="", version=""))
        yield EventTable(raw)
    writing.dispose()


def group_by(connection: sqlite3.Connection, span: TimeSpan) -> list[tuple[int, ...]]:
    """Count the events of a span with one GROUP BY; both sides may be open."""
    start = -(2**62) if span.start is None else to_us(span.start)
    end = 2**62 if span.end is None else to_us(span.end)
    return connection.execute(GROUP_BY, (start, end)).fetchall()
