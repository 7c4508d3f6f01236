"""Drift runs: what the hourly job found, each hour once, and the limits that it judges by."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import Connection

from factory_desktop.domain.drift import DriftLimits, SetDriftLimits
from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.domain.instant import to_us
from factory_desktop.store import alert_rules, audit, meta
from factory_desktop.store.engine import raw_of
from factory_desktop.store.transaction import Transaction

MOST_RUNS = 20_000
"""More than two years; the oldest go first."""
PREFIX = "drift_"
"""Of the names under which the store keeps limits."""

_INSERT = """
INSERT INTO drift_run (hour, start_us, ran_us, found) VALUES (?, ?, ?, ?)
ON CONFLICT (hour) DO NOTHING
"""
_PRUNE = """
DELETE FROM drift_run WHERE hour <= (
  SELECT hour FROM drift_run ORDER BY hour DESC LIMIT 1 OFFSET ?
)
"""
_NEWEST = """
SELECT start_us, ran_us, found FROM drift_run WHERE start_us <= ? ORDER BY hour DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class KeepRun:
    """Keep what was found of an hour."""

    hour: int
    start_us: int
    """When the hour began."""
    found: bytes
    """As JSON."""

    def run(self, transaction: Transaction) -> bool:
        """Keep it and say so, unless the hour has a run already."""
        raw = transaction.raw
        row = (self.hour, self.start_us, to_us(transaction.now), self.found.decode())
        kept = raw.execute(_INSERT, row).rowcount
        raw.execute(_PRUNE, (MOST_RUNS,))
        return bool(kept)


def last_hour(connection: Connection, until: int) -> int | None:
    """Read the newest hour up to this one that has a run; None where none has.

    Later ones are of a clock that was wrong.
    """
    query = "SELECT max(hour) FROM drift_run WHERE hour <= ?"
    hour: int | None = raw_of(connection).execute(query, (until,)).fetchone()[0]
    return hour


def newest(connection: Connection, most: int, before_us: int = 2**62) -> list[tuple[int, int, str]]:
    """Read when the hours began, when they were looked at, and what was found, newest first.

    Only those that were over before an instant, also where they were looked at later.
    """
    return raw_of(connection).execute(_NEWEST, (before_us - HOUR_US, most)).fetchall()


def limits(connection: Connection) -> DriftLimits:
    """Read what is judged by; the document's limits where nobody has chosen others."""
    return _limits(meta.read(connection))


def set_limits(transaction: Transaction, change: SetDriftLimits) -> None:
    """Judge by other limits from now on, alerts too; runs that are kept stay as they are."""
    connection = transaction.connection
    before = limits(connection)
    wanted = asdict(change.limits)
    meta.write(
        connection,
        {PREFIX + name: "" if value is None else repr(value) for name, value in wanted.items()},
    )
    audit.note(transaction, "drift-limits-set", before=asdict(before), after=wanted)
    alert_rules.follow(transaction, before, change.limits)


def _limits(kept: Mapping[str, str]) -> DriftLimits:
    names = DriftLimits.__dataclass_fields__
    found = {name: kept[PREFIX + name] for name in names if PREFIX + name in kept}
    return DriftLimits(**{name: float(value) if value else None for name, value in found.items()})  # type: ignore[arg-type]
