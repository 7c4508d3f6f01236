"""Scrubbing: what was deleted is gone from the file too, not only from its tables.

SQLite writes zeros over what it deletes (`secure_delete`), yet copies are left in the WAL and in
gaps of pages that have shared out their rows. They go slice by slice: cameras get their turns.
"""

import logging
import sqlite3
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from factory_desktop.store import free_room
from factory_desktop.store.damage import companion
from factory_desktop.store.held_file import HeldFile
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)

GIVEN_BACK = 256
"""Pages moved in one transaction, a megabyte: some milliseconds in which cameras wait."""
_SPARE = 4
"""One page of so many may be free: a file that has to grow again gains nothing."""
_DUE = """
INSERT INTO meta (key, value) VALUES ('scrub_due', '1')
ON CONFLICT (key) DO UPDATE SET value = value + 1
"""
_ASKED = "SELECT value FROM meta WHERE key = 'scrub_due'"
_DONE = "DELETE FROM meta WHERE key = 'scrub_due' AND value = ?"


def ask_for(transaction: Transaction) -> None:
    """Have it remembered that something was deleted that must not stay in the file."""
    transaction.raw.execute(_DUE)


def is_due(raw: sqlite3.Connection) -> bool:
    """Tell whether something deleted may still be in the file."""
    return raw.execute(_ASKED).fetchone() is not None


def settle(raw: sqlite3.Connection) -> None:
    """Know that nothing deleted is in a file that was written anew."""
    raw.execute("DELETE FROM meta WHERE key = 'scrub_due'")


@dataclass(slots=True)
class Scrubbed:
    """How far it has come, known once the command is answered."""

    page: int
    """Which is next; the same again where somebody reads from the WAL, which keeps it."""
    asked: str
    """Which wish is carried out: one that comes meanwhile is not."""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Scrub:
    """Empty the WAL, and clean some pages of the file: at most 819, three megabytes."""

    page: int = 0
    """The first of them."""
    asked: str | None = None
    """As the slice before has told; None for the first."""

    def run(self, transaction: Transaction) -> Scrubbed:
        """Begin it: it cannot be done before the transaction has ended."""
        asked = self.asked
        if asked is None:
            (asked,) = transaction.raw.execute(_ASKED).fetchone() or ("",)
        outcome = Scrubbed(self.page, asked)
        if transaction.held is not None:
            step = partial(_clean, outcome, transaction.held, transaction.store)
            transaction.afterwards.append(step)
        return outcome


@dataclass(frozen=True, slots=True)
class GiveBack:
    """Make the file some pages smaller, where much of it is free."""

    def run(self, transaction: Transaction) -> bool:
        """Move some pages from its end to its free ones; says whether there is more to do."""
        raw = transaction.raw
        (free,) = raw.execute("PRAGMA freelist_count").fetchone()
        (pages,) = raw.execute("PRAGMA page_count").fetchone()
        if free * _SPARE <= pages:
            return False
        for _ in range(GIVEN_BACK):
            # It gives back a page a step, and the driver takes one step alone.
            raw.execute("PRAGMA incremental_vacuum(1)")
        (left,) = raw.execute("PRAGMA freelist_count").fetchone()
        return bool(left < free)


def _clean(outcome: Scrubbed, held: HeldFile, store: Path, raw: sqlite3.Connection) -> None:
    (patience,) = raw.execute("PRAGMA busy_timeout").fetchone()
    # Whoever reads is done in a moment; cameras are not to wait for it.
    raw.execute("PRAGMA busy_timeout=0")
    try:
        if not _empty_log(raw):
            return
        if free_room.has_map(held):
            following = _clean_some(outcome.page, held, store, raw)
        else:
            following = _write_anew(raw)
        if following is None:
            return
        outcome.page = following
        if not following:
            # What this leaves in the WAL names nobody.
            raw.execute(_DONE, (outcome.asked,))
            outcome.done = True
    except OSError as error:
        log.warning("What was deleted cannot be taken out of the file: %s", error.strerror)
    finally:
        raw.execute(f"PRAGMA busy_timeout={patience}")


def _empty_log(raw: sqlite3.Connection) -> bool:
    (busy, *_rest) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _clean_some(page: int, held: HeldFile, store: Path, raw: sqlite3.Connection) -> int | None:
    """Clean some; returns the next page, 0 after the last, None where it cannot be done now."""
    raw.execute("BEGIN IMMEDIATE")
    try:
        if companion(store.resolve(), "-wal").stat().st_size:
            return None
        # A page kept in memory would be written as it was the next time that it changes.
        raw.execute("PRAGMA shrink_memory")
        return free_room.clean(held, page)
    finally:
        raw.execute("ROLLBACK")


def _write_anew(raw: sqlite3.Connection) -> int | None:
    """Write a file that others have made anew, once: from then on it has a pointer map.

    The writer does nothing else meanwhile.
    """
    raw.execute("PRAGMA auto_vacuum=INCREMENTAL")
    # In memory the copy that VACUUM makes would take as much as the store.
    raw.execute("PRAGMA temp_store=FILE")
    try:
        raw.execute("VACUUM")
    finally:
        raw.execute("PRAGMA temp_store=MEMORY")
    return 0 if _empty_log(raw) else None
