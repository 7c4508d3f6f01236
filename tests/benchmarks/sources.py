"""The events that cameras send live, and the document's schema to put them in."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path

import msgspec

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.instant import text
from tests.benchmarks.plant import STATIONS, WORKERS

FIRST = datetime.now(UTC) - timedelta(days=1)
"""After all that the large plant's year holds; no two runs send the same to one server."""
STEP = timedelta(milliseconds=25)
"""200 workers every 5 seconds."""


def events(first: int = 0) -> Iterator[Event]:
    """Make events of a large plant without end, in the order of time, no key twice."""
    for number in count(first):
        kind = EventType.PRODUCT_COUNT if number % 10 == 0 else EventType(number % 7 // 3)
        yield Event(
            at=FIRST + number * STEP,
            worker_id=f"W{number % WORKERS}",
            station_id=f"S{number % STATIONS}",
            type=kind,
            confidence=0.8 + number % 200 / 1000,
            count=number % 5 if kind is EventType.PRODUCT_COUNT else 0,
        )


def wire(event: Event) -> bytes:
    """Write an event as a camera would send it."""
    return msgspec.json.encode(
        {
            "timestamp": text(event.at),
            "worker_id": event.worker_id,
            "workstation_id": event.station_id,
            "event_type": event.type.word,
            "confidence": event.confidence,
            "count": event.count,
        }
    )


def body(events: Iterable[Event]) -> bytes:
    """Write a body for POST /events/batch."""
    return b'{"events":[' + b",".join(map(wire, events)) + b"]}"


def batches(made: Iterator[Event], size: int) -> Iterator[bytes]:
    """Write bodies for POST /events/batch."""
    while chunk := list(islice(made, size)):
        yield body(chunk)


SEED_SCHEMA = """
CREATE TABLE workers (id INTEGER PRIMARY KEY AUTOINCREMENT, worker_id VARCHAR(50) UNIQUE,
  name VARCHAR(100), created_at DATETIME);
CREATE TABLE workstations (id INTEGER PRIMARY KEY AUTOINCREMENT, station_id VARCHAR(50) UNIQUE,
  name VARCHAR(100), station_type VARCHAR(100), created_at DATETIME);
CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp DATETIME NOT NULL,
  worker_id VARCHAR(50) NOT NULL REFERENCES workers (worker_id),
  workstation_id VARCHAR(50) NOT NULL REFERENCES workstations (station_id),
  event_type VARCHAR(50) NOT NULL, confidence FLOAT NOT NULL, count INTEGER, received_at DATETIME,
  UNIQUE (timestamp, worker_id, workstation_id, event_type));
CREATE INDEX ix_events_worker_timestamp ON events (worker_id, timestamp);
CREATE INDEX ix_events_workstation_timestamp ON events (workstation_id, timestamp);
CREATE INDEX ix_events_type ON events (event_type);
"""
"""The document's tables and indexes."""

_INSERT = """
INSERT INTO events (timestamp, worker_id, workstation_id, event_type, confidence, count,
  received_at) VALUES (?, ?, ?, ?, ?, ?, ?)
"""


def seed_store(path: Path) -> sqlite3.Connection:
    """Make an empty database of the document's schema, as durable as ours."""
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + SEED_SCHEMA)
    return connection


def seed_insert(connection: sqlite3.Connection, made: Iterator[Event], size: int) -> None:
    """Insert one chunk with executemany and commit."""
    now = datetime.now(UTC).isoformat(" ")
    connection.executemany(
        _INSERT,
        [
            (
                event.at.isoformat(" "),
                event.worker_id,
                event.station_id,
                event.type.word,
                event.confidence,
                event.count,
                now,
            )
            for event in islice(made, size)
        ],
    )
    connection.commit()
