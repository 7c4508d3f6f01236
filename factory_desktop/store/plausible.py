"""Plausible: whether what looks like a row can be one of this store's events."""

import sqlite3
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from factory_desktop.domain.event import EARLIEST
from factory_desktop.domain.instant import to_us

_EARLIEST_US = to_us(EARLIEST)
_LATEST_US = 253_402_300_800_000_000
"""The year 10000."""
_MOST_COUNT = 2**53
_STRANGERS = range(1, 100_000)
"""Keys that a worker, say, may have had whose own row is lost."""
ROSTERS = {"worker": 1, "station": 2, "camera": 8, "model_version": 9}
"""The tables that an event's row points to, by where in the row it does."""


@dataclass(frozen=True, slots=True)
class Plausible:
    """What a row of the event table is judged by, as the schema's own checks and beyond them."""

    seq_below: int
    keys: Mapping[str, Container[int]]
    """By table of the roster."""
    lost: frozenset[str] = frozenset()
    """Tables of which rows are lost: anybody may have been in them."""

    @classmethod
    def read(cls, raw: sqlite3.Connection, seq_below: int, lost: Iterable[str] = ()) -> "Plausible":
        """Read who is on the roster."""
        keys: dict[str, Container[int]] = {
            table: frozenset(key for (key,) in raw.execute(f"SELECT id FROM {table}"))  # noqa: S608 - names of ours
            for table in ROSTERS
        }
        return cls(seq_below, keys, frozenset(lost) & ROSTERS.keys())

    def strangers(self, rows: Iterable[Sequence[int]]) -> dict[str, frozenset[int]]:
        """Return by table the keys in rows that are nobody's any more."""
        found = {
            table: frozenset(row[ROSTERS[table]] for row in rows if not self._has(table, row))
            for table in self.lost
        }
        return {table: keys for table, keys in found.items() if keys}

    def fits(self, row: Sequence[int]) -> bool:
        """Tell whether a row may be one of the store's events."""
        ts_us, _worker, _station, kind, conf_ppm, count, delay_us, seq, _camera, _model = row
        return (
            _EARLIEST_US <= ts_us < _LATEST_US
            and 0 <= kind <= 3  # noqa: PLR2004 - as the table says
            and 0 <= conf_ppm <= 1_000_000  # noqa: PLR2004 - likewise
            and 0 <= count < _MOST_COUNT
            and -_LATEST_US < delay_us < _LATEST_US
            and 0 < seq < self.seq_below
            and all(
                self._has(table, row) or (table in self.lost and row[at] in _STRANGERS)
                for table, at in ROSTERS.items()
            )
        )

    def _has(self, table: str, row: Sequence[int]) -> bool:
        return row[ROSTERS[table]] in self.keys[table]
