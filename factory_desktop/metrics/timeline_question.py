"""Timeline question: the states of workers or stations over any stretch of time."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.planned import Window
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.station_spells import merged
from factory_desktop.metrics.timeline import Timeline
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.metrics.timeline_cells import Cells, Gaps
from factory_desktop.metrics.timeline_rows import RowKind, TimelineRow
from factory_desktop.metrics.timeline_sums import TimelineSums
from factory_desktop.metrics.watched import Range, Watched, watched
from factory_desktop.store import products, roster, tally
from factory_desktop.store.rollups.counting import count
from factory_desktop.store.roster import KeyedRoster

MOST_EVENTS = 40_000
"""Of more events than these in the time shown, spells are added up."""
MOST_TICKS = 3_000
"""More single counts of units than these could not be told apart."""
_CHEAPER = 25
"""How many times as fast an event is passed over as one is made into a spell."""
_BESIDE = 4
"""A quarter of the time shown is read before and after it, for who moves along."""


@dataclass(frozen=True, slots=True)
class TimelineQuestion:
    """Asks for the rows of workers or of stations over a stretch of time."""

    kind: RowKind
    shown: Range
    pick: Pick = field(default_factory=Pick)
    named: bool = True
    """As in `View`."""

    def answer(self, connection: Connection, moment: Moment) -> TimelineAnswer:
        """Read spells and totals, all of one moment of the store."""
        plant = roster.read_keyed(connection, named=self.named)
        frame, apart = self._frame(connection, plant, moment)
        reading = _Reading(self, plant, moment, frame)
        # What one sees of the rest, once narrowed to a station or a worker, is no gap.
        alone = self.pick.station_id if self.kind is RowKind.WORKERS else self.pick.worker_id
        times = Watched() if alone is not None else watched(connection, frame, moment)
        if self.kind is RowKind.STATIONS and not apart:
            # What several people add up to does not tell when nobody was there.
            times = Watched()
        cells = None if apart else Cells.fitting(frame, len(reading.keys), moment.zone)
        sums = reading.sums(connection, times, cells)
        spells, gaps = reading.drawn(connection, times, sums, cells)
        known = alone is None and (apart or self.kind is RowKind.WORKERS)
        counted = products.read(connection, *reading.known(), MOST_TICKS)
        return TimelineAnswer(
            frame=frame,
            now=moment.now,
            kind=self.kind,
            rows=reading.rows(sums, gaps, known=known),
            spells=spells,
            unseen=gaps,
            by=cells.bucket if cells else None,
            made=counted and tuple(one for one in counted if self._fits(one)),
        )

    def _fits(self, made: products.Made) -> bool:
        pick = self.pick
        return pick.worker_id in {None, made.worker_id} and pick.station_id in {
            None,
            made.station_id,
        }

    def _frame(
        self, connection: Connection, plant: KeyedRoster, moment: Moment
    ) -> tuple[Range, bool]:
        """Return what to read, and whether its spells can be told apart."""
        start, end = self.shown
        beside = (end - start) / _BESIDE
        for frame in ((start - beside, end + beside), self.shown):
            if self._events(connection, plant, moment, frame) <= MOST_EVENTS:
                return frame, True
        return (start - beside, end + beside), False

    def _events(
        self, connection: Connection, plant: KeyedRoster, moment: Moment, frame: Range
    ) -> int:
        """Weigh the events that would have to be gone through."""
        span = TimeSpan(*known(frame, moment))
        in_all = tally.count(connection, span).events
        if self.pick.worker_id is None:
            return in_all
        whose = plant.whose(self.pick.worker_id, self.pick.station_id)
        own = count(connection, span, moment.now, whose.worker, whose.station).factory.events
        return max(own, in_all // _CHEAPER)


def known(frame: Range, moment: Moment) -> Range:
    """Return the part of a stretch of time of which events are known."""
    return frame[0], max(frame[0], min(frame[1], moment.now)) if moment.past else frame[1]


class _Reading:
    """One answer in the making."""

    def __init__(
        self, question: TimelineQuestion, plant: KeyedRoster, moment: Moment, frame: Range
    ) -> None:
        self._question = question
        self._plant = plant
        self._moment = moment
        self._frame = frame
        pick = question.pick
        if question.kind is RowKind.WORKERS:
            named = {key: (one.worker_id, one.name) for key, one in plant.workers.items()}
            picked = pick.worker_id
        else:
            named = {key: (one.station_id, one.name) for key, one in plant.stations.items()}
            picked = pick.station_id
        self._names = {key: one for key, one in named.items() if picked in {None, one[0]}}
        self.keys: Mapping[int, str] = {key: one[0] for key, one in self._names.items()}

    def known(self) -> Range:
        """Return what was read as far as events are known in it."""
        return known(self._frame, self._moment)

    def sums(self, connection: Connection, times: Watched, cells: Cells | None) -> TimelineSums:
        question, moment = self._question, self._moment
        workers = question.kind is RowKind.WORKERS
        whose = replace(
            self._plant.whose(question.pick.worker_id, question.pick.station_id),
            each_worker=workers,
            each_station=not workers,
        )
        marks = [*question.shown, *self._frame, *(cells.marks() if cells else ())]
        ranges = cells.ranges if cells else ()
        return TimelineSums.read(connection, marks, moment, whose, times, ranges)

    def drawn(
        self,
        connection: Connection,
        times: Watched,
        sums: TimelineSums,
        cells: Cells | None,
    ) -> tuple[DrawnSpells, Gaps]:
        kind, moment = self._question.kind, self._moment
        rows = {row_id: number for number, row_id in enumerate(self.keys.values())}
        if cells:
            added, gaps = cells.lay(sums, self.keys, kind)
            return DrawnSpells(added, rows, kind), gaps
        frame = self._frame
        span = TimeSpan(*self.known())
        timeline = Timeline(span, frame, moment.now, moment.zone, moment.rule.cap)
        spells = timeline.spells(connection, self._question.pick)
        drawn = DrawnSpells(merged(spells) if kind is RowKind.STATIONS else spells, rows, kind)
        return drawn, self._gaps(drawn, times, sums)

    def _gaps(self, drawn: DrawnSpells, times: Watched, sums: TimelineSums) -> Gaps:
        stations = self._question.kind is RowKind.STATIONS
        rows: dict[Window, list[int]] = {one: [] for one in times.windows}
        for row, key in enumerate(self.keys):
            # A station where nobody ever was has no gap without shifts to say so.
            if not stations or sums.between(key, *self._frame).events:
                for window in sums.looked_for(key):
                    rows[window].append(row)
        found = [
            drawn.unseen(window.start, window.end, looked_for)
            for window, looked_for in rows.items()
        ]
        return np.concatenate([np.empty((0, 3)), *found])

    def rows(self, sums: TimelineSums, gaps: Gaps, *, known: bool) -> tuple[TimelineRow, ...]:
        shown, workers = self._question.shown, self._question.kind is RowKind.WORKERS
        made = []
        for row, (key, (row_id, name)) in enumerate(self._names.items()):
            of_row = sums.between(key, *shown)
            not_seen: timedelta | None = None
            if known and workers:
                not_seen = sums.not_seen_us(key, shown) * MICROSECOND
            elif known:
                not_seen = _within(gaps, row, shown)
            made.append(
                TimelineRow(
                    row_id=row_id,
                    name=name,
                    working=of_row.working_us * MICROSECOND,
                    idle=of_row.idle_us * MICROSECOND,
                    absent=of_row.absent_us * MICROSECOND,
                    not_seen=not_seen,
                    units=of_row.units,
                    events=of_row.events,
                )
            )
        return tuple(made)


def _within(gaps: Gaps, row: int, shown: Range) -> timedelta:
    start, end = (at.timestamp() for at in shown)
    _, left, right = gaps[gaps[:, 0] == row].T
    lengths = np.maximum(0.0, np.minimum(right, end) - np.maximum(left, start))
    return timedelta(seconds=sum(lengths.tolist()))
