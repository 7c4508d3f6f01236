"""LossesQuestion: where working time went, by state, reason, station, worker, and hour."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.note import MOST_NOTES, Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics import at_work
from factory_desktop.metrics.at_work import DAY_HOURS, AtWork
from factory_desktop.metrics.lost_time import NOTHING_LOST, HeatCell, Loss, LostTime
from factory_desktop.metrics.noted_time import Noted
from factory_desktop.metrics.planned import PlannedTime
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.working_windows import (
    Sides,
    WorkingWindows,
    closed,
    counted_span,
    working_windows,
)
from factory_desktop.store import notes, roster
from factory_desktop.store.rollups.stretched import Places
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.roster import KeyedRoster
from factory_desktop.store.table import Column


@dataclass(frozen=True, slots=True)
class LossesQuestion:
    """Asks where the working time of a view went."""

    view: View
    notes: tuple[Note, ...] = ()
    """Those that may give reasons; where there are very many only the latest, as it is shown."""

    def answer(self, connection: Connection, moment: Moment) -> LostTime:
        """Read it; by the measured rule, whichever is in force."""
        span = closed(connection, counted_span(self.view, moment), moment.now)
        if span is None:
            return NOTHING_LOST
        windows = working_windows(moment.calendar, *span, moment.now)
        plant = roster.read_keyed(connection, named=self.view.named)
        whose = plant.whose(self.view.pick.worker_id, self.view.pick.station_id)
        present = at_work.read(connection, windows, moment)
        found = _fold(windows, present, plant, whose)
        lost = found.idle + found.absent
        noted = Noted(windows, present.crew, plant, whose).reasons(
            connection, self._all_notes(connection, span, moment), lost
        )
        return replace(found, reasons=noted)

    def _all_notes(self, connection: Connection, span: Sides, moment: Moment) -> tuple[Note, ...]:
        if len(self.notes) < MOST_NOTES:
            return self.notes
        pick, before = self.view.pick, moment.now if moment.past else None
        about = pick.worker_id, pick.station_id
        return notes.of_span(connection, TimeSpan(*span), *about, before, most=None)


def _fold(windows: WorkingWindows, present: AtWork, plant: KeyedRoster, whose: Whose) -> LostTime:
    """Add up what was read by window, worker and station.

    Workers are narrowed by the picked station and stations by the picked worker, as tables are.
    """
    of_worker = _is(present.times.worker, whose.worker)
    of_station = _is(present.times.station, whose.station)
    mine = present.times.where(of_worker & of_station)
    at = _sums(present.times.where(of_worker), "station")
    of = _sums(present.times.where(of_station), "worker")
    crew = present.crew.shifts
    planned = whose.station is None and crew is not None
    of_shifts = PlannedTime(windows.stretches)
    each = [
        of_shifts.of(shifts)
        for worker, shifts in (crew or {}).items()
        if whose.worker in {None, worker}
    ]
    due = sum((work for work, _ in each), timedelta())
    working, idle, absent, seen = (
        int(one.sum()) * MICROSECOND for one in (mine.working, mine.idle, mine.absent, mine.seen)
    )
    return LostTime(
        planned=windows.planned,
        working=working,
        idle=idle,
        absent=absent,
        not_seen=max(timedelta(), due - seen) if planned else None,
        breaks=sum((breaks for _, breaks in each), timedelta()) if planned else None,
        stations=_losses(at, {k: (s.station_id, s.name) for k, s in plant.stations.items()}),
        workers=_losses(of, {k: (w.worker_id, w.name) for k, w in plant.workers.items()}),
        reasons=(),
        heat=_heat(mine),
    )


def _is(column: Column, key: int | None) -> NDArray[np.bool_]:
    return np.full(len(column), fill_value=True) if key is None else column == key


def _sums(times: Places, by: str) -> Iterator[tuple[int, int, int]]:
    """Yield each value of a column with its idle and its seen microseconds."""
    keys, which = np.unique(getattr(times, by), return_inverse=True)
    idle, seen = np.zeros_like(keys), np.zeros_like(keys)
    np.add.at(idle, which, times.idle)
    np.add.at(seen, which, times.seen)
    return zip(keys.tolist(), idle.tolist(), seen.tolist(), strict=True)


def _losses(
    found: Iterable[tuple[int, int, int]], names: Mapping[int, tuple[str, str]]
) -> tuple[Loss, ...]:
    losses = [Loss(*names[key], idle * MICROSECOND) for key, idle, _ in found if idle]
    return tuple(sorted(losses, key=lambda one: (-one.time, one.key)))


def _heat(times: Places) -> tuple[HeatCell, ...]:
    return tuple(
        HeatCell(*divmod(hour, DAY_HOURS), idle * MICROSECOND, seen * MICROSECOND)
        for hour, idle, seen in _sums(times, "label")
        if seen
    )
