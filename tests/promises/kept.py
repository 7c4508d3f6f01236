"""What is on file, read with SQLite alone."""

import sqlite3
from contextlib import closing
from datetime import UTC
from pathlib import Path
from typing import Any

from factory_desktop.domain.instant import from_us
from tests.promises.cameras import Key

STORE = "factory.db"
_WORDS = ("working", "idle", "absent", "product_count")


def on_file(data_dir: Path, name: str = STORE) -> list[Key]:
    """Read the keys of all events."""
    rows = _read(
        data_dir / name,
        "SELECT ts_us, worker_id, station_id, type FROM event e "
        "JOIN worker w ON w.id = e.worker JOIN station s ON s.id = e.station",
    )
    return [
        (from_us(ts_us).astimezone(UTC).isoformat(), worker, station, _WORDS[kind])
        for ts_us, worker, station, kind in rows
    ]


def amount(data_dir: Path, table: str) -> int:
    """Count the rows of a table."""
    ((number,),) = _read(data_dir / STORE, f"SELECT count(*) FROM {table}")  # noqa: S608 - a test's own word
    return int(number)


def contents(data_dir: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Read all tables."""
    named = _read(data_dir / STORE, "SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        str(name): _read(data_dir / STORE, f"SELECT * FROM {name}")  # noqa: S608 - the store's own word
        for (name,) in named
    }


def _read(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql).fetchall()
