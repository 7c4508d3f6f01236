"""Calendar: the plant's shifts and targets, as the file keeps them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.plan_fault import offset
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.store.calendar_schema import (
    shift,
    shift_break,
    shift_plan,
    units_target,
    utilization_target,
)
from factory_desktop.store.schema import station


def read(connection: Connection, zone: ZoneInfo) -> PlantCalendar:
    """Read shifts and targets as they are for the days of a zone."""
    return PlantCalendar(
        zone,
        read_plans(connection),
        read_units_targets(connection),
        read_utilization_targets(connection),
    )


def read_plans(connection: Connection) -> tuple[ShiftPlan, ...]:
    """Read the plans in the order of their first days, shifts by start and name."""
    shifts = defaultdict[int, list[Shift]](list)
    breaks = _breaks(connection)
    for row in connection.execute(select(shift)):
        shifts[row.shift_plan].append(_shift(row, breaks[row.id]))
    plans = connection.execute(select(shift_plan).order_by(shift_plan.c.valid_from))
    return tuple(
        ShiftPlan(
            date.fromordinal(row.valid_from),
            tuple(sorted(shifts[row.id], key=lambda one: (one.start, one.name, one.end))),
            bool(row.simulated),
        )
        for row in plans
    )


def read_units_targets(connection: Connection) -> tuple[UnitsTarget, ...]:
    """Read the targets of stations, by their ids, shifts and first days."""
    targets = units_target.c
    found = connection.execute(
        select(station.c.station_id, targets.units_per_hour, targets.valid_from, targets.shift)
        .join_from(units_target, station, targets.station == station.c.id)
        .order_by(station.c.station_id, targets.shift, targets.valid_from)
    )
    return tuple(
        UnitsTarget(station_id, units, date.fromordinal(day), name or None)
        for station_id, units, day, name in found
    )


def read_utilization_targets(connection: Connection) -> tuple[UtilizationTarget, ...]:
    """Read what workers are to reach, by first days."""
    targets = utilization_target.c
    found = connection.execute(
        select(targets.share, targets.valid_from).order_by(targets.valid_from)
    )
    return tuple(UtilizationTarget(share, date.fromordinal(day)) for share, day in found)


def _breaks(connection: Connection) -> defaultdict[int, list[Break]]:
    found = defaultdict[int, list[Break]](list)
    for row in connection.execute(select(shift_break)):
        pause = Break(row.name, _time(row.start_minute), _time(row.end_minute))
        found[row.shift].append(pause)
    return found


def _shift(row: Any, breaks: Iterable[Break]) -> Shift:  # noqa: ANN401 - a row of SQLAlchemy's
    days = frozenset(day for day in range(7) if row.weekdays >> day & 1)
    bare = Shift(_time(row.start_minute), _time(row.end_minute), row.name, (), days)
    in_order = sorted(breaks, key=lambda one: offset(bare, one.start))
    return Shift(bare.start, bare.end, bare.name, tuple(in_order), days)


def _time(minute: int) -> time:
    return time(*divmod(minute, 60))
