"""Damage: what tells that the file is damaged, and moving it aside.

Only two of SQLite's codes say so. A full disk, a locked file or an error of the disk say nothing
about what is in the file. What is moved aside is never removed.
"""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.folders import make_durable
from factory_desktop.store.salvage import log_file

_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_COMPANIONS = ("-wal", "-shm")


def is_damage(error: BaseException) -> bool:
    """Tell whether an error says that the file itself is damaged."""
    origin = getattr(error, "orig", error)
    # The low byte is the primary code.
    return getattr(origin, "sqlite_errorcode", 0) & 0xFF in _CODES


def is_beyond_sqlite(store: Path) -> bool:
    """Tell of damage that SQLite would clear away at opening without a word.

    It deletes the log beside an empty file, and takes a log to end where its checksum is wrong.
    """
    file = store.resolve()
    log = companion(file, "-wal")
    try:
        if not log.is_file() or not log.stat().st_size:
            return False
        found = log_file.read(log)
        if not file.exists() or not file.stat().st_size:
            return bool(found.versions) or found.is_broken
    except OSError:
        return False  # whoever opens it is told why
    return found.is_broken


def companion(file: Path, ending: str) -> Path:
    """Return what lies beside a file: `-wal` or `-shm`."""
    return file.with_name(file.name + ending)


def pending(store: Path) -> Path | None:
    """Return what a process that has died was about to move aside, or had; None without any."""
    file = store.resolve()
    try:
        name = _note(file).read_text("utf-8").strip()
    except FileNotFoundError:
        return None
    return file.with_name(name) if name else None


def announce(store: Path, now: datetime) -> Path:
    """Choose a name to move the file to, and keep it where a process that dies leaves it.

    The log gets its second name at once: SQLite deletes the first one with the last connection.
    """
    file = store.resolve()
    aside = _free_name(file, now)
    with _in_words(file):
        fresh = companion(file, ".salvage.new")
        with fresh.open("w", encoding="utf-8") as written:
            written.write(aside.name)
            written.flush()
            os.fsync(written.fileno())
        fresh.replace(_note(file))
        _double(file, aside)
        make_durable(file.parent)
    return aside


def move(store: Path, aside: Path) -> None:
    """Move the file to its new name, with what lies beside it; nothing may have it open.

    What was done already stays done. Raises KnownError where the system does not let it be moved.
    """
    file = store.resolve()
    if aside.exists() or (not file.exists() and not companion(file, "-wal").exists()):
        return
    with _in_words(file):
        _double(file, aside)
        if file.exists():
            file.replace(aside)
        else:
            aside.touch()
        for ending in _COMPANIONS:
            companion(file, ending).unlink(missing_ok=True)
        make_durable(file.parent)


def settle(store: Path) -> None:
    """Forget what was about to be moved: a new store knows of it now."""
    _note(store.resolve()).unlink(missing_ok=True)


def _double(file: Path, aside: Path) -> None:
    """Give the companions a second name, or a copy where files have one name alone."""
    for ending in _COMPANIONS:
        source, target = companion(file, ending), companion(aside, ending)
        if not source.exists() or target.exists():
            continue
        try:
            os.link(source, target)
        except OSError:
            shutil.copyfile(source, target)
            with target.open("rb+") as copied:
                os.fsync(copied.fileno())


def _note(file: Path) -> Path:
    return companion(file, ".salvage")


def _free_name(file: Path, now: datetime) -> Path:
    stem, number = f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}", 2
    aside = file.with_name(stem + file.suffix)
    while aside.exists() or companion(aside, "-wal").exists():
        aside, number = file.with_name(f"{stem}-{number}{file.suffix}"), number + 1
    return aside


@contextlib.contextmanager
def _in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError(
            Sentence(
                "{file} is damaged and cannot be moved aside: {why}.",
                file=file,
                why=error.strerror,
            )
        ) from error
