"""Mending: a new store in the place of a damaged one, with its roster, calendar and settings.

Cameras can send to it at once. The events follow in the background, as `salvaging` brings them.
"""

import contextlib
import logging
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, Engine, Table

from factory_desktop.domain.hour_grid import hour_grid
from factory_desktop.store import (
    calendar_schema,  # noqa: F401 - its tables are among those that are copied
    findings_schema,  # noqa: F401 - likewise
    older_copy,
)
from factory_desktop.store.damage import companion
from factory_desktop.store.engine import raw_of
from factory_desktop.store.older_copy import OlderCopy
from factory_desktop.store.place import Place
from factory_desktop.store.salvage.tables import Tables
from factory_desktop.store.schema import metadata

log = logging.getLogger(__name__)

_ROLLUPS = frozenset({"roll_recent", "roll_hour", "roll_entity", "roll_model", "roll_camera"})
_LATER = _ROLLUPS | {"event", "label", "day_seal"}
"""What is brought back later, or worked out anew."""
_ABOUT_FILE = ("closed_in_order", "rollup_zone", "rollup_cap_us", "rollup_version", "salvage")
"""What `meta` says of the file that it is in."""
_AHEAD = 1_000_000
"""Numbers of events that are left out: the newest ones given may stand in what is lost."""
_FAR_AHEAD = 1_000_000_000
_KEEP = """
INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""
_BY_INDEX = {
    "worker": (
        """
        INSERT OR IGNORE INTO worker (site, worker_id, name, id, created_us)
        VALUES (?1, ?2, ?2, ?3, 0)
    """,
        2,
    ),
    "station": (
        """
        INSERT OR IGNORE INTO station (site, station_id, name, station_type, id, created_us)
        VALUES (?1, ?2, ?2, '', ?3, 0)
    """,
        2,
    ),
    "camera": (
        """
        INSERT OR IGNORE INTO camera (camera_id, name, id, simulated)
        VALUES (?1, ?1, ?2, substr(?1, 1, 4) = 'SIM-')
    """,
        1,
    ),
    "model_version": (
        """
        INSERT OR IGNORE INTO model_version (model_id, version, id) VALUES (?1, ?2, ?3)
    """,
        2,
    ),
}
"""What makes a row out of the index in which the ids still are, and how wide that is."""
_REFUSED = """
INSERT INTO roll_camera (hour, camera, n, n_duplicate, n_late, n_rejected, delay_us, conf_ppm)
VALUES (?, ?, 0, ?, 0, ?, 0, 0)
"""


class Pending(msgspec.Struct, frozen=True):
    """What a store keeps of a damaged one as long as that one's events are still to be brought."""

    files: tuple[str, ...]
    """Its name, in the same folder; before it those that came to harm before they were through."""
    seq_below: int
    """The numbers of its events are below this one, those of new ones are not."""


def pending(raw: sqlite3.Connection) -> Pending | None:
    """Read it; None where nothing is left to be brought."""
    found = raw.execute("SELECT value FROM meta WHERE key = 'salvage'").fetchone()
    return None if found is None else msgspec.json.decode(found[0], type=Pending)


def begin(engine: Engine, place: Place, aside: Path) -> None:
    """Fill a new store with all but the events of a damaged one, in one transaction.

    What is lost there the newest backup may give. Where the damaged file cannot be read at all the
    store stays as a new one, and the rest is tried again.
    """
    with contextlib.ExitStack() as opening, engine.begin() as connection:
        raw = raw_of(connection)
        copied = older_copy.newest(place)
        if copied is not None:
            opening.enter_context(copied)
        defaults = dict(raw.execute("SELECT key, value FROM meta").fetchall())
        before = None
        try:
            log_file, known = companion(aside, "-wal"), roots(raw, copied)
            tables = opening.enter_context(Tables(aside, log_file, known))
        except OSError as error:
            log.warning("%s cannot be read: %s", aside, error.strerror)
        else:
            try:
                for table in metadata.sorted_tables:
                    if table.name not in _LATER:
                        _fill(connection, table, tables, copied)
                before = pending(raw)
                _count_refused(raw, defaults, tables)
            except Exception:
                # A store with less in it is better than a program that never starts again.
                log.exception("Not all of the roster and the settings could be taken over.")
        seq = _settle_meta(raw, defaults)
        files = (*(before.files if before else ()), aside.name)
        raw.execute(_KEEP, ("salvage", msgspec.json.encode(Pending(files, seq)).decode()))


def roots(raw: sqlite3.Connection, copied: OlderCopy | None) -> dict[str, int]:
    """Say where tables probably begin in a file that does not say so any more."""
    with contextlib.suppress(sqlite3.Error):
        if copied is not None:
            return copied.roots()
    return dict(raw.execute(older_copy.ROOTS).fetchall())


def _fill(connection: Connection, table: Table, tables: Tables, copied: OlderCopy | None) -> None:
    raw = raw_of(connection)
    rows = tables.rows(table)
    is_whole = bool(tables.pages(table.name)) and not tables.lost[table.name]
    if table.name == "meta" or (is_whole and table.name == "reason"):
        raw.execute(f"DELETE FROM {table.name}")  # noqa: S608 - as below
    _insert(raw, table, rows)
    if copied is not None and not is_whole:
        with contextlib.suppress(sqlite3.Error):
            _insert(raw, table, copied.rows(table.name))
    if not is_whole and table.name in _BY_INDEX:
        statement, width = _BY_INDEX[table.name]
        with contextlib.suppress(sqlite3.IntegrityError):
            index = f"sqlite_autoindex_{table.name}_1"
            raw.executemany(statement, tables.indexed(index, width))


def _insert(raw: sqlite3.Connection, table: Table, rows: Sequence[Sequence[Any]]) -> None:
    """Insert what is not there; a row that belongs to one that is gone is left out."""
    marks = ", ".join("?" * len(table.columns))
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    statement = f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608 - names of ours
    for row in rows:
        with contextlib.suppress(sqlite3.IntegrityError):
            raw.execute(statement, row)


def _settle_meta(raw: sqlite3.Connection, defaults: dict[str, str]) -> int:
    """Say what the new file is; returns the number that its next event gets."""
    raw.executemany("DELETE FROM meta WHERE key = ?", [(key,) for key in _ABOUT_FILE])
    (found,) = raw.execute("SELECT max(value) FROM meta WHERE key = 'next_seq'").fetchone()
    zone = raw.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
    if zone is not None and not _is_zone(zone[0]):
        raw.execute("DELETE FROM meta WHERE key = 'zone'")
    raw.executemany("INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)", defaults.items())
    seq = int(found) + _AHEAD if found is not None and found.isdecimal() else _FAR_AHEAD
    raw.execute(_KEEP, ("next_seq", str(seq)))
    return seq


def _is_zone(name: str) -> bool:
    try:
        return bool(ZoneInfo(name).key)
    except (LookupError, ValueError, OSError):
        return False


def _count_refused(raw: sqlite3.Connection, defaults: dict[str, str], tables: Tables) -> None:
    """Keep what cameras sent and was not stored: no event tells of it.

    Below the floor of retention all sums are brought back whole, with the events.
    """
    kept = defaults | dict(raw.execute("SELECT key, value FROM meta").fetchall())
    floor_us = int(kept.get("rollup_floor_us", 0))
    first = hour_grid(kept["zone"]).hour(floor_us)
    rows = tables.rows(metadata.tables["roll_camera"])
    counts = {
        (row[0], row[1]): (row[3], row[5]) for row in rows if row[0] >= first and row[3] + row[5]
    }
    raw.executemany(_REFUSED, [(*key, *count) for key, count in counts.items()])
