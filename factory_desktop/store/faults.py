"""Faults of the disk and the database, told as what they mean for a sender."""

import logging
import sqlite3

from sqlalchemy.exc import DBAPIError

from factory_desktop.domain.errors import KnownError, StoreDamagedError, StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.damage import is_damage

log = logging.getLogger(__name__)

READ_ONLY = Sentence("The store cannot be written to."), "read-only"
"""What is said, and why, in the order that the error takes."""

_REASONS = {
    sqlite3.SQLITE_FULL: (
        "disk-full",
        Sentence("The disk is full. Nothing was stored; send it again."),
    ),
    sqlite3.SQLITE_READONLY: READ_ONLY[::-1],
    sqlite3.SQLITE_PERM: READ_ONLY[::-1],
    sqlite3.SQLITE_BUSY: ("store-busy", Sentence("Another program is writing to the store.")),
    sqlite3.SQLITE_PROTOCOL: ("store-busy", Sentence("Another program is writing to the store.")),
    sqlite3.SQLITE_IOERR: (
        "store-error",
        Sentence("The disk reports an error. Nothing was stored."),
    ),
    sqlite3.SQLITE_CANTOPEN: ("store-missing", Sentence("The store cannot be opened.")),
    sqlite3.SQLITE_CORRUPT: ("store-error", Sentence("The store is damaged.")),
    sqlite3.SQLITE_NOTADB: ("store-error", Sentence("The store is damaged.")),
    sqlite3.SQLITE_INTERRUPT: ("shutting-down", Sentence("The program is shutting down.")),
}


def translated(error: Exception) -> Exception:
    """Return the world's faults as StoreUnavailableError; ours stay as they are, and are logged."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(origin, sqlite3.DatabaseError):
        # The low byte is the primary code; the rest says how the disk failed.
        code = getattr(origin, "sqlite_errorcode", 0) & 0xFF
        if code in _REASONS:
            reason, message = _REASONS[code]
            log.warning("%s (%s)", message, origin)
            kind = StoreDamagedError if is_damage(origin) else StoreUnavailableError
            return kind(message, reason)
    if not isinstance(error, KnownError):
        log.error("A command failed.", exc_info=error)
    return error
