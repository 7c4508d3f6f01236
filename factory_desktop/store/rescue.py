"""Rescue: nothing of a store is lost whose file was taken away while it was open."""

import contextlib
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from factory_desktop.domain.backup import Reason
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.lost_file import Loss, LostFile, WayBack
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import folders
from factory_desktop.store.damage import companion
from factory_desktop.store.folders import make_durable

log = logging.getLogger(__name__)

_PAGES, _STEPS = 8192, 2_000_000
"""Pages that are copied, and steps of SQLite's machine, before others are seen to again."""


class Rescue:
    """Saves once, as soon as it is known, what is in a file that has no name any more.

    Lives on the writer's thread: its connection is what still leads to the file.
    """

    def __init__(
        self, backups: Path, now: Callable[[], datetime], meanwhile: Callable[[], None]
    ) -> None:
        """`meanwhile` is called while a copy is made, for those who would wait for it."""
        self._backups = backups
        self._now = now
        self._meanwhile = meanwhile
        self._secured = False
        self._saved: Path | None = None

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self._secured

    def secure(self, raw: sqlite3.Connection, lost: LostFile) -> Path | None:
        """Make safe what can still be read; returns the copy of it, where one was needed.

        What cannot be done is tried again with the next call.
        """
        if lost.how is Loss.OVERWRITTEN:
            self._secured = self._secured or _set_log_aside(lost.file, self._now())
            return None
        whole = _write_log_back(raw)
        # A file that is somewhere has all of it then; of a deleted one there is only ours.
        gone = lost.how is not Loss.TORN and lost.there is None
        if gone and self._saved is None:
            self._saved = self._save(raw, lost)
        self._secured = whole and (not gone or self._saved is not None)
        return self._saved

    def forget(self) -> None:
        """Know that the file is back."""
        self._secured, self._saved = False, None

    def _save(self, raw: sqlite3.Connection, lost: LostFile) -> Path | None:
        stem, suffix = lost.file.stem, lost.file.suffix
        name = f"{stem}-{self._now():%Y%m%d-%H%M%S}-{Reason.SAVED.value}{suffix}"
        target = self._backups / name
        try:
            _save(raw, target, self._meanwhile)
        except (sqlite3.Error, OSError) as why:
            log.error("What was in %s could not be saved yet: %s", lost.file, why)  # noqa: TRY400 - the world's
            return None
        log.warning("What was in %s was saved to %s.", lost.file, target)
        return target


def bring_back(way: WayBack, lost: LostFile) -> None:
    """Give a store's place its file again; raises KnownError where it cannot be.

    To put back a copy nobody may have the store open.
    """
    source = {WayBack.MOVE_BACK: lost.there, WayBack.PUT_BACK: lost.saved}.get(way)
    if source is None:
        return
    try:
        if lost.file.exists():
            raise FileExistsError(None, Sentence("another file is in its place"))
        folders.make(lost.file.parent)
        shutil.move(source, lost.file)
        make_durable(lost.file.parent)
    except OSError as error:
        raise KnownError(
            Sentence(
                "{source} cannot be moved to {file}: {why}.",
                source=source,
                file=lost.file,
                why=error.strerror,
            )
        ) from error


def _set_log_aside(store: Path, now: datetime) -> bool:
    """Keep what is only in the log under another name, and empty the log; says whether it is done.

    Not a page of it belongs into the file any more, but whoever closes it last writes them there.
    """
    log_file = companion(store.resolve(), "-wal")
    aside = log_file.with_name(f"{log_file.name}-{now:%Y%m%d-%H%M%S}.aside")
    try:
        with log_file.open("rb+") as held, aside.open("xb") as kept:
            shutil.copyfileobj(held, kept)
            kept.flush()
            os.fsync(kept.fileno())
            held.truncate(0)
        make_durable(aside.parent)
    except OSError as why:
        log.error("The log of %s could not be set aside yet: %s", store, why)  # noqa: TRY400 - the world's
        return False
    log.warning("What was last written to %s was set aside as %s.", store, aside)
    return True


def _write_log_back(raw: sqlite3.Connection) -> bool:
    """Write what is only in the log into the file itself; says whether that is all."""
    try:
        (busy, *_rest) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error as error:
        log.warning("The store's log could not be written back: %s", error)
        return False
    return not busy


def _save(raw: sqlite3.Connection, target: Path, meanwhile: Callable[[], None]) -> None:
    folders.make(target.parent)
    part = target.with_name(target.name + ".part")
    try:
        with contextlib.closing(sqlite3.connect(part)) as copied:
            # Nobody else writes into it, or the copy would begin again each time.
            raw.backup(copied, pages=_PAGES, progress=lambda *_: meanwhile())
            copied.set_progress_handler(meanwhile, _STEPS)
            # A copy is one file that may be carried away: it needs no -wal beside it.
            copied.execute("PRAGMA journal_mode=DELETE")
            (found,) = copied.execute("PRAGMA quick_check").fetchone()
            if found != "ok":
                raise sqlite3.DatabaseError(found)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    make_durable(target.parent)
