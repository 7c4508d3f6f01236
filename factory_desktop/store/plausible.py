"""Plausible: whether what looks like a row can be one of this store's events."""

import sqlite3
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace

from factory_desktop.domain.event import EARLIEST
from factory_desktop.domain.instant import to_us

_EARLIEST_US = to_us(EARLIEST)
_LATEST_US = 253_402_300_800_000_000
"""The year 10000."""
_MOST_COUNT = 2**53
_STRANGERS = range(1, 100_000)
"""Keys that a worker or a station may have had whose own row is lost."""


@dataclass(frozen=True, slots=True)
class Plausible:
    """What a row of the event table is judged by, as the schema's own checks and beyond them."""

    seq_below: int
    workers: Container[int]
    stations: Container[int]
    cameras: Container[int]
    models: Container[int]

    @classmethod
    def read(cls, raw: sqlite3.Connection, seq_below: int) -> "Plausible":
        """Read who is on the roster."""
        keys = [
            frozenset(key for (key,) in raw.execute(f"SELECT id FROM {table}"))  # noqa: S608 - names of ours
            for table in ("worker", "station", "camera", "model_version")
        ]
        return cls(seq_below, *keys)

    def with_strangers(self, *, workers: bool, stations: bool) -> "Plausible":
        """Take events of others too, where rows of the roster are lost."""
        return replace(
            self,
            workers=_STRANGERS if workers else self.workers,
            stations=_STRANGERS if stations else self.stations,
        )

    def strangers(self, rows: Iterable[Sequence[int]]) -> dict[str, frozenset[int]]:
        """Return by table the keys in rows that may be nobody's."""
        found = {}
        if self.workers is _STRANGERS:
            found["worker"] = frozenset(row[1] for row in rows)
        if self.stations is _STRANGERS:
            found["station"] = frozenset(row[2] for row in rows)
        return found

    def fits(self, row: Sequence[int]) -> bool:
        """Tell whether a row may be one of the store's events."""
        ts_us, worker, station, kind, conf_ppm, count, delay_us, seq, camera, model = row
        return (
            _EARLIEST_US <= ts_us < _LATEST_US
            and 0 <= kind <= 3  # noqa: PLR2004 - as the table says
            and 0 <= conf_ppm <= 1_000_000  # noqa: PLR2004 - likewise
            and 0 <= count < _MOST_COUNT
            and -_LATEST_US < delay_us < _LATEST_US
            and 0 < seq < self.seq_below
            and worker in self.workers
            and station in self.stations
            and camera in self.cameras
            and model in self.models
        )
