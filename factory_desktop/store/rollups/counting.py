"""Counting: sums over any range of time, from rollups in the middle and events at the edges."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups import parts
from factory_desktop.store.rollups.folding import COLUMNS
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import Kind
from factory_desktop.store.rollups.question import Question
from factory_desktop.store.rollups.sums import NOTHING, Sums, total

ByKey = dict[int, Sums]
"""Sums by the integer key of a worker or a station; those without any are left out."""

Pairs = dict[tuple[int, int], Sums]
"""Sums by the integer keys of a worker and a station."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The sums of a span; all add up from the same rows of one moment."""

    workers: ByKey
    """Narrowed by the picked station."""
    stations: ByKey
    """Narrowed by the picked worker."""
    factory: Sums
    """Narrowed by both."""


def count(
    connection: Connection,
    span: TimeSpan,
    now: datetime,
    worker: int | None = None,
    station: int | None = None,
    cap_us: int | None = None,
) -> Counted:
    """Add up a span as it is known at `now`, narrowed to a worker's or a station's key or both.

    A key that nothing has narrows to nothing. Times are by the cap that is kept with the
    rollups; by another one they are worked out from the events, which takes its time.
    """
    kept = Kept.read(connection)
    question = Question(kept, span, now, kept.cap_us if cap_us is None else cap_us)
    if question.within is None:
        return Counted({}, {}, NOTHING)
    workers: ByKey = {}
    stations: ByKey = {}
    if worker is None or station is None:
        workers, stations = _by_entity(connection, question)
    if worker is not None:
        pairs = _pairs(connection, question, parts.hours_of_worker, "worker", worker)
        stations = {at: sums for (_, at), sums in pairs.items()}
    if station is not None:
        pairs = _pairs(connection, question, parts.hours, "station", station)
        workers = {who: sums for (who, _), sums in pairs.items()}
    if worker is None:
        return Counted(workers, stations, total(workers.values()))
    both = total(stations.values()) if station is None else stations.get(station, NOTHING)
    return Counted(workers, stations, both)


def pairs(
    connection: Connection,
    span: TimeSpan,
    now: datetime,
    worker: int | None = None,
    station: int | None = None,
    cap_us: int | None = None,
) -> Pairs:
    """Add a span up by worker at station; the sums of `count` are these added up.

    Asked for one worker, one station, both or neither; a cap is meant as in `count`.
    """
    kept = Kept.read(connection)
    question = Question(kept, span, now, kept.cap_us if cap_us is None else cap_us)
    if question.within is None:
        return {}
    if worker is not None:
        found = _pairs(connection, question, parts.hours_of_worker, "worker", worker)
        return {pair: sums for pair, sums in found.items() if station in {None, pair[1]}}
    if station is not None:
        return _pairs(connection, question, parts.hours, "station", station)
    return _read_pairs(connection, question, parts.add_up(question.pairs(parts.hours)))


def _by_entity(connection: Connection, question: Question) -> tuple[ByKey, ByKey]:
    found: dict[int, ByKey] = {Kind.WORKER: {}, Kind.STATION: {}}
    buckets = [
        *question.buckets(),
        f"SELECT {Kind.WORKER:d} AS kind, worker AS entity, {COLUMNS} FROM part",
        f"SELECT {Kind.STATION:d}, station, {COLUMNS} FROM part",
    ]
    query = f"""
      WITH part AS MATERIALIZED ({parts.add_up(question.rest())})
      SELECT kind, entity, {parts.ADDED} FROM ({" UNION ALL ".join(buckets)})
      GROUP BY kind, entity
    """
    for kind, entity, *measures in _rows(connection, query, question):
        found[kind][entity] = Sums._make(measures)
    return found[Kind.WORKER], found[Kind.STATION]


def _pairs(
    connection: Connection, question: Question, hours: parts.Hours, column: str, key: int
) -> Pairs:
    question.parameters[column] = key
    query = parts.add_up(question.pairs(hours), f"{column} = :{column}")
    return _read_pairs(connection, question, query)


def _read_pairs(connection: Connection, question: Question, query: str) -> Pairs:
    return {
        (worker, station): Sums._make(measures)
        for worker, station, *measures in _rows(connection, query, question)
    }


def _rows(connection: Connection, query: str, question: Question) -> Iterable[tuple[int, ...]]:
    # The driver itself: a result of SQLAlchemy's would take longer than the query.
    return raw_of(connection).execute(query, question.parameters).fetchall()
