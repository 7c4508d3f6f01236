"""Bringing back: what was read of a damaged file, put into the store by its one writer.

Each command is done as often as somebody likes: what is there stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.store import audit, labels, rebuilding
from factory_desktop.store.rollups import recounting
from factory_desktop.store.rollups.rolling import Row
from factory_desktop.store.transaction import Transaction

_COLUMNS = "ts_us, worker, station, type, conf_ppm, count, delay_us, seq, camera, model"
_KEYS = "ts_us, worker, station, type"
_ROW = "(" + ", ".join("?" * 10) + ")"
_CHUNK = 100
"""Rows in one INSERT, as for events that cameras send."""
FOLDED = 1000
"""Rows that are folded at once: of old events hardly two are of the same hour, worker and station,
and as many as of a burst of new ones would keep cameras waiting for half a second."""
_STANDS_FOR = {
    "worker": "INSERT OR IGNORE INTO worker (id, worker_id, name, created_us)"
    " VALUES (?1, 'lost-' || ?1, 'Lost worker ' || ?1, ?2)",
    "station": "INSERT OR IGNORE INTO station (id, station_id, name, station_type, created_us)"
    " VALUES (?1, 'lost-' || ?1, 'Lost station ' || ?1, '', ?2)",
    "camera": "INSERT OR IGNORE INTO camera (id, camera_id, name, simulated, first_seen_us)"
    " VALUES (?1, 'lost-' || ?1, 'Lost camera ' || ?1, 0, ?2)",
    "model_version": "INSERT OR IGNORE INTO model_version (id, model_id, version, deployed_us)"
    " VALUES (?1, 'lost', ?1, ?2)",
}


class CalledOffError(Exception):
    """Somebody has cleared the store: nothing more is to come into it."""


@dataclass(frozen=True, slots=True)
class BringBack:
    """Store events with the numbers they had; the sums follow in the same transaction."""

    rows: Sequence[Row]
    strangers: dict[str, frozenset[int]] = field(default_factory=dict)
    """Workers, stations and the like whose own rows are lost: others stand for them."""

    def run(self, transaction: Transaction) -> int:
        """Store what is not there; returns how many events that were.

        Raises CalledOffError where all events were cleared since.
        """
        _look(transaction)
        for table, keys in self.strangers.items():
            for key in sorted(keys):
                transaction.raw.execute(_STANDS_FOR[table], (key, self.rows[0][0]))
            transaction.forget_keys()
        rolling = transaction.rolling
        new = [row for row in _insert(transaction, self.rows) if row[0] >= rolling.floor_us]
        if new:
            rolling.note(transaction.raw, transaction.keys.station_ids, new)
            if rolling.recent >= FOLDED:
                rolling.fold(transaction.raw)
        return len(new)


@dataclass(frozen=True, slots=True)
class BringBelow:
    """Store the last events below the floor of retention, whose sums are final.

    The time that they last reaches over it.
    """

    rows: Sequence[Row]

    def run(self, transaction: Transaction) -> int:
        """Store what is not there, and work the first day above the floor out anew."""
        _look(transaction)
        new = _insert(transaction, self.rows)
        rolling = transaction.rolling
        if new:
            day = rolling.grid.day(rolling.grid.hour(rolling.floor_us))
            rebuilding.recount(transaction, range(day, day + 2))
        return len(new)


@dataclass(frozen=True, slots=True)
class BringSums:
    """Store final sums: rows of a table from below the floor."""

    table: str
    rows: Sequence[Sequence[Any]]

    def run(self, transaction: Transaction) -> int:
        """Store what is not there."""
        _look(transaction)
        before = transaction.raw.total_changes
        marks = ", ".join("?" * len(self.rows[0]))
        transaction.raw.executemany(
            f"INSERT OR IGNORE INTO {self.table} VALUES ({marks})",  # noqa: S608 - a name of ours
            self.rows,
        )
        return transaction.raw.total_changes - before


@dataclass(frozen=True, slots=True)
class BringLabels:
    """Store what people have said of events, once these are there."""

    rows: Sequence[Sequence[Any]]
    """Of the table, as it is."""

    def run(self, transaction: Transaction) -> int:
        """Store what is not there; returns how many labels that were."""
        _look(transaction)
        # Without the version, which is the event's.
        rows = [cast("labels.Kept", (*row[:5], *row[6:])) for row in self.rows]
        return labels.take_in(transaction.raw, rows)


@dataclass(frozen=True, slots=True)
class EndSalvage:
    """Add up what has come, and write down that it is over."""

    detail: dict[str, object]

    def run(self, transaction: Transaction) -> None:
        """Do it."""
        recounting.add_all_up(transaction.raw)
        transaction.forget_rolling()
        transaction.raw.execute("DELETE FROM meta WHERE key = 'salvage'")
        audit.note(transaction, "store-salvaged", **self.detail)


def is_final(table: str, row: Sequence[int], grid: HourGrid, floor_us: int) -> bool:
    """Tell whether a row of a rollup is of the time whose events were removed."""
    if not floor_us:
        return False
    hour = grid.hour(floor_us)
    if table != "roll_entity":
        return row[0] < hour
    return (row[0] == 0 and row[1] < hour) or (row[0] == 1 and row[1] < grid.day(hour))


def _look(transaction: Transaction) -> None:
    if transaction.raw.execute("SELECT 1 FROM meta WHERE key = 'salvage'").fetchone() is None:
        raise CalledOffError


def _insert(transaction: Transaction, rows: Sequence[Row]) -> list[Row]:
    """Insert rows; returns those that were not there. Of two with one key the first is taken."""
    new: list[Row] = []
    rows = list({row[:4]: row for row in reversed(rows)}.values())[::-1]
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        flat = [value for row in chunk for value in row]
        found = transaction.raw.execute(_statement(len(chunk)), flat).fetchall()
        if len(found) == len(chunk):
            new.extend(chunk)
        elif found:
            keys = set(found)
            new.extend(row for row in chunk if tuple(row[:4]) in keys)
    return new


@lru_cache(maxsize=_CHUNK)
def _statement(rows: int) -> str:
    values = ", ".join([_ROW] * rows)
    return (
        f"INSERT INTO event ({_COLUMNS}) VALUES {values}"  # noqa: S608 - only constants
        f" ON CONFLICT DO NOTHING RETURNING {_KEYS}"
    )
