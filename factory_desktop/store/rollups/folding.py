"""Folding: the recent rows into the rollup tables, set by set, and then away."""

import sqlite3

from factory_desktop.store.rollups.levels import CHUNK_DAYS, Kind, Level
from factory_desktop.store.schema import BINS, LAST, MEASURES

LATE_US = 60_000_000
"""An event that arrives so long after it happened was kept somewhere on the way."""

_SUMS = """
  sum(n * (type = 0)), sum(n * (type = 1)), sum(n * (type = 2)), sum(n * (type = 3)),
  sum(n * count * (type = 3)), sum(n * conf_ppm),
  {rest}
"""
"""The measures of recent rows, in their order."""

_TIMES = "sum(working_us), sum(idle_us), sum(absent_us), max(CASE WHEN n > 0 THEN ts_us ELSE 0 END)"
# A camera whose event gives way to another's may have lost its latest one.
_NO_TIMES = "0, 0, 0, 0"

COLUMNS = ", ".join((*MEASURES, LAST))
ADD = ", ".join(
    [f"{name} = {name} + excluded.{name}" for name in MEASURES]
    + [f"{LAST} = max({LAST}, excluded.{LAST})"]
)
"""What becomes of a row that is there: everything adds up, the latest stays."""


def _entity(level: Level, bucket: str, kind: Kind, entity: str) -> str:
    rest = _NO_TIMES if kind is Kind.CAMERA else _TIMES
    only = "n <> 0" if kind is Kind.CAMERA else "true"
    return f"""
        INSERT INTO roll_entity (level, bucket, kind, entity, {COLUMNS})
        SELECT {level:d}, {bucket} AS b, {kind:d}, {entity} AS e, {_SUMS.format(rest=rest)}
        FROM roll_recent WHERE {only} GROUP BY b, e
        ON CONFLICT (level, bucket, kind, entity) DO UPDATE SET {ADD}
    """


_BUCKETS = {
    Level.HOUR: "hour",
    Level.DAY: "day",
    Level.CHUNK: f"day / {CHUNK_DAYS}",
    Level.TOTAL: "0",
}
_KINDS = {
    Level.HOUR: (Kind.FACTORY,),
    Level.DAY: tuple(Kind),
    Level.CHUNK: (Kind.FACTORY, Kind.WORKER, Kind.STATION),
    Level.TOTAL: tuple(Kind),
}
_ENTITIES = {
    Kind.FACTORY: "0",
    Kind.WORKER: "worker",
    Kind.STATION: "station",
    Kind.CAMERA: "camera",
}

_HOUR = f"""
    INSERT INTO roll_hour (hour, worker, station, {COLUMNS})
    SELECT hour, worker, station, {_SUMS.format(rest=_TIMES)}
    FROM roll_recent WHERE true GROUP BY hour, worker, station
    ON CONFLICT (hour, worker, station) DO UPDATE SET {ADD}
"""

BIN = f"min(conf_ppm / {1_000_000 // len(BINS)}, {len(BINS) - 1})"
"""The class of the histogram that a confidence falls into."""

_MODEL = f"""
    INSERT INTO roll_model (hour, station, model, type, n, conf_ppm, {", ".join(BINS)})
    SELECT hour, station, model, type, sum(n), sum(n * conf_ppm),
      {", ".join(f"sum(n * ({BIN} = {number}))" for number in range(len(BINS)))}
    FROM roll_recent WHERE n <> 0 GROUP BY hour, station, model, type
    ON CONFLICT (hour, station, model, type) DO UPDATE SET
      n = n + excluded.n, conf_ppm = conf_ppm + excluded.conf_ppm,
      {", ".join(f"{name} = {name} + excluded.{name}" for name in BINS)}
"""

_CAMERA = f"""
    INSERT INTO roll_camera
      (hour, camera, n, n_duplicate, n_late, n_rejected, delay_us, conf_ppm)
    SELECT hour, camera, sum(n), 0, sum(n * (received_us - ts_us > {LATE_US})), 0,
      sum(n * (received_us - ts_us)), sum(n * conf_ppm)
    FROM roll_recent WHERE n <> 0 GROUP BY hour, camera
    ON CONFLICT (hour, camera) DO UPDATE SET
      n = n + excluded.n, n_late = n_late + excluded.n_late,
      delay_us = delay_us + excluded.delay_us, conf_ppm = conf_ppm + excluded.conf_ppm
"""

_STATEMENTS = (
    _HOUR,
    *(
        _entity(level, bucket, kind, _ENTITIES[kind])
        for level, bucket in _BUCKETS.items()
        for kind in _KINDS[level]
    ),
    _MODEL,
    _CAMERA,
    "DELETE FROM roll_recent",
)


def fold(raw: sqlite3.Connection) -> None:
    """Add the recent rows to all levels and remove them, in the transaction that is open."""
    for statement in _STATEMENTS:
        raw.execute(statement)
