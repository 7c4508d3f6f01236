"""Audit: every action that changes data or meaning leaves a line, chained to the one before it.

The chain tells that somebody has changed a line or taken one out. It cannot tell who recomputes
the hashes of all later lines and what `meta` keeps of the newest: nothing in one file can. Who
needs that writes the newest hash down elsewhere.
"""

import hashlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.audit_line import AuditLine, AuditTrail, Disclosure, Misfit
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.store.engine import raw_of
from factory_desktop.store.transaction import Transaction

SHOWN = 1000
"""The newest this many are shown to a person."""

FIRST = bytes(32)
"""What the first line is chained to."""

Fields = tuple[int, int, str, str, str]
"""A line's number, microseconds, actor, action and detail."""

_INSERT = "INSERT INTO audit (id, at_us, actor, action, detail, hash) VALUES (?, ?, ?, ?, ?, ?)"
_ALL = "SELECT id, at_us, actor, action, detail FROM audit ORDER BY id"
_HASHED = "SELECT id, at_us, actor, action, detail, hash FROM audit ORDER BY id"
_KEPT = "SELECT key, value FROM meta WHERE key IN ('audit_count', 'audit_hash')"
_KEEP = """
INSERT INTO meta (key, value) VALUES (?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""


def note(transaction: Transaction, action: str, **detail: object) -> None:
    """Write down what is done, in the transaction that does it."""
    raw = transaction.raw
    count, newest = _newest(raw)
    (number,) = raw.execute("SELECT coalesce(max(id), 0) + 1 FROM audit").fetchone()
    told = msgspec.json.encode(detail, enc_hook=str).decode()
    line = (number, to_us(transaction.now), transaction.actor, action, told)
    hashed = chained(newest, line)
    raw.execute(_INSERT, (*line, hashed))
    _keep(raw, count + 1, hashed)


@dataclass(frozen=True, slots=True)
class WriteDisclosure:
    """Write down that people's data has left the store."""

    disclosure: Disclosure

    def run(self, transaction: Transaction) -> None:
        """Add the line."""
        note(transaction, self.disclosure.action, **dict(self.disclosure.detail))


def chained(before: bytes, line: Fields) -> bytes:
    """Return a line's hash: over the hash of the line before it and all of its own fields."""
    return hashlib.sha256(before + msgspec.json.encode(line)).digest()


def chain(raw: sqlite3.Connection, lines: Iterable[Fields]) -> bytes:
    """Give every line its hash anew, the oldest first; returns the newest one's."""
    hashed, count = FIRST, 0
    for line in lines:
        hashed, count = chained(hashed, line), count + 1
        raw.execute("UPDATE audit SET hash = ? WHERE id = ?", (hashed, line[0]))
    _keep(raw, count, hashed)
    return hashed


def all_lines(raw: sqlite3.Connection) -> list[Fields]:
    """Read the fields of every line, the oldest first."""
    return raw.execute(_ALL).fetchall()


def newest_hash(raw: sqlite3.Connection) -> bytes:
    """Return the hash that the next line is chained to."""
    return _newest(raw)[1]


def read(connection: Connection, most: int = SHOWN) -> AuditTrail:
    """Read the newest lines, and check all of them."""
    raw = raw_of(connection)
    (count,) = raw.execute("SELECT count(*) FROM audit").fetchone()
    found = raw.execute(_ALL + " DESC LIMIT ?", (most,))
    lines = tuple(
        AuditLine(number, from_us(at_us), *words) for number, at_us, *words in found.fetchall()
    )
    return AuditTrail(lines, count, misfit(raw))


def misfit(raw: sqlite3.Connection) -> Misfit | None:
    """Return the first line that does not fit the one before it; None where all do."""
    hashed, number, count = FIRST, 0, 0
    for *line, found in raw.execute(_HASHED):
        hashed, number, count = chained(hashed, tuple(line)), line[0], count + 1
        if hashed != found:
            return Misfit(number)
    kept, newest = _newest(raw)
    if (count, hashed) == (kept, newest):
        return None
    # Each fits the one before: what is kept of the newest is of others, that came after.
    return Misfit(number + 1, missing=True)


def _newest(raw: sqlite3.Connection) -> tuple[int, bytes]:
    """Return how many lines there are to be, and the hash of the last one."""
    kept = dict(raw.execute(_KEPT).fetchall())
    return int(kept.get("audit_count", 0)), bytes.fromhex(kept.get("audit_hash", FIRST.hex()))


def _keep(raw: sqlite3.Connection, count: int, hashed: bytes) -> None:
    raw.executemany(_KEEP, [("audit_count", str(count)), ("audit_hash", hashed.hex())])
