"""Copying: consistent copies of a store while it is in use."""

import contextlib
import glob
import sqlite3
import threading
from datetime import datetime
from pathlib import Path
from typing import Final

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import folders
from factory_desktop.store.folders import make_durable

GATE: Final = threading.RLock()
"""Held while a store is copied: its file is not to be replaced before the copy is closed."""


def copy(store: Path, folder: Path, reason: str, at: datetime) -> Path:
    """Copy the last committed state into `folder` and check the copy; returns its path.

    The copy is made from a connection of its own in one step, so that it never holds up
    another reader. `reason` becomes part of the name, such as `before-clear`. Raises
    KnownError when the copy cannot be made or does not hold what the store holds.
    """
    target = _free_name(folder, f"{store.stem}-{at:%Y%m%d-%H%M%S}-{reason}", store.suffix)
    part = target.with_name(target.name + ".part")
    try:
        folders.make(folder)
        with GATE:
            _copy(store, part)
        part.replace(target)
        make_durable(folder)
    except (sqlite3.Error, OSError) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise KnownError(
            Sentence("No backup could be written to {folder}: {why}.", folder=folder, why=error)
        ) from error
    return target


def latest(store: Path, folder: Path, reason: str) -> Path | None:
    """Return the newest copy of a store that was made for a reason; None when there is none."""
    made = folder.glob(f"{glob.escape(store.stem)}-*-{reason}*{glob.escape(store.suffix)}")
    return max(made, key=lambda backup: backup.stat().st_mtime_ns, default=None)


def _copy(store: Path, part: Path) -> None:
    part.unlink(missing_ok=True)
    source = sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True)
    with contextlib.closing(source), contextlib.closing(sqlite3.connect(part)) as copied:
        source.backup(copied)
        # A copy is one file that may be carried away: it needs no -wal beside it.
        copied.execute("PRAGMA journal_mode=DELETE")
        (found,) = copied.execute("PRAGMA quick_check").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(found)


def _free_name(folder: Path, stem: str, suffix: str) -> Path:
    """Return a name that is not taken: two copies may be made within a second."""
    candidate, number = folder / f"{stem}{suffix}", 2
    while candidate.exists():
        candidate, number = folder / f"{stem}-{number}{suffix}", number + 1
    return candidate
