"""Counting: sums over any range of time, from rollups in the middle and events at the edges."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.rollups import parts
from factory_desktop.store.rollups.folding import COLUMNS
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import Kind
from factory_desktop.store.rollups.question import Question
from factory_desktop.store.rollups.sums import NOTHING, Sums, total

ById = dict[str, Sums]
"""Sums by the id of a worker or a station; those without any are left out."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The sums of a span; all add up from the same rows of one moment."""

    workers: ById
    """Narrowed by the picked station."""
    stations: ById
    """Narrowed by the picked worker."""
    factory: Sums
    """Narrowed by both."""


def count(
    connection: Connection,
    kept: Kept,
    span: TimeSpan,
    now: datetime,
    worker_id: str | None = None,
    station_id: str | None = None,
) -> Counted:
    """Add up a span as it is known at `now`, narrowed to a worker, a station or both."""
    question = Question(kept, span, now)
    if question.within is None:
        return Counted({}, {}, NOTHING)
    workers, stations = _names(connection, "worker"), _names(connection, "station")
    by_worker: ById = {}
    by_station: ById = {}
    if worker_id is None or station_id is None:
        by_worker, by_station = _by_entity(connection, question, workers, stations)
    if worker_id is not None:
        key = _key(workers, worker_id)
        pairs = _pairs(connection, question, parts.hours_of_worker, "worker", key)
        by_station = {stations[station]: sums for (_, station), sums in pairs.items()}
    if station_id is not None:
        key = _key(stations, station_id)
        pairs = _pairs(connection, question, parts.hours, "station", key)
        by_worker = {workers[worker]: sums for (worker, _), sums in pairs.items()}
    return Counted(by_worker, by_station, _both(by_worker, by_station, worker_id, station_id))


def _both(by_worker: ById, by_station: ById, worker_id: str | None, station_id: str | None) -> Sums:
    if worker_id is not None:
        if station_id is not None:
            return by_station.get(station_id, NOTHING)
        return total(by_station.values())
    return total(by_worker.values())


def _by_entity(
    connection: Connection, question: Question, workers: dict[int, str], stations: dict[int, str]
) -> tuple[ById, ById]:
    rest = parts.add_up(question.rest())
    buckets = question.buckets()
    query = f"""
      WITH part AS MATERIALIZED ({rest})
      SELECT kind, entity, {parts.ADDED} FROM (
        {
        " UNION ALL ".join(
            [
                *buckets,
                f"SELECT {Kind.WORKER:d} AS kind, worker AS entity, {COLUMNS} FROM part",
                f"SELECT {Kind.STATION:d}, station, {COLUMNS} FROM part",
            ]
        )
    }
      ) GROUP BY kind, entity
    """
    found: dict[int, ById] = {Kind.WORKER: {}, Kind.STATION: {}}
    names = {Kind.WORKER: workers, Kind.STATION: stations}
    for kind, entity, *measures in connection.exec_driver_sql(query, question.parameters):
        found[kind][names[kind][entity]] = Sums(*measures)
    return found[Kind.WORKER], found[Kind.STATION]


def _pairs(
    connection: Connection, question: Question, hours: parts.Hours, column: str, key: int
) -> dict[tuple[int, int], Sums]:
    question.parameters[column] = key
    query = parts.add_up(question.pairs(hours), f"{column} = :{column}")
    return {
        (worker, station): Sums(*measures)
        for worker, station, *measures in connection.exec_driver_sql(query, question.parameters)
    }


def _names(connection: Connection, table: str) -> dict[int, str]:
    query = f"SELECT id, {table}_id FROM {table}"
    return {row.id: row[1] for row in connection.exec_driver_sql(query)}


def _key(names: dict[int, str], wanted: str) -> int:
    """Return the key of an id, or one that nothing has."""
    return next((key for key, name in names.items() if name == wanted), -1)
