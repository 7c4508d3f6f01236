"""Upgrade: make a new file, or bring an older one to this program's schema."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from factory_desktop.domain.backup import Reason
from factory_desktop.domain.errors import KnownError, NewerStoreError
from factory_desktop.domain.note import FIRST_REASONS
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import (
    findings_schema,  # noqa: F401 - its tables are among those that are made
    kept_backups,
    meta,
    reasons,
)
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

    `defaults` are the plant's first meta entries. Raises NewerStoreError for a file that a newer
    program has written, KnownError for one that is not a store.
    """
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        found = _revision(connection) if "alembic_version" in tables else None
        whose = connection.scalar(text("PRAGMA application_id"))
    if not tables and whose in {0, APPLICATION_ID}:
        _create(engine, defaults)
        return
    if found is None or whose != APPLICATION_ID:
        raise KnownError(Sentence("{path} is a database of another program.", path=path))
    if found > REVISION:
        raise NewerStoreError(
            Sentence(
                "{path} was written by a newer Factory Desktop. Please update this one.", path=path
            )
        )
    if found < REVISION:
        made = copy(path, backups, f"{Reason.BEFORE_UPGRADE.value}-to-{REVISION}", now)
        # Before, not after: an upgrade that fails at each start makes a copy at each start.
        kept_backups.prune(path, backups, made, kept_backups.plant_zone(path))
        _migrate(engine)
    # A backup that was put in the store's place comes without it.
    _set(engine, "journal_mode=WAL")


def check_revision(connection: Connection, path: Path) -> None:
    """Raise KnownError unless the file has exactly this program's tables, as reading needs."""
    if "alembic_version" not in inspect(connection).get_table_names():
        raise KnownError(Sentence("{path} is not a store of Factory Desktop.", path=path))
    if _revision(connection) != REVISION:
        raise KnownError(
            Sentence(
                "{path} belongs to another version of Factory Desktop. Open it first.", path=path
            )
        )


def _revision(connection: Connection) -> str:
    # No row is what Alembic keeps of a schema before its first revision.
    return str(connection.scalar(text("SELECT version_num FROM alembic_version")) or "")


def _create(engine: Engine, defaults: Mapping[str, str]) -> None:
    # The first three can only be set while the file is empty.
    _set(
        engine,
        "page_size=4096",
        "auto_vacuum=INCREMENTAL",
        "journal_mode=WAL",
        f"application_id={APPLICATION_ID}",
    )
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
        reasons.write(connection, FIRST_REASONS)


def _set(engine: Engine, *pragmas: str) -> None:
    """Set pragmas that belong to the file, outside any transaction."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        raw.close()


def _migrate(engine: Engine) -> None:
    # Late: Alembic takes longer to load than all the rest, and is seldom needed.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise KnownError(
                Sentence("The store is of a version that never was: {why}.", why=error)
            ) from error
        connection.commit()
