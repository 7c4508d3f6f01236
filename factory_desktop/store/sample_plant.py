"""Sample plant: puts the sample workers, stations, cameras, shifts and targets into a store."""

from dataclasses import replace
from datetime import time

from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.shift import Break
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.store import calendar, calendar_changes, cameras, roster
from factory_desktop.store.sample_events import SHIFT
from factory_desktop.store.sample_roster import STATIONS, WORKERS
from factory_desktop.store.transaction import Transaction

BREAKS = (
    Break("Short break", time(10), time(10, 15)),
    Break("Lunch", time(12), time(12, 30)),
)
PLAN = ShiftPlan(FIRST_DAY, (replace(SHIFT, breaks=BREAKS),), simulated=True)
UTILIZATION = UtilizationTarget(0.75, FIRST_DAY)
"""Simulated people work 68 % of the time and idle 22 %: some are above it, some below."""
_UNITS_PER_HOUR = {"S1": 20, "S2": 18, "S3": 20, "S4": 19, "S5": 21, "S6": 22}
"""Around what a simulated worker makes: 20 in an hour of the shift less its breaks."""
UNITS = tuple(
    UnitsTarget(station_id, units, FIRST_DAY) for station_id, units in _UNITS_PER_HOUR.items()
)


def seed(transaction: Transaction) -> None:
    """Add what is missing of the plant; who has been renamed keeps the new name."""
    known = roster.read(transaction.connection)
    workers = {worker.worker_id for worker in known.workers}
    stations = {station.station_id for station in known.stations}
    for worker_id, name in WORKERS.items():
        if worker_id not in workers:
            roster.AddWorker(worker_id, name).run(transaction)
    for station_id, station in STATIONS.items():
        if station_id not in stations:
            roster.AddStation(station_id, station.name, station.station_type).run(transaction)
        name = f"Simulated camera at {station.name}"
        cameras.register(transaction, station.camera_id, name, simulated=True)


def plan(transaction: Transaction) -> None:
    """Add shifts and targets where there are no shifts yet, marked to go with simulated events."""
    connection = transaction.connection
    if calendar.read_plans(connection):
        return
    calendar_changes.write_plans(connection, (PLAN,))
    units = () if calendar.read_units_targets(connection) else UNITS
    shares = () if calendar.read_utilization_targets(connection) else (UTILIZATION,)
    calendar_changes.add_targets(connection, (units, shares), (*units, *shares))
