"""Scrubbing: what was deleted is gone from the file too, not only from its tables.

SQLite leaves deleted rows in free pages, in the gaps of others and in the WAL until something is
written over them. VACUUM writes the file anew without them, and truncating the WAL drops the rest.
"""

import sqlite3
from dataclasses import dataclass

from factory_desktop.store.transaction import Transaction

_DUE = "INSERT OR IGNORE INTO meta (key, value) VALUES ('scrub_due', '1')"


def ask_for(transaction: Transaction) -> None:
    """Have it remembered that something was deleted that must not stay in the file."""
    transaction.raw.execute(_DUE)


def is_due(raw: sqlite3.Connection) -> bool:
    """Tell whether something deleted may still be in the file."""
    return raw.execute("SELECT 1 FROM meta WHERE key = 'scrub_due'").fetchone() is not None


@dataclass(slots=True)
class Scrubbed:
    """How it went, known once the command is answered."""

    done: bool = False


@dataclass(frozen=True, slots=True)
class Scrub:
    """Write the file anew, and empty the WAL; the writer does nothing else meanwhile."""

    def run(self, transaction: Transaction) -> Scrubbed:
        """Begin it: neither can be done before the transaction has ended."""
        outcome = Scrubbed()

        def scrub(raw: sqlite3.Connection) -> None:
            # In memory the copy that VACUUM makes would take as much as the store.
            raw.execute("PRAGMA temp_store=FILE")
            try:
                raw.execute("VACUUM")
                (busy, *_rest) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                outcome.done = not busy
                if outcome.done:
                    # What this leaves in the WAL names nobody.
                    raw.execute("DELETE FROM meta WHERE key = 'scrub_due'")
            finally:
                raw.execute("PRAGMA temp_store=MEMORY")

        transaction.afterwards.append(scrub)
        return outcome
