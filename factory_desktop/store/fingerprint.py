"""Fingerprint: what a store holds in numbers, to tell whether a copy of it holds the same.

Of each table the number of rows and the sum of every column, of texts that of their lengths. The
tables are those of the file, whatever version has made it.
"""

import sqlite3

Fingerprint = dict[str, tuple[float, ...]]
"""By table."""

_NUMBERS = {"INTEGER", "REAL"}
_TABLES = """
SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name
"""


def take(raw: sqlite3.Connection) -> Fingerprint:
    """Go through all rows, in the read transaction that is open."""
    return {name: _of(raw, name) for (name,) in raw.execute(_TABLES).fetchall()}


def _of(raw: sqlite3.Connection, table: str) -> tuple[float, ...]:
    columns = raw.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
    # total() of large numbers may round, but does so alike: both are read in the same order.
    sums = [
        f"total({_quoted(name)})" if kind in _NUMBERS else f"total(length({_quoted(name)}))"
        for name, kind in columns
    ]
    query = f"SELECT {', '.join(['count(*)', *sums])} FROM {_quoted(table)}"  # noqa: S608 - quoted
    found: tuple[float, ...] = raw.execute(query).fetchone()
    return found


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'
