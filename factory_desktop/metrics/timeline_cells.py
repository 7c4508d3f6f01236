"""Timeline cells: what states add up to by hour, day, week or month, where spells are too many."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from factory_desktop.domain.instant import to_us
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.laid import AddedUp, lay
from factory_desktop.metrics.spells import Spells
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.metrics.timeline_sums import TimelineSums
from factory_desktop.metrics.watched import Range

MOST_CELLS = 40_000
"""Rows times buckets at most: to lay them out takes half a second beside the window's thread."""
_LONG = (
    (Bucket.HOUR, timedelta(hours=1)),
    (Bucket.DAY, timedelta(days=1)),
    (Bucket.WEEK, timedelta(weeks=1)),
)

_SECOND = 1_000_000
"""Microseconds."""

Gaps = NDArray[np.float64]
"""Row, from and to, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The buckets over a stretch of time, the first and the last clipped to it."""

    bucket: Bucket
    ranges: tuple[Range, ...]

    @classmethod
    def fitting(cls, frame: Range, rows: int, zone: ZoneInfo) -> "Cells":
        """Choose the shortest buckets that so many rows can be added up in."""
        start, end = frame
        fitting = (one for one, long in _LONG if (end - start) / long * rows <= MOST_CELLS)
        bucket = next(fitting, Bucket.MONTH)
        marks = [min(max(at, start), end) for at in edges(bucket, start, end, zone)]
        return cls(bucket, tuple(pair for pair in pairwise(marks) if pair[0] < pair[1]))

    def marks(self) -> Iterator[datetime]:
        """Name every edge."""
        for one in self.ranges:
            yield from one

    def lay(
        self, sums: TimelineSums, keys: Mapping[int, str], kind: RowKind
    ) -> tuple[Spells, Gaps]:
        """Lay the states of each row in each cell behind each other, then what was not seen."""
        of_cells = sums.of_each([*keys], self.ranges)
        sides = np.array([(to_us(start), to_us(end)) for start, end in self.ranges], np.int64)
        start, end = np.tile(sides.reshape(-1, 2), (len(keys), 1)).T
        row = np.repeat(np.arange(len(keys)), len(self.ranges))
        nobody = np.full_like(row, -1)
        workers = kind is RowKind.WORKERS
        places = (row, nobody) if workers else (nobody, row)
        laid = lay(AddedUp.of(*places, start, end, of_cells.sums), share=True)
        missed = of_cells.not_seen_us
        some = missed > 0
        left = laid.until[some]
        right = np.minimum(end[some], left + missed[some])
        ids = tuple(keys.values())
        spells = Spells(laid.columns, ids if workers else (), () if workers else ids, added_up=True)
        return spells, np.column_stack((row[some], left / _SECOND, right / _SECOND))
