"""Kept: what a reader must know of the rollups before it reads them."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.hour_grid import HOUR_US, HourGrid, hour_grid
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.rollups.pieces import Range

_KEPT = "SELECT key, value FROM meta WHERE key LIKE 'rollup%'"
_CHANGED = """
INSERT INTO meta (key, value) VALUES ('rollup_epoch', CAST(random() AS TEXT))
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""
_HOURS = f"""
SELECT min(hour), max(hour) FROM (
  SELECT * FROM (SELECT bucket AS hour FROM roll_entity
    WHERE level = {Level.HOUR:d} AND kind = {Kind.FACTORY:d} ORDER BY bucket LIMIT 1)
  UNION ALL
  SELECT * FROM (SELECT bucket FROM roll_entity
    WHERE level = {Level.HOUR:d} AND kind = {Kind.FACTORY:d} ORDER BY bucket DESC LIMIT 1)
  UNION ALL
  SELECT hour FROM roll_recent
)
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """As of the read transaction that is open."""

    grid: HourGrid
    cap_us: int
    """The cap of the measured rule that times were worked out with."""
    floor_us: int
    """Below it there are whole hours alone, and no events; 0 for no floor."""
    epoch: int
    """Another one whenever events went, or took each other's place; not when they were added.

    Drawn by lot, so that a file that takes another's place has one of its own.
    """
    hours: tuple[int, int] | None
    """The first hour with anything in it, and the last; None when there is nothing."""

    @classmethod
    def read(cls, connection: Connection) -> "Kept":
        """Read it; the same for all figures of one refresh."""
        raw = raw_of(connection)
        kept = dict(raw.execute(_KEPT).fetchall())
        first, last = raw.execute(_HOURS).fetchone()
        hours = None if first is None else (first, last)
        return cls(
            hour_grid(kept["rollup_zone"]),
            int(kept["rollup_cap_us"]),
            int(kept.get("rollup_floor_us", 0)),
            int(kept.get("rollup_epoch", 0)),
            hours,
        )

    def within(self, span: TimeSpan, beyond_us: int = 0) -> tuple[int, int] | None:
        """Clip a span to where there is anything, in microseconds; None when nothing is left.

        `beyond_us` is how much further than the sums what is asked for may reach.
        """
        if self.hours is None:
            return None
        start, end = self.grid.start(self.hours[0]), self.grid.start(self.hours[1] + 1) + beyond_us
        if span.start is not None:
            start = max(start, self.whole(to_us(span.start)))
        if span.end is not None:
            end = min(end, self.whole(to_us(span.end)))
        return (start, end) if start < end else None

    def whole(self, us: int) -> int:
        """Round an instant below the floor to the beginning of its hour."""
        return us if us >= self.floor_us else self.grid.start(self.grid.hour(us))

    def shorter(self, first: int, past: int) -> tuple[int | None, tuple[Range, ...]]:
        """Say what to read for a part of an hour: its events, or an hour less those of the rest.

        Whole hours are added up already; of parts every event has to be gone through. The latest
        event of a part cannot be told so. Of two halves the first is read for both of them.
        """
        hour = self.grid.hour(first)
        start = self.grid.start(hour)
        # What reaches in from below the floor is in the hour's sum and no more among the events.
        known = start - self.cap_us >= self.floor_us
        if not known or 2 * (past - first) < HOUR_US + (first == start):
            return None, ((first, past),)
        rest = (start, first), (past, start + HOUR_US)
        return hour, tuple(one for one in rest if one[0] < one[1])

    def parted(
        self, edges: Iterable[tuple[int, Range]], *, shorter: bool = True
    ) -> tuple[list[tuple[int, Range]], dict[Range, list[tuple[int, int]]]]:
        """Gather parts of hours by what is to be read for them, each once.

        Returns hours with the numbers they count for, and the numbers and signs with which the
        events of each stretch of time count. Without `shorter` all count as they are.
        """
        hours: list[tuple[int, Range]] = []
        parts: dict[Range, list[tuple[int, int]]] = {}
        for number, edge in edges:
            hour, read = self.shorter(*edge) if shorter else (None, (edge,))
            if hour is not None:
                hours.append((number, (hour, hour + 1)))
            for one in read:
                parts.setdefault(one, []).append((number, 1 if hour is None else -1))
        return hours, parts


def begin_epoch(raw: sqlite3.Connection) -> None:
    """Say that events went or took each other's place, in the transaction in which they did."""
    raw.execute(_CHANGED)
