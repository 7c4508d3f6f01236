"""Recounting: rollups of whole days worked out anew from the events themselves."""

import sqlite3
from collections.abc import Callable, Sequence

from factory_desktop.domain.hour_grid import HOUR_US, HourGrid, hour_grid
from factory_desktop.store.rollups.folding import ADDED, BIN, COLUMNS, DELAY, LATE_US, fold
from factory_desktop.store.rollups.levels import CHUNK_DAYS, VERSION, Kind, Level
from factory_desktop.store.schema import BINS

# Each state with its end; a state that began up to the cap before the hours reaches into them.
# The cap is an hour at most, so that a state lies in two hours at most.
SPANS = """
  SELECT ts_us, e.worker AS worker, e.station AS station, type,
    min(coalesce(lead(ts_us) OVER (
      PARTITION BY e.worker ORDER BY ts_us, station.station_id, type
    ), ts_us + :cap), ts_us + :cap) AS end_us
  FROM event e JOIN station ON station.id = e.station
  WHERE ts_us > :start - :cap AND ts_us < :stop + :cap AND type < 3
"""

_HOUR_OF = f"(ts_us - :phase) / {HOUR_US}"

HOURS = f"""
WITH span AS ({SPANS}), piece AS (
  SELECT {_HOUR_OF} AS hour, worker, station, type,
    min(end_us, ({_HOUR_OF} + 1) * {HOUR_US} + :phase) - ts_us AS us
  FROM span
  UNION ALL
  SELECT {_HOUR_OF} + 1, worker, station, type,
    end_us - (({_HOUR_OF} + 1) * {HOUR_US} + :phase)
  FROM span WHERE end_us > ({_HOUR_OF} + 1) * {HOUR_US} + :phase
), part AS (
  SELECT {_HOUR_OF} AS hour, worker, station, type, 1 AS n, count, conf_ppm, ts_us AS last,
    0 AS us FROM event WHERE ts_us >= :start AND ts_us < :stop
  UNION ALL
  SELECT hour, worker, station, type, 0, 0, 0, 0, us FROM piece
)
SELECT hour, worker, station,
  sum(n * (type = 0)), sum(n * (type = 1)), sum(n * (type = 2)), sum(n * (type = 3)),
  sum(n * count * (type = 3)), sum(n * conf_ppm),
  sum(us * (type = 0)), sum(us * (type = 1)), sum(us * (type = 2)), max(last)
FROM part WHERE hour >= :first AND hour < :past
GROUP BY hour, worker, station HAVING sum(n) > 0 OR sum(us) > 0
"""
"""The rows of roll_hour from hour :first to before :past, which are from :start to :stop."""


def _from_hours(level: str, bucket: str, kind: Kind, entity: str) -> str:
    return f"""
        INSERT INTO roll_entity (level, bucket, kind, entity, {COLUMNS})
        SELECT {level}, {bucket} AS b, {kind:d}, {entity} AS e, {ADDED}
        FROM roll_hour WHERE hour >= :first AND hour < :past GROUP BY b, e
    """


_DAY_OF_CAMERAS = f"""
INSERT INTO roll_entity (level, bucket, kind, entity, {COLUMNS})
SELECT {Level.DAY:d}, :day, {Kind.CAMERA:d}, camera,
  sum(type = 0), sum(type = 1), sum(type = 2), sum(type = 3), sum(count * (type = 3)),
  sum(conf_ppm), 0, 0, 0, 0
FROM event WHERE ts_us >= :start AND ts_us < :stop GROUP BY camera
"""

MODELS = f"""
SELECT {_HOUR_OF} AS h, station, model, type, count(*), sum(conf_ppm),
  {", ".join(f"sum({BIN} = {number})" for number in range(len(BINS)))}
FROM event WHERE ts_us >= :start AND ts_us < :stop GROUP BY h, station, model, type
"""

CAMERAS = f"""
SELECT {_HOUR_OF} AS h, camera, count(*), 0, sum(delay_us > {LATE_US}), 0,
  sum({DELAY}), sum(conf_ppm)
FROM event WHERE ts_us >= :start AND ts_us < :stop GROUP BY h, camera
"""

# What cameras sent and was not stored is in no event: it stays.
_FORGET_CAMERAS = """
UPDATE roll_camera SET n = 0, n_late = 0, delay_us = 0, conf_ppm = 0
WHERE hour >= :first AND hour < :past
"""

_BY_DAY = (
    f"DELETE FROM roll_entity WHERE level = {Level.HOUR:d} AND bucket >= :first AND bucket < :past",
    f"DELETE FROM roll_entity WHERE level = {Level.DAY:d} AND bucket = :day",
    "DELETE FROM roll_hour WHERE hour >= :first AND hour < :past",
    "DELETE FROM roll_model WHERE hour >= :first AND hour < :past",
    _FORGET_CAMERAS,
    f"INSERT INTO roll_hour (hour, worker, station, {COLUMNS}) {HOURS}",
    _from_hours(f"{Level.HOUR:d}", "hour", Kind.FACTORY, "0"),
    _from_hours(f"{Level.DAY:d}", ":day", Kind.FACTORY, "0"),
    _from_hours(f"{Level.DAY:d}", ":day", Kind.WORKER, "worker"),
    _from_hours(f"{Level.DAY:d}", ":day", Kind.STATION, "station"),
    _DAY_OF_CAMERAS,
    f"INSERT INTO roll_model (hour, station, model, type, n, conf_ppm, {', '.join(BINS)}) {MODELS}",
    f"""
    INSERT INTO roll_camera (hour, camera, n, n_duplicate, n_late, n_rejected, delay_us, conf_ppm)
    {CAMERAS}
    ON CONFLICT (hour, camera) DO UPDATE SET
      n = excluded.n, n_late = excluded.n_late, delay_us = excluded.delay_us,
      conf_ppm = excluded.conf_ppm
    """,
)

_LAST_CHUNK = 3_660_000 // CHUNK_DAYS
"""Beyond the year 9999."""

_CHUNKS = (
    f"DELETE FROM roll_entity WHERE level = {Level.CHUNK:d} AND bucket >= :low AND bucket <= :high",
    f"""
    INSERT INTO roll_entity (level, bucket, kind, entity, {COLUMNS})
    SELECT {Level.CHUNK:d}, bucket / {CHUNK_DAYS} AS b, kind, entity, {ADDED} FROM roll_entity
    WHERE level = {Level.DAY:d} AND bucket >= :low * {CHUNK_DAYS}
      AND bucket < (:high + 1) * {CHUNK_DAYS} AND kind <> {Kind.CAMERA:d}
    GROUP BY b, kind, entity
    """,
    f"DELETE FROM roll_entity WHERE level = {Level.TOTAL:d}",
    f"""
    INSERT INTO roll_entity (level, bucket, kind, entity, {COLUMNS})
    SELECT {Level.TOTAL:d}, 0, kind, entity, {ADDED} FROM roll_entity
    WHERE level = {Level.CHUNK:d}
      OR (level = {Level.DAY:d} AND kind = {Kind.CAMERA:d})
    GROUP BY kind, entity
    """,
)


def recount(
    raw: sqlite3.Connection,
    grid: HourGrid,
    cap_us: int,
    days: Sequence[int],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Work out these days anew, and what adds up from them; `progress` is told in days.

    Days below the floor of retention stay as they are: their events are gone.
    """
    fold(raw)
    floor = _floor(raw)
    if floor is not None:
        first_day = grid.day(grid.hour(floor))
        days = [day for day in days if day >= first_day]
    for done, day in enumerate(days):
        progress(done, len(days))
        first, past = grid.first_hour(day), grid.first_hour(day + 1)
        parameters = {
            "day": day,
            "first": first,
            "past": past,
            "start": grid.start(first),
            "stop": grid.start(past),
            "phase": grid.phase_us,
            "cap": cap_us,
        }
        for statement in _BY_DAY:
            raw.execute(statement, parameters)
    if days:
        _add_up(raw, days[0] // CHUNK_DAYS, days[-1] // CHUNK_DAYS)
    progress(len(days), len(days))


def _add_up(raw: sqlite3.Connection, low: int, high: int) -> None:
    """Add the days of chunks up, and all chunks to the whole."""
    for statement in _CHUNKS:
        raw.execute(statement, {"low": low, "high": high})


def add_all_up(raw: sqlite3.Connection) -> None:
    """Add all days up anew: some were put there by another way."""
    fold(raw)
    _add_up(raw, 0, _LAST_CHUNK)


def rebuild(
    raw: sqlite3.Connection,
    zone: str,
    cap_us: int,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Work out all rollups anew by this zone's hours and this cap, and say so in the file."""
    grid = hour_grid(zone)
    fold(raw)
    days = days_of(raw, grid, cap_us)
    # By other hours the old rows mean nothing; by the same the refused events' counts stay.
    (kept,) = raw.execute(
        "SELECT coalesce(max(value), '') FROM meta WHERE key = 'rollup_zone'"
    ).fetchone()
    if kept and hour_grid(kept).phase_us != grid.phase_us:
        raw.execute("DELETE FROM roll_camera")
    _forget(raw, grid)
    recount(raw, grid, cap_us, days, progress)
    _add_up(raw, 0, _LAST_CHUNK)
    raw.executemany(
        "INSERT INTO meta (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [
            ("rollup_zone", zone),
            ("rollup_cap_us", str(cap_us)),
            ("rollup_version", str(VERSION)),
        ],
    )


def _forget(raw: sqlite3.Connection, grid: HourGrid) -> None:
    """Remove all rows that can be worked out anew."""
    floor = _floor(raw)
    hour = grid.hour(floor) if floor is not None else -(2**62)
    for table in ("roll_hour", "roll_model"):
        raw.execute(f"DELETE FROM {table} WHERE hour >= ?", (hour,))
    for level, first in (
        (Level.HOUR, hour),
        (Level.DAY, grid.day(hour) if floor is not None else -(2**62)),
        (Level.CHUNK, -(2**62)),
        (Level.TOTAL, 0),
    ):
        raw.execute("DELETE FROM roll_entity WHERE level = ? AND bucket >= ?", (level, first))


def _floor(raw: sqlite3.Connection) -> int | None:
    found = raw.execute("SELECT value FROM meta WHERE key = 'rollup_floor_us'").fetchone()
    return None if found is None else int(found[0])


def days_of(raw: sqlite3.Connection, grid: HourGrid, cap_us: int) -> range:
    """Return the days that the time of events on file falls into."""
    ends = [
        raw.execute(f"SELECT ts_us FROM event ORDER BY ts_us {order} LIMIT 1").fetchone()
        for order in ("ASC", "DESC")
    ]
    if None in ends:
        return range(0)
    return days_between(grid, cap_us, ends[0][0], ends[1][0])


def days_between(grid: HourGrid, cap_us: int, first_us: int, last_us: int) -> range:
    """Return the days that the time of events between two instants may fall into."""
    return range(grid.day(grid.hour(first_us)), grid.day(grid.hour(last_us + cap_us)) + 1)
