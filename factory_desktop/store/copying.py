"""Copying: consistent copies of a store while it is in use."""

import contextlib
import glob
import shutil
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import fingerprint, folders
from factory_desktop.store.folders import make_durable

GATE: Final = threading.RLock()
"""Held while a store is copied: its file is not to be replaced before the copy is closed."""
CalledOff = Callable[[], bool]
"""Says whether nobody wants the copy any more."""

SPARE_BYTES = 16 * 1024 * 1024
"""What a copy leaves of the disk to the store itself, which may lie on the same."""
_PAGES = 4096
"""Pages, 16 MiB as a rule, between two looks at whether the copy is still wanted."""
_STEPS = 1_000_000
"""Steps of SQLite's machine, some milliseconds, likewise."""


def copy(
    store: Path, folder: Path, reason: str, at: datetime, called_off: CalledOff = lambda: False
) -> Path:
    """Copy the last committed state into `folder` and check the copy; returns its path.

    The copy is made from a connection of its own, so that it never holds up another reader.
    `reason` becomes part of the name, such as `before-clear`. Raises KnownError when the copy
    cannot be made or does not hold what the store holds, CancelledByUserError when called off.
    """
    target = _free_name(folder, f"{store.stem}-{at:%Y%m%d-%H%M%S}-{reason}", store.suffix)
    try:
        folders.make(folder)
        _copy_whole(store, target, called_off)
    except (sqlite3.Error, OSError) as error:
        raise KnownError(
            Sentence(
                "No backup could be written to {folder}: {why}.", folder=folder, why=_why(error)
            )
        ) from error
    return target


def save_as(store: Path, target: Path, called_off: CalledOff = lambda: False) -> None:
    """Write a checked copy to a file that somebody has chosen; what was there gives way.

    Raises KnownError when it cannot be written, or is a store that may be in use.
    """
    companions = [target.with_name(target.name + ending) for ending in ("-wal", "-journal")]
    is_own = target.exists() and target.samefile(store)
    if is_own or any(one.exists() for one in companions):
        raise KnownError(
            Sentence("{file} is a store in use. Choose another name for the copy.", file=target)
        )
    try:
        _copy_whole(store, target, called_off)
    except (sqlite3.Error, OSError) as error:
        raise KnownError(
            Sentence("No copy could be written to {file}: {why}.", file=target, why=_why(error))
        ) from error


def snapshot(store: Path, target: Path) -> None:
    """Write what the store holds at this moment to a new file, unchecked.

    Raises sqlite3.Error or OSError where the store cannot be read or the file not written.
    """
    _check_room(store, target.parent)
    source = sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True)
    with contextlib.closing(source), contextlib.closing(sqlite3.connect(target)) as copied:
        source.backup(copied)
        copied.execute("PRAGMA journal_mode=DELETE")


def latest(store: Path, folder: Path, reason: str) -> Path | None:
    """Return the newest copy of a store that was made for a reason; None when there is none."""
    made = folder.glob(f"{glob.escape(store.stem)}-*-{reason}*{glob.escape(store.suffix)}")
    return max(made, key=lambda backup: backup.stat().st_mtime_ns, default=None)


def _copy_whole(store: Path, target: Path, called_off: CalledOff) -> None:
    """Copy beside the target, which takes its name once it is checked."""
    part = target.with_name(target.name + ".part")
    try:
        _check_room(store, target.parent)
        _copy(store, part, called_off)
        part.replace(target)
        make_durable(target.parent)
    except sqlite3.OperationalError:
        if called_off():
            raise CancelledByUserError(Sentence("The copy was called off.")) from None
        raise
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def _why(error: sqlite3.Error | OSError) -> object:
    """Return what can be said in another language where it is a sentence of ours."""
    return error.args[0] if error.args and isinstance(error.args[0], Sentence) else error


def _check_room(store: Path, folder: Path) -> None:
    """Raise OSError where a copy would take the room that the store itself needs."""
    needed = store.stat().st_size + SPARE_BYTES
    if shutil.disk_usage(folder).free < needed:
        raise OSError(Sentence("the disk has no room for it"))


def _copy(store: Path, part: Path, called_off: CalledOff) -> None:
    part.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(part)) as copied:
        copied.set_progress_handler(called_off, _STEPS)
        with GATE:
            held = _read_into(copied, store, called_off)
        # A copy is one file that may be carried away: it needs no -wal beside it.
        copied.execute("PRAGMA journal_mode=DELETE")
        (found,) = copied.execute("PRAGMA quick_check").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        if fingerprint.take(copied) != held:
            raise sqlite3.DatabaseError(Sentence("it does not hold what the store holds"))


def _read_into(
    copied: sqlite3.Connection, store: Path, called_off: CalledOff
) -> fingerprint.Fingerprint:
    """Copy all pages; returns what the store held at that moment."""
    uri = f"{store.absolute().as_uri()}?mode=rw"
    with contextlib.closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as source:
        source.set_progress_handler(called_off, _STEPS)

        def look(_status: int, _remaining: int, _total: int) -> None:
            if called_off():
                raise sqlite3.OperationalError

        # All that is read until the end is of one moment, whatever is written meanwhile.
        source.execute("BEGIN")
        held = fingerprint.take(source)
        source.backup(copied, pages=_PAGES, progress=look)
        source.execute("COMMIT")
    return held


def _free_name(folder: Path, stem: str, suffix: str) -> Path:
    """Return a name that is not taken: two copies may be made within a second."""
    candidate, number = folder / f"{stem}{suffix}", 2
    while candidate.exists():
        candidate, number = folder / f"{stem}-{number}{suffix}", number + 1
    return candidate
