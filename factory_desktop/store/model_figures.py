"""Model figures: what was sent in each hour, by version, by camera and by all together."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from factory_desktop.store import table
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.schema import BINS
from factory_desktop.store.table import Table

TYPES = 4
HOUR, STATION, MODEL, MIX, CONFIDENCE, BINS_FROM = 0, 1, 2, 3, 3 + TYPES, 4 + TYPES
"""The columns of `of_versions`; those of types and of bins begin there."""
_TYPES = ", ".join(f"sum(n * (type = {number}))" for number in range(TYPES))
_OWN_BINS = ", ".join(f"n * (min(conf_ppm / 50000, 19) = {number})" for number in range(len(BINS)))
_BY_STATION = f"""
SELECT hour, station, model, {_TYPES}, sum(conf_ppm), {", ".join(f"sum({name})" for name in BINS)}
FROM (
  SELECT hour, station, model, type, n, conf_ppm, {", ".join(BINS)} FROM roll_model
  WHERE hour >= :first AND hour < :past AND model IN (:a, :b)
  UNION ALL
  SELECT hour, station, model, type, n, n * conf_ppm, {_OWN_BINS} FROM roll_recent
  WHERE hour >= :first AND hour < :past AND model IN (:a, :b)
) GROUP BY hour, station, model HAVING sum(n) > 0
"""  # noqa: S608 - only constants
_COUNTED_BY = """
SELECT hour, station, count(DISTINCT model), min(model) FROM (
  SELECT hour, station, model, sum(n) AS found FROM (
    SELECT hour, station, model, n FROM roll_model
    WHERE hour >= :first AND hour < :past AND type = 3
    UNION ALL
    SELECT hour, station, model, n FROM roll_recent
    WHERE hour >= :first AND hour < :past AND type = 3
  ) GROUP BY hour, station, model
) WHERE found > 0 GROUP BY hour, station
"""
_UNITS = """
SELECT hour, station, sum(units) FROM (
  SELECT hour, station, units FROM roll_hour WHERE hour >= :first AND hour < :past
  UNION ALL
  SELECT hour, station, n * count FROM roll_recent
  WHERE hour >= :first AND hour < :past AND type = 3
) GROUP BY hour, station HAVING sum(units) <> 0
"""
_OF_HOUR = """
SELECT station, model, sum(count) FROM event
WHERE ts_us >= ? AND ts_us < ? AND type = 3 GROUP BY station, model
"""
_MIXES = f"""
SELECT hour, sum(n_working), sum(n_idle), sum(n_absent), sum(n_product), sum(conf_ppm) FROM (
  SELECT bucket AS hour, n_working, n_idle, n_absent, n_product, conf_ppm FROM roll_entity
  WHERE level = {Level.HOUR:d} AND kind = {Kind.FACTORY:d} AND bucket >= :first AND bucket < :past
  UNION ALL
  SELECT hour, n * (type = 0), n * (type = 1), n * (type = 2), n * (type = 3), n * conf_ppm
  FROM roll_recent WHERE hour >= :first AND hour < :past
) GROUP BY hour HAVING sum(n_working + n_idle + n_absent + n_product) > 0
"""  # noqa: S608 - only constants
_CAMERAS = """
SELECT camera, hour, sum(n) FROM (
  SELECT camera, hour, n FROM roll_camera WHERE hour >= :first AND hour < :past
  UNION ALL
  SELECT camera, hour, n FROM roll_recent WHERE hour >= :first AND hour < :past
) GROUP BY camera, hour HAVING sum(n) > 0
"""

Hour = tuple[int, int]
"""The first hour, and the first one behind the last."""


class PlantHour(NamedTuple):
    """What the whole plant sent within one hour."""

    hour: int
    mix: tuple[int, ...]
    conf_ppm: int


def of_versions(connection: Connection, first: int, past: int, versions: tuple[int, int]) -> Table:
    """Read the hours of two versions in [first, past), a row for each station.

    In columns: hour, station and version; events by type; confidence added up, in parts per
    million; events by confidence, in twentieths.
    """
    sides = {"first": first, "past": past, "a": versions[0], "b": versions[1]}
    return table.read(raw_of(connection), _BY_STATION, sides, BINS_FROM + len(BINS))


def units(
    connection: Connection, first: int, past: int, versions: Iterable[int]
) -> Mapping[tuple[int, int, int], int]:
    """Count the units found by hour, station and version; none is left out.

    Where one version alone has counted, its units are the station's; where several have, the
    events tell whose they are. Of such hours below the floor of retention nothing is known.
    """
    raw, sides = raw_of(connection), {"first": first, "past": past}
    made = {(hour, one): sum_ for hour, one, sum_ in raw.execute(_UNITS, sides).fetchall()}
    wanted, found = set(versions), {}
    mixed: set[Hour] = set()
    for hour, station, count, model in raw.execute(_COUNTED_BY, sides).fetchall():
        if count > 1:
            mixed.add((hour, station))
        elif model in wanted:
            found[hour, station, model] = made.get((hour, station), 0)
    grid = Kept.read(connection).grid
    for hour in sorted({hour for hour, _ in mixed}):
        ends = grid.start(hour), grid.start(hour + 1)
        for station, model, sum_ in raw.execute(_OF_HOUR, ends).fetchall():
            if (hour, station) in mixed and model in wanted:
                found[hour, station, model] = sum_
    return found


def of_plant(connection: Connection, first: int, past: int) -> list[PlantHour]:
    """Read the plant's hours in [first, past), the first one first."""
    rows = raw_of(connection).execute(_MIXES, {"first": first, "past": past}).fetchall()
    return [PlantHour(hour, tuple(mix), conf) for hour, *mix, conf in sorted(rows)]


def of_cameras(connection: Connection, first: int, past: int) -> Mapping[int, Mapping[int, int]]:
    """Count the events of each hour in [first, past) by camera's key."""
    found: dict[int, dict[int, int]] = {}
    rows = raw_of(connection).execute(_CAMERAS, {"first": first, "past": past})
    for camera, hour, count in rows.fetchall():
        found.setdefault(camera, {})[hour] = count
    return found
