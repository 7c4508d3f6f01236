"""Parts: SELECTs of sums by worker and station, to be put together into one query.

Each returns worker, station and the measures, not yet added up, and takes named parameters.
"""

from collections.abc import Callable

from factory_desktop.store.rollups.folding import COLUMNS
from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.schema import LAST, MEASURES

Hours = Callable[[str], str]
"""Makes the part of whole hours under a name."""

ADDED = ", ".join([f"sum({name}) AS {name}" for name in MEASURES] + [f"max({LAST}) AS {LAST}"])
"""The measures of any parts, added up."""


def _one(times: str, n: str = "n") -> str:
    """Write the measures of a single event or of a single recent row."""
    return f"""
      {n} * (type = 0) AS n_working, {n} * (type = 1) AS n_idle, {n} * (type = 2) AS n_absent,
      {n} * (type = 3) AS n_product, {n} * count * (type = 3) AS units,
      {n} * conf_ppm AS conf_ppm, {times}, CASE WHEN {n} > 0 THEN ts_us ELSE 0 END AS {LAST}
    """


def buckets(name: str, level: Level) -> str:
    """Select by worker and by station, as kind and entity, from :{name}_first to :{name}_past."""
    return f"""
      SELECT kind, entity, {COLUMNS} FROM roll_entity
      WHERE level = {level:d} AND bucket >= :{name}_first AND bucket < :{name}_past
        AND kind IN ({Kind.WORKER:d}, {Kind.STATION:d})
    """


def hours(name: str) -> str:
    """Select whole hours, from :{name}_first to before :{name}_past."""
    return f"""
      SELECT worker, station, {COLUMNS} FROM roll_hour
      WHERE hour >= :{name}_first AND hour < :{name}_past
    """


def hours_of_worker(name: str) -> str:
    """Select whole hours of :worker: one look-up for each hour in which anything was."""
    return f"""
      SELECT h.worker, h.station, {", ".join(f"h.{column}" for column in (*MEASURES, LAST))}
      FROM roll_entity f CROSS JOIN roll_hour h ON h.hour = f.bucket AND h.worker = :worker
      WHERE f.level = {Level.HOUR:d} AND f.kind = {Kind.FACTORY:d}
        AND f.bucket >= :{name}_first AND f.bucket < :{name}_past
    """


RECENT = f"worker, station, {_one('working_us, idle_us, absent_us')}"
"""What a row of roll_recent adds to its worker at its station."""


def recent(name: str) -> str:
    """Select what has not been folded yet, of whole hours."""
    return f"""
      SELECT {RECENT} FROM roll_recent
      WHERE hour >= :{name}_first AND hour < :{name}_past
    """


def edge(name: str, *, time_only: bool = False) -> str:
    """Select events from :{name}_first to before :{name}_past, in microseconds.

    Their states are clipped to that stretch, and so are those that reach into it. With
    `time_only` nothing is counted and the time is taken away.
    """
    n = "0" if time_only else f"(ts_us >= :{name}_first)"
    sign = "-" if time_only else ""
    us = f"{sign}max(0, us)"
    times = ", ".join(
        f"{us} * (type = {kind}) AS {column}"
        for kind, column in enumerate(("working_us", "idle_us", "absent_us"))
    )
    return f"""
      SELECT worker, station, {_one(times, n)} FROM (
        SELECT e.worker AS worker, e.station AS station, type, conf_ppm, count, ts_us,
          min(coalesce(lead(ts_us) OVER (
            PARTITION BY e.worker ORDER BY ts_us, station.station_id, type
          ), ts_us + :cap), ts_us + :cap, :{name}_past) - max(ts_us, :{name}_first) AS us
        FROM event e JOIN station ON station.id = e.station
        WHERE ts_us > :{name}_first - :cap AND ts_us < :{name}_past AND type < 3
        UNION ALL
        SELECT worker, station, type, conf_ppm, count, ts_us, 0
        FROM event WHERE ts_us >= :{name}_first AND ts_us < :{name}_past AND type = 3
      )
    """


def add_up(parts: list[str], only: str = "true") -> str:
    """Add parts up by worker and station."""
    return f"""
      SELECT worker, station, {ADDED} FROM ({" UNION ALL ".join(parts)})
      WHERE {only} GROUP BY worker, station
    """
