"""Rolling: what the writer remembers of the rollups, and how events get into them."""

import math
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factory_desktop.domain.event import EventType
from factory_desktop.domain.hour_grid import HourGrid, hour_grid
from factory_desktop.store.rollups import folding
from factory_desktop.store.rollups.latest import DAY_US
from factory_desktop.store.rollups.spans import Changes, State, around, clusters

MOST_RECENT = 1000
"""Rows after which the recent ones are folded: readers add these up each time."""
MOST_IN_A_BURST = 8000
"""As long as it is no `PAUSE` since the last time: to fold many at once is cheaper for each."""
PAUSE = 0.5
"""Seconds."""

_CHUNK = 100
"""Rows in one INSERT, as for events."""
_COLUMNS = (
    "hour, day, worker, station, camera, model, type, n, count, conf_ppm, ts_us, delay_us,"
    " working_us, idle_us, absent_us"
)
_ROW = "(" + ", ".join("?" * 15) + ")"
_NO_TIME = (0, 0, 0)
_REFUSED = """
INSERT INTO roll_camera (hour, camera, n, n_duplicate, n_late, n_rejected, delay_us, conf_ppm)
VALUES (?, ?, 0, ?, 0, ?, 0, 0)
ON CONFLICT (hour, camera) DO UPDATE SET
  n_duplicate = n_duplicate + excluded.n_duplicate, n_rejected = n_rejected + excluded.n_rejected
"""

Row = tuple[int, int, int, int, int, int, int, int, int, int]
"""A row of the event table, in the order of its columns."""


@dataclass(slots=True)
class Rolling:
    """As of the last commit; thrown away after a rollback or when events were removed."""

    grid: HourGrid
    cap_us: int
    """The cap of the measured rule that the rollups were worked out with."""
    floor_us: int
    """Below it events were removed and sums are final; 0 for no floor."""
    recent: int
    """Rows that wait to be folded."""
    newest_us: int
    """The latest event time there is; 0 for none."""
    sealed: int
    """The last day that is sealed, or about to be; -1 for none."""
    last: dict[int, State]
    """Each worker's last state event, where it is known to be the last."""
    folded_at: float = -math.inf
    """When rows were folded, by the monotonic clock."""

    @classmethod
    def read(cls, raw: sqlite3.Connection) -> "Rolling":
        """Read what is kept with the rollups."""
        kept = dict(raw.execute("SELECT key, value FROM meta WHERE key LIKE 'rollup_%'"))
        (recent,) = raw.execute("SELECT count(*) FROM roll_recent").fetchone()
        newest = raw.execute("SELECT ts_us FROM event ORDER BY ts_us DESC LIMIT 1").fetchone()
        (sealed,) = raw.execute("SELECT coalesce(max(day), -1) FROM day_seal").fetchone()
        return cls(
            grid=hour_grid(kept["rollup_zone"]),
            cap_us=int(kept["rollup_cap_us"]),
            floor_us=int(kept.get("rollup_floor_us", 0)),
            recent=recent,
            newest_us=newest[0] if newest else 0,
            sealed=sealed,
            last={},
        )

    def note(
        self,
        raw: sqlite3.Connection,
        names: dict[int, str],
        rows: Sequence[Row],
        replaced: Sequence[tuple[Row, Row]] = (),
    ) -> None:
        """Take in events just inserted, and pairs (old, new) where one took another's place.

        `names` are the stations' ids by their keys.
        """
        if rows:
            self.newest_us = max(self.newest_us, *(row[0] for row in rows))
            self._break_seals(raw, rows)
        changes = self._measure(raw, names, rows)
        recent = [self._recent(row, 1, changes) for row in rows]
        for old, new in replaced:
            recent.append(self._recent(old, -1, changes))
            recent.append(self._recent(new, 1, changes))
        recent.extend(self._run_over(changes))
        self._append(raw, recent)

    def _break_seals(self, raw: sqlite3.Connection, rows: Sequence[Row]) -> None:
        """Seal a day no more for which events have come late."""
        past = (self.sealed + 1) * DAY_US
        days = {row[0] // DAY_US for row in rows if row[0] < past}
        if days:
            raw.executemany("DELETE FROM day_seal WHERE day = ?", [(day,) for day in days])

    def count_refused(
        self,
        raw: sqlite3.Connection,
        duplicates: Iterable[tuple[int, int]],
        rejected: Iterable[tuple[int, int]],
    ) -> None:
        """Count events that were not stored, by (time in microseconds, camera)."""
        counts = Counter((self.grid.hour(us), camera, 1, 0) for us, camera in duplicates)
        counts.update((self.grid.hour(us), camera, 0, 1) for us, camera in rejected)
        raw.executemany(
            _REFUSED,
            [
                (hour, camera, duplicate * times, is_rejected * times)
                for (hour, camera, duplicate, is_rejected), times in sorted(counts.items())
            ],
        )

    def _measure(
        self, raw: sqlite3.Connection, names: dict[int, str], rows: Sequence[Row]
    ) -> Changes:
        changes = Changes(self.grid)
        fresh: dict[int, list[State]] = {}
        for ts_us, worker, station, kind, *_ in rows:
            if kind != EventType.PRODUCT_COUNT:
                fresh.setdefault(worker, []).append(State(ts_us, names[station], kind, station))
        late: dict[int, list[State]] = {}
        for worker, states in fresh.items():
            if len(states) > 1:
                states.sort()
            before = self.last.get(worker)
            if before is None or states[0] < before:
                late[worker] = states
            else:
                changes.follow(worker, before, states, self.cap_us)
                self.last[worker] = states[-1]
        if late:
            self._measure_late(raw, names, late, changes)
        return changes

    def _measure_late(
        self,
        raw: sqlite3.Connection,
        names: dict[int, str],
        late: dict[int, list[State]],
        changes: Changes,
    ) -> None:
        """Take in states that others may follow; these are looked up, all near ones at once."""
        for group in clusters(late, self.cap_us):
            first = min(states[0].ts_us for states in group.values()) - self.cap_us
            last = max(states[-1].ts_us for states in group.values()) + self.cap_us
            for worker, states in around(raw, names, tuple(group), first, last).items():
                changes.insert(worker, states, group[worker], self.cap_us)
        for worker, states in late.items():
            known = self.last.get(worker)
            if known is not None:
                self.last[worker] = max(known, states[-1])
            elif states[-1].ts_us + self.cap_us > self.newest_us:
                # Everything up to the newest event was looked at above.
                self.last[worker] = self._latest(raw, names, worker, states[-1])

    def _latest(
        self, raw: sqlite3.Connection, names: dict[int, str], worker: int, at_least: State
    ) -> State:
        found = around(raw, names, (worker,), at_least.ts_us - 1, self.newest_us + 1)
        return found[worker][-1]

    def _recent(self, row: Row, sign: int, changes: Changes) -> tuple[int, ...]:
        ts_us, worker, station, kind, conf_ppm, count, delay_us, _seq, camera, model = row
        hour = self.grid.hour(ts_us)
        time = changes.pop((hour, worker, station), _NO_TIME)
        return (
            hour,
            self.grid.day(hour),
            worker,
            station,
            camera,
            model,
            kind,
            sign,
            count,
            conf_ppm,
            ts_us,
            delay_us,
            *time,
        )

    def _run_over(self, changes: Changes) -> Iterable[tuple[int, ...]]:
        """Make rows of the time that falls into hours in which no new event lies."""
        for (hour, worker, station), lasted in changes.items():
            if any(lasted):
                yield (hour, self.grid.day(hour), worker, station, *(0,) * 8, *lasted)

    def _append(self, raw: sqlite3.Connection, recent: Sequence[tuple[int, ...]]) -> None:
        for start in range(0, len(recent), _CHUNK):
            chunk = recent[start : start + _CHUNK]
            flat = [value for row in chunk for value in row]
            raw.execute(_append_statement(len(chunk)), flat)
        self.recent += len(recent)
        now = time.monotonic()
        if self.recent > (MOST_RECENT if now - self.folded_at > PAUSE else MOST_IN_A_BURST):
            self.fold(raw)

    def fold(self, raw: sqlite3.Connection) -> None:
        """Fold the recent rows now."""
        folding.fold(raw)
        self.recent, self.folded_at = 0, time.monotonic()


@lru_cache(maxsize=_CHUNK)
def _append_statement(rows: int) -> str:
    values = ", ".join([_ROW] * rows)
    return f"INSERT INTO roll_recent ({_COLUMNS}) VALUES {values}"
