"""Seals: digests of days that are over, by which it is seen whether anything else changed events.

SQLite's own checks tell of pages that do not fit together, not of a number that is another one. A
seal holds as long as the program itself changes nothing of its day: an event that comes late breaks
it in its own transaction, and where events went or gave way (another epoch) all are void, but for
those above what went for its age. Days are those of UTC, so that no change of zone matters.
"""

import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from factory_desktop.store import audit, table
from factory_desktop.store.rollups.latest import DAY_US
from factory_desktop.store.transaction import Transaction

_PARTS: Final = 24
"""Of a day, each read by itself: a whole one may be millions of rows."""
_COLUMNS: Final = "ts_us, worker, station, type, conf_ppm, count, delay_us, seq, camera, model"
_EVENTS = f"""
SELECT {_COLUMNS} FROM event WHERE ts_us >= ? AND ts_us < ? ORDER BY ts_us, worker, station, type
"""  # noqa: S608 - only constants
_EPOCH = """
SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key = 'rollup_epoch'
"""
_SEALED = f"""
SELECT day, digest FROM day_seal WHERE epoch = ({_EPOCH}) AND digest IS NOT NULL ORDER BY day
"""  # noqa: S608 - likewise
# From day to day with events, each found by one look into the key.
_DAYS = """
WITH RECURSIVE found (day) AS (
  SELECT min(ts_us) / :length FROM event
  UNION ALL
  SELECT (SELECT ts_us / :length FROM event WHERE ts_us >= (found.day + 1) * :length
    ORDER BY ts_us LIMIT 1)
  FROM found WHERE found.day IS NOT NULL
)
SELECT day FROM found WHERE day < :past AND day >= 0 ORDER BY day DESC
"""
_FORGET = f"DELETE FROM day_seal WHERE epoch <> ({_EPOCH})"  # noqa: S608 - likewise
_BEGIN = f"INSERT OR REPLACE INTO day_seal (day, epoch, digest) VALUES (?, ({_EPOCH}), NULL)"  # noqa: S608 - likewise
_SET = f"UPDATE day_seal SET digest = ? WHERE day = ? AND epoch = ({_EPOCH}) AND digest IS NULL"  # noqa: S608 - likewise
_FIRST_DAY: Final = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class BeginSeal:
    """Say that a day is about to be sealed; an event that comes for it meanwhile says no."""

    day: int

    def run(self, transaction: Transaction) -> None:
        """Do it."""
        transaction.raw.execute(_FORGET)
        transaction.raw.execute(_BEGIN, (self.day,))
        transaction.rolling.sealed = max(transaction.rolling.sealed, self.day)


@dataclass(frozen=True, slots=True)
class SetSeal:
    """Seal a day, unless something has come for it since `BeginSeal`."""

    day: int
    digest: bytes

    def run(self, transaction: Transaction) -> None:
        """Do it."""
        transaction.raw.execute(_SET, (self.digest, self.day))


@dataclass(frozen=True, slots=True)
class BreakSeal:
    """Leave in the audit trail that a day is not as it was sealed; it is sealed anew then."""

    day: int

    def run(self, transaction: Transaction) -> None:
        """Do it."""
        transaction.raw.execute("DELETE FROM day_seal WHERE day = ?", (self.day,))
        audit.note(transaction, "day-changed", day=name(self.day))


def name(day: int) -> str:
    """Write a day as people do."""
    return date.fromordinal(_FIRST_DAY + day).isoformat()


def digest(
    raw: sqlite3.Connection, day: int, called_off: Callable[[], bool] = lambda: False
) -> bytes | None:
    """Work the digest of a day's events out; None when it was called off."""
    found, length = hashlib.sha256(), DAY_US // _PARTS
    for start in range(day * DAY_US, (day + 1) * DAY_US, length):
        if called_off():
            return None
        rows = table.read(raw, _EVENTS, (start, start + length), 10)
        found.update(rows.astype("<i8").tobytes())
    return found.digest()


def sealed(raw: sqlite3.Connection) -> dict[int, bytes]:
    """Return the seals that hold, by day."""
    return dict(raw.execute(_SEALED).fetchall())


def unsealed(raw: sqlite3.Connection, before_us: int) -> list[int]:
    """Return the days over by an instant that have events and no seal, the latest first."""
    there = sealed(raw)
    found = raw.execute(_DAYS, {"length": DAY_US, "past": before_us // DAY_US})
    return [day for (day,) in found if day not in there]


def epoch(raw: sqlite3.Connection) -> int:
    """Return which epoch it is: another one whenever events went or took each other's place."""
    return int(raw.execute(_EPOCH).fetchone()[0])


def keep_above(raw: sqlite3.Connection, before: int, below_us: int) -> None:
    """Have seals hold on from the epoch before, of days of which nothing went below an instant."""
    raw.execute("DELETE FROM day_seal WHERE epoch <> ? OR day * ? < ?", (before, DAY_US, below_us))
    raw.execute("UPDATE day_seal SET epoch = ?", (epoch(raw),))
