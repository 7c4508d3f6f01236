"""Retention: old events go, their sums stay.

From the floor on, which begins a day of the plant, nothing is lost. Below it sums are final:
an event that comes again from there would count twice, so it is refused.
"""

import contextlib
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.hour_grid import HOUR_US, HourGrid
from factory_desktop.domain.instant import from_us, text, to_us
from factory_desktop.domain.retention import RetentionPreview, RetentionState
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit, scrubbing, seals
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.folding import fold
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.transaction import Transaction

AT_ONCE = 5000
"""Rows removed in one transaction: a few milliseconds in which cameras wait."""

# The last states before the floor reach over it, at most the longest cap: with them the hours
# above it can be worked out anew.
_KEPT_BELOW_US = HOUR_US

_REMOVE = """
DELETE FROM event WHERE (ts_us, worker, station, type) IN (
  SELECT ts_us, worker, station, type FROM event WHERE ts_us < ? ORDER BY ts_us LIMIT ?
)
"""
_GOING = "SELECT count(*), min(ts_us), max(ts_us) FROM event WHERE ts_us < ?"
_REFUSED = "SELECT coalesce(sum(times), 0) FROM rejected_event WHERE last_us < ?"
_DAYS = "SELECT value FROM meta WHERE key = 'retention_days'"
_KEEP_DAYS = """
INSERT INTO meta (key, value) VALUES ('retention_days', ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""


@dataclass(frozen=True, slots=True)
class RetireEvents:
    """Raise the floor to the day that an instant lies in, and remove some events below it."""

    before: datetime

    def run(self, transaction: Transaction) -> int:
        """Remove up to `AT_ONCE` events; returns how many went, 0 when all have gone.

        A floor is never lowered: what is gone does not come back. What was refused before it goes
        at once: the bodies name people as events do.
        """
        rolling, raw = transaction.rolling, transaction.raw
        floor_us = floor_at(rolling.grid, self.before)
        if floor_us > rolling.floor_us:
            fold(raw)
            raw.execute(
                "INSERT INTO meta (key, value) VALUES ('rollup_floor_us', ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (str(floor_us),),
            )
            refused = raw.execute("DELETE FROM rejected_event WHERE last_us < ?", (floor_us,))
            with contextlib.suppress(sqlite3.OperationalError):  # an older backup has no such table
                raw.execute("DELETE FROM alert WHERE cleared_us < ?", (floor_us,))
                raw.execute("DELETE FROM outbox WHERE next_us IS NULL AND made_us < ?", (floor_us,))
            audit.note(
                transaction,
                "events-retired",
                before=text(from_us(floor_us)),
                refused_removed=refused.rowcount,
            )
            _forget(transaction)
            scrubbing.ask_for(transaction)
        below = transaction.rolling.floor_us - _KEPT_BELOW_US
        gone = raw.execute(_REMOVE, (below, AT_ONCE)).rowcount
        if gone:
            _forget(transaction, below)
            # Again: somebody may have done it between two slices.
            scrubbing.ask_for(transaction)
        return gone


@dataclass(frozen=True, slots=True)
class RetireDue:
    """Remove some of what has become older than events are kept; nothing where all are."""

    def run(self, transaction: Transaction) -> int:
        """Remove it; returns how many events went."""
        days = kept_days(transaction.raw)
        if days is None or _is_incomplete(transaction.raw):
            return 0
        return RetireEvents(transaction.now - timedelta(days=days)).run(transaction)


@dataclass(frozen=True, slots=True)
class KeepRetention:
    """Keep events for so many days from now on; None is for good."""

    days: int | None
    removed: int = 0
    """How many went when this was agreed to, for the audit trail."""

    def run(self, transaction: Transaction) -> None:
        """Write it down."""
        raw, before = transaction.raw, kept_days(transaction.raw)
        if self.days is None:
            raw.execute("DELETE FROM meta WHERE key = 'retention_days'")
        else:
            raw.execute(_KEEP_DAYS, (str(self.days),))
        audit.note(
            transaction, "SetRetention", before=before, after=self.days, removed=self.removed
        )


def _forget(transaction: Transaction, below_us: int = 0) -> None:
    """Know that the oldest events went, and that all seals of later days hold."""
    before = seals.epoch(transaction.raw)
    transaction.forget_rolling()
    seals.keep_above(transaction.raw, before, below_us)


def kept_days(raw: sqlite3.Connection) -> int | None:
    """Return for how many days events are kept; None for good."""
    found = raw.execute(_DAYS).fetchone()
    return None if found is None else int(found[0])


def _is_incomplete(raw: sqlite3.Connection) -> bool:
    """Tell whether events of a damaged file are still to come: no sum is to be final before."""
    return raw.execute("SELECT 1 FROM meta WHERE key = 'salvage'").fetchone() is not None


def floor_at(grid: HourGrid, before: datetime) -> int:
    """Return where the day begins that an instant lies in, in microseconds."""
    return grid.start(grid.first_hour(grid.day(grid.hour(to_us(before)))))


def state(connection: Connection, days: int | None, now: datetime) -> RetentionState:
    """Read for how long events are kept, and what goes once it is so many days."""
    raw = raw_of(connection)
    kept = kept_days(raw)
    if days is None:
        return RetentionState(kept, RetentionPreview())
    floor_us = floor_at(Kept.read(connection).grid, now - timedelta(days=days))
    count, first, last = raw.execute(_GOING, (floor_us - _KEPT_BELOW_US,)).fetchone()
    (refused,) = raw.execute(_REFUSED, (floor_us,)).fetchone()
    if first is None:
        return RetentionState(kept, RetentionPreview(refused=refused))
    return RetentionState(kept, RetentionPreview(count, from_us(first), from_us(last), refused))


def holds_older(raw: sqlite3.Connection, floor_us: int) -> bool:
    """Tell whether a store, or a backup of any version, holds what goes below a floor."""
    refused = "SELECT 1 FROM rejected_event WHERE last_us < ? LIMIT 1"
    return holds_older_events(raw, floor_us) or bool(raw.execute(refused, (floor_us,)).fetchone())


def holds_older_events(raw: sqlite3.Connection, floor_us: int, table: str = "event") -> bool:
    """Tell whether a table holds events that go below a floor."""
    query = f"SELECT 1 FROM {table} WHERE ts_us < ? LIMIT 1"  # noqa: S608 - a name of ours
    return raw.execute(query, (floor_us - _KEPT_BELOW_US,)).fetchone() is not None


TOO_OLD = Rejection(
    "older-than-retention",
    "/timestamp",
    Sentence(
        "The events of that time were removed after the plant's retention time, and their sums are"
        " final. The event is kept for review."
    ),
)
"""Why an event from below the floor is not taken."""
