"""Upgrade: make a new file, or bring an older one to this program's schema."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from factory_desktop.domain.errors import KnownError
from factory_desktop.store import meta
from factory_desktop.store.copying import copy
from factory_desktop.store.schema import (
    APPLICATION_ID,
    NONE,
    REVISION,
    camera,
    metadata,
    model_version,
)

_MIGRATIONS = Path(__file__).with_name("migrations")


def bring_up_to_date(
    engine: Engine, path: Path, backups: Path, now: datetime, defaults: Mapping[str, str]
) -> None:
    """Make the tables in an empty file, or run the migrations that are due after a copy.

    `defaults` are the plant's first meta entries. Raises KnownError for a file that a newer
    program has written, or that is not a store.
    """
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        found = _revision(connection) if "alembic_version" in tables else None
    if not tables:
        _create(engine, defaults)
    elif found is None:
        raise KnownError(f"{path} is a database of another program.")
    elif found > REVISION:
        raise KnownError(f"{path} was written by a newer Factory Desktop. Please update this one.")
    elif found < REVISION:
        copy(path, backups, f"before-upgrade-to-{REVISION}", now)
        _migrate(engine)


def _revision(connection: Connection) -> str:
    return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def _create(engine: Engine, defaults: Mapping[str, str]) -> None:
    _lay_out(engine)
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.execute(text("CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)"))
        connection.execute(
            text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION}
        )
        nothing = {"id": NONE}
        connection.execute(camera.insert(), nothing | {"camera_id": "", "name": "", "simulated": 0})
        connection.execute(model_version.insert(), nothing | {"model_id": "", "version": ""})
        meta.write(connection, defaults)


def _lay_out(engine: Engine) -> None:
    """Set what can only be set while the file is empty, outside any transaction."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        for pragma in ("page_size=4096", "auto_vacuum=INCREMENTAL", "journal_mode=WAL"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.execute(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        raw.close()


def _migrate(engine: Engine) -> None:
    # Late: Alembic takes longer to load than all the rest, and is seldom needed.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
