"""Stores as earlier versions of the program have left them."""

import sqlite3
from importlib import import_module
from pathlib import Path

from alembic import command
from alembic.config import Config

from factory_desktop.domain.instant import to_us
from factory_desktop.store import engine, upgrade
from factory_desktop.store.schema import APPLICATION_ID
from tests.factories import T0

FIRST = import_module("factory_desktop.store.migrations.versions.0001_first_tables")
MINUTE_US = 60_000_000


def make(file: Path, minutes: int) -> None:
    """Make a store of version 0001 with a worker, a station, and an event for each minute.

    Each was received 5 seconds after it happened.
    """
    connection = sqlite3.connect(file)
    with connection:
        for statement in FIRST.TABLES:
            connection.execute(statement)
        connection.execute("CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.execute("INSERT INTO camera VALUES (0, '', '', 0, NULL, NULL)")
        connection.execute("INSERT INTO model_version VALUES (0, '', '', NULL, NULL, '')")
        connection.execute("INSERT INTO worker VALUES (1, 'main', 'W1', 'Worker W1', 0)")
        connection.execute("INSERT INTO station VALUES (1, 'main', 'S1', 'S', 'Assembly', 0)")
        connection.executemany(
            "INSERT INTO meta VALUES (?, ?)",
            [
                ("zone", "UTC"),
                ("time_rule", "fixed"),
                ("event_duration_minutes", "5"),
                ("measured_cap_minutes", "5"),
                ("next_seq", str(minutes + 1)),
            ],
        )
        start = to_us(T0)
        connection.executemany(
            "INSERT INTO event VALUES (?, 1, 1, 0, 900000, 0, ?, ?, 0, 0)",
            [
                (start + n * MINUTE_US, start + n * MINUTE_US + 5_000_000, n + 1)
                for n in range(minutes)
            ],
        )
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.close()


def bring_to(file: Path, revision: str) -> None:
    """Bring a store up to a version that is not the newest one."""
    config = Config()
    config.set_main_option("script_location", str(upgrade._MIGRATIONS))
    with engine.writing(file).connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        connection.commit()
