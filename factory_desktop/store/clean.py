"""Clean: whether the store was closed in order, and whether SQLite finds its file in order."""

import contextlib
import sqlite3

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from factory_desktop.store.engine import raw_of

_MARK = "INSERT OR IGNORE INTO meta (key, value) VALUES ('closed_in_order', '1')"
_TAKE_AWAY = "DELETE FROM meta WHERE key = 'closed_in_order'"


def take_away(engine: Engine) -> bool:
    """Take the mark of an orderly close away; says whether it was there."""
    with engine.begin() as connection:
        return raw_of(connection).execute(_TAKE_AWAY).rowcount > 0


def mark(engine: Engine) -> None:
    """Leave the mark: the last thing that is written."""
    with contextlib.suppress(sqlite3.Error, DatabaseError), engine.connect() as connection:
        raw = raw_of(connection)
        # Whoever writes to it now is not to hold the program up at its end.
        raw.execute("PRAGMA busy_timeout=500")
        raw.execute(_MARK)


def look_through(raw: sqlite3.Connection) -> str | None:
    """Have SQLite look through the file; returns what is wrong first, None where nothing is.

    One table after another: the log cannot begin anew while a reader stands in it. Raises
    sqlite3's errors: of damage that it cannot read on behind, and when it was called off.
    """
    tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (name,) in tables:
        (found,) = raw.execute(f"PRAGMA quick_check('{name}')").fetchone()
        if found != "ok":
            return str(found)
    return None
