"""Roster: the workers and stations that events may speak of."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, select, update
from sqlalchemy.exc import IntegrityError

from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.plant import Roster, Station, Worker
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit, calendar, cameras, notes, rebuilding
from factory_desktop.store.calendar_changes import told_units
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.levels import Kind
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import station, worker
from factory_desktop.store.transaction import Transaction

# Asked of the driver itself, as for every refresh; a result of SQLAlchemy's takes twice the time.
_WORKERS = "SELECT id, worker_id, name, created_us FROM worker ORDER BY worker_id"
_STATIONS = "SELECT id, station_id, name, station_type, created_us FROM station ORDER BY station_id"

_UNKNOWN = {
    "worker": Sentence("No worker with this id is on the roster."),
    "station": Sentence("No station with this id is on the roster."),
}
_STAYS = {
    "worker": Sentence("This worker has events and stays."),
    "station": Sentence("This station has events and stays."),
}


@dataclass(frozen=True, slots=True)
class KeyedRoster:
    """All workers and stations by their integer keys, in the order of their ids."""

    workers: dict[int, Worker]
    stations: dict[int, Station]

    def whose(self, worker_id: str | None, station_id: str | None) -> Whose:
        """Return the keys of ids; an id that is not on the roster has one that nothing has."""
        worker = station = None
        if worker_id is not None:
            worker = next((k for k, one in self.workers.items() if one.worker_id == worker_id), -1)
        if station_id is not None:
            found = (k for k, one in self.stations.items() if one.station_id == station_id)
            station = next(found, -1)
        return Whose(worker, station)


def read_keyed(connection: Connection, *, named: bool = True) -> KeyedRoster:
    """Read all workers and stations with the keys that events know them by.

    Unless people are to be `named` they are called by their ids.
    """
    raw = raw_of(connection)
    return KeyedRoster(
        {
            key: Worker(worker_id, name if named else worker_id, _instant(created_us))
            for key, worker_id, name, created_us in raw.execute(_WORKERS).fetchall()
        },
        {
            key: Station(station_id, name, station_type, _instant(created_us))
            for key, station_id, name, station_type, created_us in raw.execute(_STATIONS).fetchall()
        },
    )


@lru_cache(maxsize=4096)
def _instant(us: int) -> datetime:
    """Return an instant that is read again with each refresh."""
    return from_us(us)


def read(connection: Connection) -> Roster:
    """Read all workers and stations, in the order of their ids."""
    keyed = read_keyed(connection)
    return Roster(tuple(keyed.workers.values()), tuple(keyed.stations.values()))


@dataclass(frozen=True, slots=True)
class AddWorker:
    """Put a worker on the roster."""

    worker_id: str
    name: str

    def run(self, transaction: Transaction) -> Worker:
        """Add it; raises RosterError `taken` when the id is there."""
        values = {"worker_id": self.worker_id, "name": self.name}
        _add(
            transaction,
            worker,
            values,
            Sentence("Worker {id} is on the roster already.", id=self.worker_id),
        )
        audit.note(transaction, "worker-added", **values)
        return Worker(self.worker_id, self.name, transaction.now)


@dataclass(frozen=True, slots=True)
class RenameWorker:
    """Give a worker another name."""

    worker_id: str
    name: str

    def run(self, transaction: Transaction) -> Worker:
        """Change it; raises RosterError `unknown`."""
        created_us = _change(transaction, worker, _is_worker(self.worker_id), {"name": self.name})
        audit.note(transaction, "worker-renamed", worker_id=self.worker_id, name=self.name)
        return Worker(self.worker_id, self.name, from_us(created_us))


@dataclass(frozen=True, slots=True)
class RemoveWorker:
    """Take a worker without events off the roster, with all notes about that one."""

    worker_id: str

    def run(self, transaction: Transaction) -> None:
        """Remove it; raises RosterError `unknown` or `has-events`."""
        along = _along(notes=notes.told_of(transaction.connection, "worker", self.worker_id))
        _remove(transaction, worker, _is_worker(self.worker_id))
        audit.note(transaction, "worker-removed", worker_id=self.worker_id, **along)


@dataclass(frozen=True, slots=True)
class AddStation:
    """Put a station on the roster."""

    station_id: str
    name: str
    station_type: str

    def run(self, transaction: Transaction) -> Station:
        """Add it; raises RosterError `taken` when the id is there."""
        values = {
            "station_id": self.station_id,
            "name": self.name,
            "station_type": self.station_type,
        }
        _add(
            transaction,
            station,
            values,
            Sentence("Station {id} is on the roster already.", id=self.station_id),
        )
        audit.note(transaction, "station-added", **values)
        return Station(self.station_id, self.name, self.station_type, transaction.now)


@dataclass(frozen=True, slots=True)
class ChangeStation:
    """Give a station another name and type."""

    station_id: str
    name: str
    station_type: str

    def run(self, transaction: Transaction) -> Station:
        """Change it; raises RosterError `unknown`."""
        values = {"name": self.name, "station_type": self.station_type}
        created_us = _change(transaction, station, _is_station(self.station_id), values)
        audit.note(transaction, "station-changed", station_id=self.station_id, **values)
        return Station(self.station_id, self.name, self.station_type, from_us(created_us))


@dataclass(frozen=True, slots=True)
class RemoveStation:
    """Take a station without events off the roster, with its targets and all notes about it."""

    station_id: str

    def run(self, transaction: Transaction) -> None:
        """Remove it; raises RosterError `unknown`, `has-events` or `bound`."""
        connection, station_id = transaction.connection, self.station_id
        if cameras.seen_by_one_alone(connection, station_id):
            # Without it the camera would be bound to none, and could report for all.
            raise RosterError(Sentence("A camera may report for this station alone."), "bound")
        units = calendar.read_units_targets(connection)
        along = _along(
            notes=notes.told_of(connection, "station", station_id),
            targets=told_units(one for one in units if one.station_id == station_id),
        )
        _remove(transaction, station, _is_station(station_id))
        audit.note(transaction, "station-removed", station_id=station_id, **along)


def _along(**told: list[Any]) -> dict[str, list[Any]]:
    """Name what goes along; of what there is none nothing is said."""
    return {name: rows for name, rows in told.items() if rows}


def _is_worker(worker_id: str) -> ColumnElement[bool]:
    return worker.c.worker_id == worker_id


def _is_station(station_id: str) -> ColumnElement[bool]:
    return station.c.station_id == station_id


def _add(transaction: Transaction, table: Table, values: dict[str, str], taken: str) -> None:
    row = values | {"created_us": to_us(transaction.now)}
    try:
        transaction.connection.execute(table.insert().values(row))
    except IntegrityError:
        raise RosterError(taken, "taken") from None
    transaction.forget_keys()


def _change(
    transaction: Transaction, table: Table, which: ColumnElement[bool], values: dict[str, str]
) -> int:
    """Update one row; returns its created_us."""
    statement = update(table).where(which).values(values).returning(table.c.created_us)
    created_us = transaction.connection.scalar(statement)
    if created_us is None:
        raise _unknown(table)
    return int(created_us)


def _remove(transaction: Transaction, table: Table, which: ColumnElement[bool]) -> None:
    key = transaction.connection.scalar(select(table.c.id).where(which))
    if key is None:
        raise _unknown(table)
    if rebuilding.has_sums(transaction, Kind[table.name.upper()], key):
        raise RosterError(_STAYS[table.name], "has-events")
    transaction.connection.execute(delete(table).where(which))
    transaction.forget_keys()


def _unknown(table: Table) -> RosterError:
    return RosterError(_UNKNOWN[table.name], "unknown")
