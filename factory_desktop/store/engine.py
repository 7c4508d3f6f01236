"""Engine: the one factory of database connections, for writing, reading and migrating."""

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence

_ALL = {
    "foreign_keys": "ON",
    "busy_timeout": "5000",
    "trusted_schema": "OFF",
    "mmap_size": "0",
    "temp_store": "MEMORY",
}
_WRITER = _ALL | {
    # With NORMAL a power cut takes the last acknowledged events with it.
    "synchronous": "FULL",
    # What is deleted is written over with zeros, whatever SQLite was built for.
    "secure_delete": "ON",
    "cache_size": "-65536",
    "wal_autocheckpoint": "4000",
    "journal_size_limit": "67108864",
}
_READER = _ALL | {"query_only": "ON"}


def writing(path: Path) -> Engine:
    """Make an engine whose transactions begin IMMEDIATE; the file is made where it is missing."""
    return _engine(path, _WRITER, "BEGIN IMMEDIATE", mode="rwc")


def reading(path: Path) -> Engine:
    """Make an engine with a small pool of connections that cannot write."""
    return _engine(path, _READER, "BEGIN", mode="rw")


def _engine(path: Path, pragmas: dict[str, str], begin: str, mode: str) -> Engine:
    url = URL.create(
        "sqlite", database=path.absolute().as_uri(), query={"mode": mode, "uri": "true"}
    )
    pool = NullPool if mode == "rwc" else QueuePool
    engine = create_engine(
        url,
        poolclass=pool,
        connect_args={"check_same_thread": False},
        # An error's text would name workers.
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: object) -> None:
        # The driver would otherwise begin by itself, and leave DDL behind after a rollback.
        connection.isolation_level = None
        for pragma, value in pragmas.items():
            connection.execute(f"PRAGMA {pragma}={value}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def raw_of(connection: Connection) -> sqlite3.Connection:
    """Return the driver's connection below one of these engines'."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 - the engine factory makes no other
    return raw


def check_promises(connection: sqlite3.Connection) -> None:
    """Read back what durability rests on; raises KnownError when the database did not obey."""
    promised = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    for pragma, wanted in promised.items():
        (found,) = connection.execute(f"PRAGMA {pragma}").fetchone()
        if found != wanted:
            raise KnownError(
                Sentence(
                    "The store cannot be used safely: {pragma} is {found}, not {wanted}. "
                    "Is the file on a network drive?",
                    pragma=pragma,
                    found=found,
                    wanted=wanted,
                )
            )
