"""Facts: what a store is like from outside: sizes, versions and counts, none of its content."""

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.errors import KnownError
from factory_desktop.logs.discreet import error_text
from factory_desktop.store import (
    findings_schema,  # noqa: F401 - its tables are among those that are counted
    meta,
    tally,
)
from factory_desktop.store.place import Place
from factory_desktop.store.readers import Readers
from factory_desktop.store.schema import REVISION, metadata
from factory_desktop.store.upgrade import check_revision

_COUNTED = (
    *("worker", "station", "camera", "camera_station", "model_version"),
    *("shift_plan", "shift", "units_target", "utilization_target", "reason", "note", "audit"),
    *("drift_run", "label", "outbox", "retraining"),
)
_PLANT = ("zone", "time_rule", "event_duration_minutes", "measured_cap_minutes")
_PRAGMAS = ("journal_mode", "page_size", "page_count", "freelist_count", "application_id")


@dataclass(slots=True)
class StoreFacts:
    """What could be found out; the rest keeps its default."""

    wanted_revision: str = REVISION
    revision: str | None = None
    bytes: dict[str, int] = field(default_factory=dict)
    """Of the file and what belongs to it, by what follows its name, and of all backups."""
    backups: int = 0
    pragmas: dict[str, object] = field(default_factory=dict)
    plant: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    """Rows by table; events also simulated and refused."""
    problem: str | None = None
    """Why not all could be found out."""


def facts(place: Place) -> StoreFacts:
    """Find out what a store is like, also one that is damaged or of another version."""
    found = StoreFacts()
    try:
        _weigh(place, found)
        reading = Readers(place.file)
        try:
            with reading.connect() as connection:
                _ask(connection, place.file, found)
        finally:
            reading.dispose()
    except (OSError, KnownError, DatabaseError, sqlite3.Error) as error:
        found.problem = error_text(error)
    return found


def _weigh(place: Place, found: StoreFacts) -> None:
    for ending in ("", "-wal", "-shm"):
        file = place.file.with_name(place.file.name + ending)
        if file.is_file():
            found.bytes[ending or "store"] = file.stat().st_size
    if place.backups.is_dir():
        sizes = [file.stat().st_size for file in place.backups.iterdir() if file.is_file()]
        found.backups, found.bytes["backups"] = len(sizes), sum(sizes)


def _ask(connection: Connection, file: Path, found: StoreFacts) -> None:
    for pragma in _PRAGMAS:
        found.pragmas[pragma] = connection.scalar(text(f"PRAGMA {pragma}"))
    found.revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
    check_revision(connection, file)
    kept = meta.read(connection)
    found.plant = {name: kept[name] for name in _PLANT if name in kept}
    for name in _COUNTED:
        counted = select(func.count()).select_from(metadata.tables[name])
        found.counts[name] = connection.scalar(counted) or 0
    events = tally.count_store(connection)
    found.counts |= {
        "event": events.events,
        "event_simulated": events.simulated,
        "event_refused": events.rejected,
    }
