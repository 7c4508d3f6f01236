"""Timeline: the spells of every worker, or what they add up to where there are too many."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.laid import AddedUp, lay
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.spells import Columns, Spells
from factory_desktop.store import stretches, table
from factory_desktop.store.rollups import series_table
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.roster import KeyedRoster
from factory_desktop.store.table import Column

MOST_EVENTS = 40_000
"""Of more events than these spells are not told apart: nobody could see them either."""
_CHEAPER = 25
"""How many times as fast an event is passed over as one is made into a spell."""
MOST_CELLS = 8_000
"""Workers times buckets at most, for the sake of who paints them."""

_KEYS = 2
"""What a sum is told apart by comes first in a row."""

_LONG = (
    (Bucket.HOUR, timedelta(hours=1)),
    (Bucket.DAY, timedelta(days=1)),
    (Bucket.WEEK, timedelta(weeks=1)),
)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The states of workers over a span as it is known at `now`."""

    span: TimeSpan
    shown: tuple[datetime, datetime]
    """What is drawn, closed on both sides."""
    now: datetime
    zone: ZoneInfo
    cap: timedelta
    """The longest that a state lasts without a further event."""

    def read(
        self, connection: Connection, plant: KeyedRoster, pick: Pick, events: int, in_all: int
    ) -> tuple[Bucket | None, Spells]:
        """Read true spells, or the states added up by bucket where there are too many events.

        `events` are those of whom is picked, `in_all` those of everybody in the span.
        """
        # A worker's are found among all; a station's take the states of all who may have left.
        gone_through = in_all if pick.worker_id is None else in_all // _CHEAPER
        if max(events, gone_through) <= MOST_EVENTS:
            return None, self.spells(connection, pick)
        workers = len(plant.workers) if pick.worker_id is None else 1
        bucket, marks = self._buckets(workers)
        whose = replace(plant.whose(pick.worker_id, pick.station_id), each_worker=True)
        return bucket, self._added_up(connection, plant, marks, whose)

    def spells(self, connection: Connection, pick: Pick) -> Spells:
        """Read true spells, by worker and time; what has not happened yet is not drawn."""
        found = stretches.read(connection, self.span, self.cap, pick.worker_id, pick.station_id)
        start, end = self._clip(found.start, found.end)
        columns = Columns(
            worker=found.worker,
            station=found.station,
            state=found.state,
            start=start,
            end=np.minimum(end, np.maximum(to_us(self.now), start)),
            events=found.events,
            simulated=found.simulated,
            confidence=found.conf_ppm / found.events / 1_000_000,
            within_start=start,
            within_end=start,
        )
        return Spells(columns, found.workers, found.stations)

    def _added_up(
        self, connection: Connection, plant: KeyedRoster, marks: Sequence[datetime], whose: Whose
    ) -> Spells:
        pieces = list(pairwise(marks))
        rows = series_table.read(connection, pieces, self.span, self.now, whose)
        rows = table.added_up(rows, _KEYS)
        ids = sorted((one.worker_id, key) for key, one in plant.workers.items())
        places = {key: place for place, (_, key) in enumerate(ids)}
        worker = np.array([places[key] for key in rows[:, 1].tolist()], np.int64)
        in_order = table.order(worker, rows[:, 0])
        rows, worker = rows[in_order], worker[in_order]
        sides = np.array([(to_us(start), to_us(end)) for start, end in pieces], np.int64)
        start, end = self._clip(*sides.reshape(-1, 2)[rows[:, 0]].T)
        nowhere = np.full_like(worker, -1)
        laid = lay(AddedUp.of(worker, nowhere, start, end, rows[:, _KEYS:]), share=False)
        return Spells(laid.columns, [name for name, _ in ids], (), added_up=True)

    def _buckets(self, workers: int) -> tuple[Bucket, list[datetime]]:
        """Choose the shortest buckets that so many workers' states can be added up in."""
        start, end = self.shown
        fitting = (one for one, long in _LONG if (end - start) / long * workers <= MOST_CELLS)
        bucket = next(fitting, Bucket.MONTH)
        return bucket, edges(bucket, start, end, self.zone)

    def _clip(self, start: Column, end: Column) -> tuple[Column, Column]:
        if self.span.start is not None:
            start = np.maximum(start, to_us(self.span.start))
        if self.span.end is not None:
            end = np.minimum(end, to_us(self.span.end))
        return start, end
