"""Timeline cells: what states add up to by hour, day, week or month, where spells are too many."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from time import sleep
from zoneinfo import ZoneInfo

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.metrics.timeline_sums import TimelineSums
from factory_desktop.metrics.watched import Range
from factory_desktop.store.rollups.sums import Sums

MOST_CELLS = 40_000
"""Rows times buckets at most: to lay them out takes half a second beside the window's thread."""
_LONG = (
    (Bucket.HOUR, timedelta(hours=1)),
    (Bucket.DAY, timedelta(days=1)),
    (Bucket.WEEK, timedelta(weeks=1)),
)

Gap = tuple[int, float, float]
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
    ) -> tuple[list[Spell], list[Gap]]:
        """Lay the states of each row in each cell behind each other, then what was not seen."""
        spells: list[Spell] = []
        gaps: list[Gap] = []
        for row, (key, row_id) in enumerate(keys.items()):
            for cell in self.ranges:
                of_cell = sums.between(key, *cell)
                begun = len(spells)
                if of_cell.events or _times(of_cell):
                    spells += _in_cell(cell, row_id, kind, of_cell)
                missed = sums.not_seen_us(key, cell)
                if missed > 0:
                    left = spells[-1].end if len(spells) > begun else cell[0]
                    right = min(cell[1], left + missed * MICROSECOND)
                    gaps.append((row, left.timestamp(), right.timestamp()))
            # Whoever waits for Python's lock need not wait until it is taken away.
            sleep(0)
        return spells, gaps


def _times(sums: Sums) -> int:
    return sums.working_us + sums.idle_us + sums.absent_us


def _in_cell(cell: Range, row_id: str, kind: RowKind, sums: Sums) -> Iterator[Spell]:
    """Yield the states as long as they were; of several people as their shares of the cell."""
    start, end = cell
    room = (end - start) // MICROSECOND
    share = min(1.0, room / max(1, _times(sums)))
    worker_id, station_id = (row_id, "") if kind is RowKind.WORKERS else ("", row_id)
    for state, us, events in (
        (EventType.WORKING, sums.working_us, sums.working),
        (EventType.IDLE, sums.idle_us, sums.idle),
        (EventType.ABSENT, sums.absent_us, sums.absent),
    ):
        if us > 0:
            stop = min(end, start + timedelta(microseconds=round(us * share)))
            yield Spell(worker_id, station_id, state, start, stop, events, False, cell)  # noqa: FBT003 - a Struct takes fields in their order
            start = stop
