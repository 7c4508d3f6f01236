"""Header: what the first bytes of a store's file say, and how they may change while it is open.

Only checkpoints write there, ours or those of a program that uses SQLite too: each keeps the mark
that the store was given when it was opened, and counts up where it has changed the first page.
"""

import contextlib
import secrets
import sqlite3
from dataclasses import dataclass
from typing import Final, Self

from factory_desktop.store.salvage.damaged_file import MAGIC

SIZE: Final = 100
"""Bytes."""
_WITH_LOG: Final = b"\2\2"
"""How a file is to be read and written that has a log beside it; a backup has none."""
_BACK: Final = 1 << 31
"""A count of 32 bits goes round: what is further ahead than this is behind."""


@dataclass(frozen=True, slots=True)
class Head:
    """The header of a store that is in use."""

    content: bytes
    mark: int
    count: int
    """Of the changes to the first page."""
    whose: int
    """The application's number."""

    def follows(self, before: Self, mark: int) -> bool:
        """Tell whether it may have come of the one before by itself, `mark` having been given."""
        is_same = self.mark in {before.mark, mark} and self.whose == before.whose
        return is_same and (self.count - before.count) % (2 * _BACK) < _BACK


def is_anothers(content: bytes) -> bool:
    """Tell whether this is a database, or the beginning of one, and not what is left of ours.

    What is no database at all is damage: then what can be read of the store is brought back.
    """
    return len(content) < SIZE or content.startswith(MAGIC)


def read(content: bytes) -> Head | None:
    """Read it; None where it is no store in use."""
    if len(content) < SIZE or not content.startswith(MAGIC) or content[18:20] != _WITH_LOG:
        return None
    count, mark, whose = (int.from_bytes(content[at : at + 4], "big") for at in (24, 60, 68))
    return Head(content, mark, count, whose)


def mark(raw: sqlite3.Connection) -> int:
    """Give a store a mark that no copy of it has; returns the one that it has then."""
    # On a full disk it keeps the one before.
    with contextlib.suppress(sqlite3.OperationalError):
        raw.execute(f"PRAGMA user_version={secrets.randbelow(_BACK - 1) + 1}")
    return int(raw.execute("PRAGMA user_version").fetchone()[0])
