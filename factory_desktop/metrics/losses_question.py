"""LossesQuestion: where working time went, by state, reason, station, worker, and hour."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import Connection

from factory_desktop.domain.hour_grid import HOUR_US, HourGrid, hour_grid
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.note import MOST_NOTES, Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics import at_work
from factory_desktop.metrics.at_work import AtWork
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
from factory_desktop.store.rollups import stretched
from factory_desktop.store.rollups.stretched import Labeled
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.roster import KeyedRoster

_HOURS = 24
_CELLS = 7 * _HOURS


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
        plant = roster.read_keyed(connection)
        whose = plant.whose(self.view.pick.worker_id, self.view.pick.station_id)
        present = at_work.read(connection, windows)
        found = _fold(windows, present, plant, whose)
        lost = found.idle + found.absent
        noted = Noted(windows, present, plant, whose).reasons(
            connection, self._all_notes(connection, span, moment), lost
        )
        heat = _heat(connection, windows, present, hour_grid(moment.zone.key), whose)
        return replace(found, reasons=noted, heat=heat)

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
    states: Counter[str] = Counter()
    at: Counter[int] = Counter()
    of: Counter[int] = Counter()
    for (_, worker, station), times in present.times.items():
        is_worker, is_station = whose.worker in {None, worker}, whose.station in {None, station}
        at[station] += times.idle * is_worker
        of[worker] += times.idle * is_station
        if is_worker and is_station:
            states.update(working=times.working, idle=times.idle, absent=times.absent)
    planned = whose.station is None and present.shifts is not None
    of_shifts = PlannedTime(windows.stretches)
    each = [
        of_shifts.of(mine)
        for worker, mine in (present.shifts or {}).items()
        if whose.worker in {None, worker}
    ]
    due = sum((work for work, _ in each), timedelta())
    seen = sum(states.values()) * MICROSECOND
    return LostTime(
        planned=windows.planned,
        working=states["working"] * MICROSECOND,
        idle=states["idle"] * MICROSECOND,
        absent=states["absent"] * MICROSECOND,
        not_seen=max(timedelta(), due - seen) if planned else None,
        breaks=sum((breaks for _, breaks in each), timedelta()) if planned else None,
        stations=_losses(at, {k: (s.station_id, s.name) for k, s in plant.stations.items()}),
        workers=_losses(of, {k: (w.worker_id, w.name) for k, w in plant.workers.items()}),
        reasons=(),
        heat=(),
    )


def _losses(found: Counter[int], names: Mapping[int, tuple[str, str]]) -> tuple[Loss, ...]:
    losses = [Loss(*names[key], us * MICROSECOND) for key, us in found.items() if us]
    return tuple(sorted(losses, key=lambda one: (-one.time, one.key)))


def _heat(
    connection: Connection,
    windows: WorkingWindows,
    present: AtWork,
    grid: HourGrid,
    whose: Whose,
) -> tuple[HeatCell, ...]:
    idle: Counter[int] = Counter()
    seen: Counter[int] = Counter()
    found = stretched.read(connection, list(_by_cell(windows, grid)), whose)
    for (label, worker, _), times in found.items():
        number, cell = divmod(label, _CELLS)
        if present.has(windows.windows[number], worker):
            idle[cell] += times.idle
            seen[cell] += times.seen
    return tuple(
        HeatCell(*divmod(cell, _HOURS), idle[cell] * MICROSECOND, seen[cell] * MICROSECOND)
        for cell in sorted(seen)
        if seen[cell]
    )


def _by_cell(windows: WorkingWindows, grid: HourGrid) -> Iterator[Labeled]:
    """Cut windows where hours end; each piece is labeled by its window, weekday and hour."""
    for number, one in enumerate(windows.windows):
        first, past = to_us(one.start), to_us(one.end)
        while first < past:
            hour = grid.hour(first)
            stop = min(past, grid.start(hour) + HOUR_US)
            local = from_us(grid.start(hour)).astimezone(grid.zone)
            cell = local.weekday() * _HOURS + local.hour
            yield Labeled(number * _CELLS + cell, first, stop)
            first = stop
