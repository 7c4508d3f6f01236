"""Checking: whether the rollups are what the events add up to."""

import sqlite3
from collections.abc import Iterable

from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.store.rollups.folding import ADDED, COLUMNS
from factory_desktop.store.rollups.levels import CHUNK_DAYS, Kind, Level
from factory_desktop.store.rollups.recounting import CAMERAS, HOURS, MODELS
from factory_desktop.store.schema import BINS


def is_true(raw: sqlite3.Connection, grid: HourGrid, cap_us: int, hour: int) -> bool:
    """Say whether an hour's rows are what its events add up to, and those above what they do.

    Recent rows are folded before.
    """
    day = grid.day(hour)
    parameters = {
        "first": hour,
        "past": hour + 1,
        "start": grid.start(hour),
        "stop": grid.start(hour + 1),
        "phase": grid.phase_us,
        "cap": cap_us,
        "day": day,
        "day_first": grid.first_hour(day),
        "day_past": grid.first_hour(day + 1),
        "chunk": day // CHUNK_DAYS,
    }
    return all(
        _some(raw, kept, parameters, keys) == _some(raw, worked_out, parameters, keys)
        for kept, worked_out, keys in _PAIRS
    )


def _some(
    raw: sqlite3.Connection, query: str, parameters: dict[str, int], keys: int
) -> list[tuple[int, ...]]:
    """Read rows in order, but for those of nothing; the first columns are their keys."""
    return sorted(row for row in raw.execute(query, parameters) if any(row[keys:]))


def _entities(level: Level, where: str) -> str:
    return f"""
        SELECT kind, entity, {ADDED} FROM roll_entity
        WHERE level = {level:d} AND kind <> {Kind.CAMERA:d} AND {where} GROUP BY kind, entity
    """


def _entities_of_hours(where: str, kinds: Iterable[Kind]) -> str:
    entities = {Kind.FACTORY: "0", Kind.WORKER: "worker", Kind.STATION: "station"}
    return " UNION ALL ".join(
        f"SELECT {kind:d}, {entities[kind]} AS e, {ADDED} FROM roll_hour WHERE {where} GROUP BY e"
        for kind in kinds
    )


_OF_DAY = "hour >= :day_first AND hour < :day_past"
_HOUR = f"SELECT hour, worker, station, {COLUMNS} FROM roll_hour WHERE hour = :first"
_MODEL = f"""
SELECT hour, station, model, type, n, conf_ppm, {", ".join(BINS)} FROM roll_model
WHERE hour = :first
"""
_CAMERA = """
SELECT hour, camera, n, 0, n_late, 0, delay_us, conf_ppm FROM roll_camera WHERE hour = :first
"""
_ALL_KINDS = (Kind.FACTORY, Kind.WORKER, Kind.STATION)
_PAIRS = (
    (_HOUR, HOURS, 3),
    (_MODEL, MODELS, 4),
    (_CAMERA, CAMERAS, 2),
    (
        _entities(Level.HOUR, "bucket = :first"),
        _entities_of_hours("hour = :first", (Kind.FACTORY,)),
        2,
    ),
    (_entities(Level.DAY, "bucket = :day"), _entities_of_hours(_OF_DAY, _ALL_KINDS), 2),
    (
        _entities(Level.CHUNK, "bucket = :chunk"),
        _entities(Level.DAY, f"bucket / {CHUNK_DAYS} = :chunk"),
        2,
    ),
    (_entities(Level.TOTAL, "true"), _entities(Level.CHUNK, "true"), 2),
)
"""What is kept, what it has to be, and how many columns of it are keys."""
