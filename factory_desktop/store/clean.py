"""Clean: whether the store was closed in order, and whether SQLite finds its file in order."""

import contextlib
import sqlite3
from pathlib import Path

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


class Check:
    """Has SQLite look through the file, on a connection of its own that can be called off."""

    def __init__(self, store: Path) -> None:
        self._raw = sqlite3.connect(
            f"{store.absolute().as_uri()}?mode=rw", uri=True, check_same_thread=False
        )

    def run(self) -> str | None:
        """Look through it; returns what is wrong first, None where nothing is.

        One table after another: the log cannot begin anew while a reader stands in it. Raises
        sqlite3's errors, OperationalError when it was called off.
        """
        raw = self._raw
        raw.execute("PRAGMA query_only=ON")
        tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in tables:
            (found,) = raw.execute(f"PRAGMA quick_check('{name}')").fetchone()
            if found != "ok":
                return str(found)
        return None

    def call_off(self) -> None:
        """Have `run` end at once, from any thread."""
        self._raw.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()
