"""Backups: the store's own copies, followed when data must be gone from them too.

A backup of this version is rewritten: the same command that changes the store changes a copy of
it, which takes its place once it is whole. One of an older version, which no command understands,
is removed where it holds what must go.
"""

import contextlib
import os
import re
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.hour_grid import hour_grid
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import engine, retention, scrubbing
from factory_desktop.store.folders import make_durable
from factory_desktop.store.place import Place
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.schema import REVISION
from factory_desktop.store.transaction import Transaction

_ANEW = ".anew"
"""How the name of a copy ends that is being changed; a process that died has left what it had."""
_ONE_AT_A_TIME = threading.Lock()
"""The keeper's thread and the writer may want the same backup changed."""

Change = Callable[[Transaction], object]
"""Changes a backup as the store was changed."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of the backups."""

    rewritten: int = 0
    removed: int = 0


def own(store: Path, folder: Path) -> list[Path]:
    """List the store's copies, the oldest first; files of others in the folder are not ours."""
    stem, suffix = re.escape(store.stem), re.escape(store.suffix)
    ours = re.compile(rf"{stem}-\d{{8}}-\d{{6}}-.+{suffix}")
    try:
        return sorted(one for one in folder.iterdir() if ours.fullmatch(one.name))
    except OSError:
        return []


def retire(place: Place, before: datetime, now: datetime) -> Followed:
    """Take out of all backups the events that have gone from the store.

    Raises KnownError for one that cannot be rewritten.
    """
    command = RetireEvents(before)

    def change(transaction: Transaction) -> None:
        while command.run(transaction):
            pass

    def holds(raw: sqlite3.Connection) -> bool:
        zone = raw.execute("SELECT value FROM meta WHERE key = 'rollup_zone'").fetchone()
        if zone is None:
            zone = raw.execute("SELECT value FROM meta WHERE key = 'zone'").fetchone()
        return retention.holds_older(raw, retention.floor_at(hour_grid(zone[0]), before))

    return follow(own(place.file, place.backups), holds, change, now)


def follow(
    backups: Iterable[Path],
    holds: Callable[[sqlite3.Connection], bool],
    change: Change,
    now: datetime,
) -> Followed:
    """Change the backups that hold something; raises KnownError for one that cannot be."""
    with _ONE_AT_A_TIME:
        return _follow(backups, holds, change, now)


def _follow(
    backups: Iterable[Path],
    holds: Callable[[sqlite3.Connection], bool],
    change: Change,
    now: datetime,
) -> Followed:
    found = Followed()
    for backup in backups:
        if not backup.exists():
            continue  # it has given way to newer ones meanwhile
        try:
            backup.with_name(backup.name + _ANEW).unlink(missing_ok=True)
            with contextlib.closing(_opened(backup)) as raw:
                (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
                # Made while something deleted was still in the store's file, it has that too.
                is_unclean = revision == REVISION and scrubbing.is_due(raw)
                if not is_unclean and not holds(raw):
                    continue
            if revision == REVISION:
                _rewrite(backup, change, now)
                found = replace(found, rewritten=found.rewritten + 1)
            else:
                backup.unlink()
                found = replace(found, removed=found.removed + 1)
        except (sqlite3.Error, OSError, TypeError) as error:
            raise KnownError(
                Sentence(
                    "The backup {backup} cannot be rewritten: {why}. Remove it yourself.",
                    backup=backup,
                    why=error,
                )
            ) from error
    return found


def _opened(backup: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)


def _rewrite(backup: Path, change: Change, now: datetime) -> None:
    part = backup.with_name(backup.name + _ANEW)
    times = backup.stat()
    try:
        shutil.copyfile(backup, part)
        with engine.writing(part).connect() as connection:
            raw = engine.raw_of(connection)
            with connection.begin():
                change(Transaction(connection, raw, now, part, part.parent, "program"))
                scrubbing.settle(raw)
            raw.execute("PRAGMA temp_store=FILE")
            raw.execute("VACUUM")
        # Which backup is the newest is told by its time.
        os.utime(part, ns=(times.st_atime_ns, times.st_mtime_ns))
        part.replace(backup)
        make_durable(backup.parent)
    finally:
        part.unlink(missing_ok=True)
        part.with_name(part.name + "-journal").unlink(missing_ok=True)
