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
    return Comparison(raw, grid, cap_us).is_true(hour)


class Comparison:
    """Compares many hours; what is above them is compared once, as long as nothing changes."""

    def __init__(self, raw: sqlite3.Connection, grid: HourGrid, cap_us: int) -> None:
        self._raw = raw
        self._grid = grid
        self._cap_us = cap_us
        self._known: dict[tuple[Level, int], bool] = {}

    def is_true(self, hour: int) -> bool:
        """Say so of one hour, with the day, the 32 days and the whole that it is in."""
        day = self._grid.day(hour)
        parameters = {
            "first": hour,
            "past": hour + 1,
            "start": self._grid.start(hour),
            "stop": self._grid.start(hour + 1),
            "phase": self._grid.phase_us,
            "cap": self._cap_us,
            "day": day,
            "day_first": self._grid.first_hour(day),
            "day_past": self._grid.first_hour(day + 1),
            "chunk": day // CHUNK_DAYS,
        }
        buckets = {Level.DAY: day, Level.CHUNK: day // CHUNK_DAYS, Level.TOTAL: 0}
        return self._fits(Level.HOUR, parameters) and all(
            self._fits_once(level, bucket, parameters) for level, bucket in buckets.items()
        )

    def _fits_once(self, level: Level, bucket: int, parameters: dict[str, int]) -> bool:
        if (level, bucket) not in self._known:
            self._known[level, bucket] = self._fits(level, parameters)
        return self._known[level, bucket]

    def _fits(self, level: Level, parameters: dict[str, int]) -> bool:
        return all(
            _some(self._raw, kept, parameters, keys)
            == _some(self._raw, worked_out, parameters, keys)
            for kept, worked_out, keys in _PAIRS[level]
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
_PAIRS = {
    Level.HOUR: (
        (_HOUR, HOURS, 3),
        (_MODEL, MODELS, 4),
        (_CAMERA, CAMERAS, 2),
        (
            _entities(Level.HOUR, "bucket = :first"),
            _entities_of_hours("hour = :first", (Kind.FACTORY,)),
            2,
        ),
    ),
    Level.DAY: (
        (_entities(Level.DAY, "bucket = :day"), _entities_of_hours(_OF_DAY, _ALL_KINDS), 2),
    ),
    Level.CHUNK: (
        (
            _entities(Level.CHUNK, "bucket = :chunk"),
            _entities(
                Level.DAY,
                f"bucket >= :chunk * {CHUNK_DAYS} AND bucket < (:chunk + 1) * {CHUNK_DAYS}",
            ),
            2,
        ),
    ),
    Level.TOTAL: ((_entities(Level.TOTAL, "true"), _entities(Level.CHUNK, "true"), 2),),
}
"""What is kept, what it has to be, and how many columns of it are keys, by what it is of."""
