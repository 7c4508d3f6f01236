"""Folding: the recent rows into the rollup tables, set by set, and then away."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta

from factory_desktop.domain.event import LATE_AFTER
from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.store.rollups.levels import CHUNK_DAYS, Kind, Level
from factory_desktop.store.schema import BINS, LAST, MEASURES

LATE_US = LATE_AFTER // MICROSECOND

DELAY = f"min(delay_us, {timedelta(days=1) // MICROSECOND})"
"""A delay as it is added up, at most a day: a camera whose clock has fallen back by decades would
within an hour add up to more than an integer of the database holds, and stop all others."""

COLUMNS = ", ".join((*MEASURES, LAST))
ADDED = ", ".join([f"sum({name})" for name in MEASURES] + [f"max({LAST})"])
"""The measures of several rows as one."""

_ADD = ", ".join(
    [f"{name} = {name} + excluded.{name}" for name in MEASURES]
    + [f"{LAST} = max({LAST}, excluded.{LAST})"]
)
"""What becomes of a row that is there: everything adds up, the latest stays."""

BIN = f"min(conf_ppm / {1_000_000 // len(BINS)}, {len(BINS) - 1})"
"""The class of the histogram that a confidence falls into."""

_COUNTS = """
  sum(n * (type = 0)) AS n_working, sum(n * (type = 1)) AS n_idle, sum(n * (type = 2)) AS n_absent,
  sum(n * (type = 3)) AS n_product, sum(n * count * (type = 3)) AS units,
  sum(n * conf_ppm) AS conf_ppm
"""

# The recent rows are gone through three times and no more: what is above an hour adds up a
# tenth of the rows, from tables of this connection alone.
_GATHER = (
    f"""
    CREATE TEMP TABLE by_hour AS
    SELECT hour, day, worker, station, {_COUNTS}, sum(working_us) AS working_us,
      sum(idle_us) AS idle_us, sum(absent_us) AS absent_us,
      max(CASE WHEN n > 0 THEN ts_us ELSE 0 END) AS {LAST}
    FROM roll_recent GROUP BY hour, worker, station
    """,
    f"""
    CREATE TEMP TABLE by_camera AS
    SELECT hour, day, camera, {_COUNTS}, sum(n) AS n,
      sum(n * (delay_us > {LATE_US})) AS n_late,
      sum(n * {DELAY}) AS delay_us
    FROM roll_recent WHERE n <> 0 GROUP BY hour, camera
    """,
    f"""
    CREATE TEMP TABLE by_bin AS
    SELECT hour, station, model, type, {BIN} AS bin, sum(n) AS n, sum(n * conf_ppm) AS conf_ppm
    FROM roll_recent WHERE n <> 0 GROUP BY 1, 2, 3, 4, 5
    """,
)

_HOUR = f"""
    INSERT INTO roll_hour (hour, worker, station, {COLUMNS})
    SELECT hour, worker, station, {COLUMNS} FROM by_hour WHERE true
    ON CONFLICT (hour, worker, station) DO UPDATE SET {_ADD}
"""

_BUCKETS = {
    Level.HOUR: "hour",
    Level.DAY: "day",
    Level.CHUNK: f"day / {CHUNK_DAYS}",
    Level.TOTAL: "0",
}
_ENTITIES = {Kind.FACTORY: "0", Kind.WORKER: "worker", Kind.STATION: "station"}


def _entities() -> Iterator[str]:
    for level, bucket in _BUCKETS.items():
        for kind, entity in _ENTITIES.items():
            if level is not Level.HOUR or kind is Kind.FACTORY:
                yield f"""
                  SELECT {level:d} AS level, {bucket} AS bucket, {kind:d} AS kind,
                    {entity} AS entity, {ADDED} FROM by_hour GROUP BY 2, 4
                """
    counts = ", ".join(f"sum({name})" for name in MEASURES[:6])
    # No times: a camera whose event gives way to another's may have lost its latest one.
    for level in (Level.DAY, Level.TOTAL):
        yield f"""
          SELECT {level:d}, {_BUCKETS[level]}, {Kind.CAMERA:d}, camera, {counts}, 0, 0, 0, 0
          FROM by_camera GROUP BY 2, 4
        """


_ENTITY = f"""
    INSERT INTO roll_entity (level, bucket, kind, entity, {COLUMNS})
    SELECT * FROM ({" UNION ALL ".join(_entities())}) WHERE true
    ON CONFLICT (level, bucket, kind, entity) DO UPDATE SET {_ADD}
"""

_MODEL = f"""
    INSERT INTO roll_model (hour, station, model, type, n, conf_ppm, {", ".join(BINS)})
    SELECT hour, station, model, type, sum(n), sum(conf_ppm),
      {", ".join(f"sum(n * (bin = {number}))" for number in range(len(BINS)))}
    FROM by_bin WHERE true GROUP BY hour, station, model, type
    ON CONFLICT (hour, station, model, type) DO UPDATE SET
      n = n + excluded.n, conf_ppm = conf_ppm + excluded.conf_ppm,
      {", ".join(f"{name} = {name} + excluded.{name}" for name in BINS)}
"""

_CAMERA = """
    INSERT INTO roll_camera
      (hour, camera, n, n_duplicate, n_late, n_rejected, delay_us, conf_ppm)
    SELECT hour, camera, n, 0, n_late, 0, delay_us, conf_ppm FROM by_camera WHERE true
    ON CONFLICT (hour, camera) DO UPDATE SET
      n = n + excluded.n, n_late = n_late + excluded.n_late,
      delay_us = delay_us + excluded.delay_us, conf_ppm = conf_ppm + excluded.conf_ppm
"""

_STATEMENTS = (
    *_GATHER,
    _HOUR,
    _ENTITY,
    _MODEL,
    _CAMERA,
    "DELETE FROM roll_recent",
    "DROP TABLE temp.by_hour",
    "DROP TABLE temp.by_camera",
    "DROP TABLE temp.by_bin",
)


def fold(raw: sqlite3.Connection) -> None:
    """Add the recent rows to all levels and remove them, in the transaction that is open."""
    for statement in _STATEMENTS:
        raw.execute(statement)
