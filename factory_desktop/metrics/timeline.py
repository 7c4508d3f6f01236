"""Timeline: the spells of every worker, or what they add up to where there are too many."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.snapshot import Pick, Spell
from factory_desktop.store import stretches
from factory_desktop.store.rollups import series
from factory_desktop.store.rollups.sums import Sums
from factory_desktop.store.roster import KeyedRoster
from factory_desktop.store.stretches import Stretch

MOST_EVENTS = 40_000
"""Of more events than these spells are not told apart: nobody could see them either."""
_CHEAPER = 25
"""How many times as fast an event is passed over as one is made into a spell."""
MOST_CELLS = 8_000
"""Workers times buckets at most, for the sake of who paints them."""


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
    ) -> tuple[Bucket | None, tuple[Spell, ...]]:
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
        sums = series.read(connection, marks, self.span, self.now, whose)
        cells = [self._clip(*cell) for cell in pairwise(marks)]
        return bucket, tuple(
            spell
            for (number, key), of_cell in sorted(sums.items(), key=lambda one: one[0][::-1])
            for spell in _in_cell(cells[number], plant.workers[key].worker_id, of_cell)
        )

    def spells(self, connection: Connection, pick: Pick) -> tuple[Spell, ...]:
        """Read true spells, by worker and time."""
        found = stretches.read(connection, self.span, self.cap, pick.worker_id, pick.station_id)
        return tuple(map(self._spell, found))

    def _buckets(self, workers: int) -> tuple[Bucket, list[datetime]]:
        """Choose the shortest buckets that so many workers' states can be added up in."""
        start, end = self.shown
        fitting = (one for one, long in _LONG if (end - start) / long * workers <= MOST_CELLS)
        bucket = next(fitting, Bucket.MONTH)
        return bucket, edges(bucket, start, end, self.zone)

    def _spell(self, stretch: Stretch) -> Spell:
        """Clip a stretch; what has not happened yet is not drawn."""
        start, end = self._clip(stretch.start, stretch.end)
        return Spell(
            worker_id=stretch.worker_id,
            station_id=stretch.station_id,
            state=stretch.state,
            start=start,
            end=min(end, max(self.now, start)),
            events=stretch.events,
            simulated=stretch.simulated,
            mean_confidence=stretch.mean_confidence,
        )

    def _clip(self, start: datetime, end: datetime) -> tuple[datetime, datetime]:
        return max(start, self.span.start or start), min(end, self.span.end or end)


def _in_cell(cell: tuple[datetime, datetime], worker_id: str, sums: Sums) -> Iterator[Spell]:
    """Lay one worker's states in a cell behind each other, as long as they were measured."""
    start, end = cell
    for state, us, events in (
        (EventType.WORKING, sums.working_us, sums.working),
        (EventType.IDLE, sums.idle_us, sums.idle),
        (EventType.ABSENT, sums.absent_us, sums.absent),
    ):
        if us > 0:
            stop = min(end, start + timedelta(microseconds=us))
            yield Spell(worker_id, "", state, start, stop, events, simulated=False, within=cell)
            start = stop
