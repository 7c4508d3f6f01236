"""Calendar changes: other shifts, zone or targets, written down with what was before."""

from collections.abc import Iterable, Sequence
from datetime import time
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from factory_desktop.domain.calendar import ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar, SetTargets
from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.renaming import Renaming
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.store import audit, calendar, meta, rebuilding
from factory_desktop.store.calendar_schema import (
    shift,
    shift_break,
    shift_plan,
    units_target,
    utilization_target,
)
from factory_desktop.store.schema import station
from factory_desktop.store.transaction import Transaction

_MARKED = (shift_plan, units_target, utilization_target)
"""The tables whose rows may have come with the sample plant."""

Targets = tuple[Sequence[UnitsTarget], Sequence[UtilizationTarget]]


def set_calendar(transaction: Transaction, change: SetCalendar) -> None:
    """Keep other plans; another zone has all rollups worked out by its own hours and days."""
    connection = transaction.connection
    plans, zone = calendar.read_plans(connection), meta.read(connection)["zone"]
    wanted = change.zone.key if change.zone else zone
    write_plans(connection, change.plans)
    audit.note(
        transaction,
        "calendar-set",
        before={"zone": zone, "plans": _told(plans)},
        after={"zone": wanted, "plans": _told(change.plans)},
    )
    if change.renaming:
        _rename(transaction, change.renaming, change.plans)
    if wanted != zone:
        meta.write(connection, {"zone": wanted})
        rebuilding.move(transaction, wanted)


def set_targets(transaction: Transaction, change: SetTargets) -> None:
    """Keep other targets; of those of the sample plant only the untouched keep their mark.

    Raises RosterError `unknown` for a station that is not on the roster.
    """
    connection = transaction.connection
    before = (
        calendar.read_units_targets(connection),
        calendar.read_utilization_targets(connection),
    )
    after = change.units, change.utilization
    simulated = _simulated(connection)
    connection.execute(delete(units_target))
    connection.execute(delete(utilization_target))
    add_targets(connection, after, simulated)
    audit.note(transaction, "targets-set", before=_told_all(before), after=_told_all(after))


def _rename(transaction: Transaction, renaming: Renaming, plans: Sequence[ShiftPlan]) -> None:
    before = calendar.read_units_targets(transaction.connection)
    after = renaming.carry(before, plans)
    if set(after) != set(before):
        shares = calendar.read_utilization_targets(transaction.connection)
        set_targets(transaction, SetTargets(after, shares))


def write_plans(connection: Connection, plans: Iterable[ShiftPlan]) -> None:
    """Keep these plans and no others."""
    connection.execute(delete(shift_plan))
    for plan in plans:
        key = _insert(
            connection,
            shift_plan,
            {"valid_from": plan.valid_from.toordinal(), "simulated": int(plan.simulated)},
        )
        for one in plan.shifts:
            _write_shift(connection, key, one)


def add_targets(
    connection: Connection, targets: Targets, simulated: Iterable[UnitsTarget | UtilizationTarget]
) -> None:
    """Add targets, and mark those that came with the sample plant."""
    units, utilization = targets
    marked = set(simulated)
    keys = {row.station_id: row.id for row in connection.execute(select(station))}
    for one in units:
        if one.station_id not in keys:
            raise RosterError(
                Sentence("No station with the id {id} is there.", id=one.station_id), "unknown"
            )
    rows = [_units_row(one, keys[one.station_id]) | _mark(one, marked) for one in units]
    if rows:
        connection.execute(insert(units_target), rows)
    shares = [
        {"valid_from": each.valid_from.toordinal(), "share": each.share} | _mark(each, marked)
        for each in utilization
    ]
    if shares:
        connection.execute(insert(utilization_target), shares)


def remove_simulated(transaction: Transaction) -> None:
    """Take away what the sample plant has brought and nobody has changed since."""
    for table in _MARKED:
        transaction.connection.execute(delete(table).where(table.c.simulated == 1))


def _simulated(connection: Connection) -> set[UnitsTarget | UtilizationTarget]:
    days = select(utilization_target.c.valid_from).where(utilization_target.c.simulated == 1)
    marked_days = set(connection.scalars(days))
    key = units_target.c
    names = (
        select(station.c.station_id, key.shift, key.valid_from)
        .join_from(units_target, station, key.station == station.c.id)
        .where(key.simulated == 1)
    )
    marked_names = {tuple(row) for row in connection.execute(names)}
    units = calendar.read_units_targets(connection)
    shares = calendar.read_utilization_targets(connection)
    return {
        *(each for each in shares if each.valid_from.toordinal() in marked_days),
        *(
            one
            for one in units
            if (one.station_id, one.shift or "", one.valid_from.toordinal()) in marked_names
        ),
    }


def _write_shift(connection: Connection, plan: int, one: Shift) -> None:
    row = {
        "shift_plan": plan,
        "name": one.name,
        "start_minute": _minute(one.start),
        "end_minute": _minute(one.end),
        "weekdays": sum(1 << day for day in one.weekdays),
    }
    key = _insert(connection, shift, row)
    for pause in one.breaks:
        times = {"start_minute": _minute(pause.start), "end_minute": _minute(pause.end)}
        _insert(connection, shift_break, {"shift": key, "name": pause.name} | times)


def _insert(connection: Connection, table: Any, row: dict[str, Any]) -> int:  # noqa: ANN401 - any table
    return int(connection.execute(insert(table).values(row).returning(table.c.id)).scalar_one())


def _units_row(one: UnitsTarget, key: int) -> dict[str, Any]:
    return {
        "station": key,
        "shift": one.shift or "",
        "valid_from": one.valid_from.toordinal(),
        "units_per_hour": one.units_per_hour,
    }


def _mark(one: object, marked: set[UnitsTarget | UtilizationTarget]) -> dict[str, int]:
    return {"simulated": int(one in marked)}


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _told(plans: Iterable[ShiftPlan]) -> list[dict[str, Any]]:
    """Tell plans to the audit trail, as a person would write them."""
    return [
        {
            "valid_from": plan.valid_from,
            "shifts": [
                {
                    "name": one.name,
                    "start": f"{one.start:%H:%M}",
                    "end": f"{one.end:%H:%M}",
                    "weekdays": sorted(one.weekdays),
                    "breaks": [
                        f"{each.name} {each.start:%H:%M}-{each.end:%H:%M}" for each in one.breaks
                    ],
                }
                for one in plan.shifts
            ],
        }
        for plan in plans
    ]


def told_units(units: Iterable[UnitsTarget]) -> list[str]:
    """Tell targets of stations to the audit trail, one a line."""
    return [
        f"{one.station_id} {one.shift or 'all shifts'} from {one.valid_from}: "
        + ("as for all" if one.units_per_hour is None else f"{one.units_per_hour:g} units/h")
        for one in units
    ]


def _told_all(targets: Targets) -> list[str]:
    units, utilization = targets
    return [
        *told_units(units),
        *(f"from {each.valid_from}: {each.share:g}" for each in utilization),
    ]
