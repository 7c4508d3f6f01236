"""Brought back: rows of sums out of an attached backup, by the ids that connect the two."""

import sqlite3

from factory_desktop.store.rollups.levels import Kind, Level
from factory_desktop.store.schema import BINS, LAST, MEASURES

_COLUMNS = ", ".join((*MEASURES, LAST))
_WORKERS = (
    "JOIN backup.worker bw ON bw.id = {key} JOIN main.worker w"
    " ON w.site = bw.site AND w.worker_id = bw.worker_id"
)
_STATIONS = (
    "JOIN backup.station bs ON bs.id = {key} JOIN main.station s"
    " ON s.site = bs.site AND s.station_id = bs.station_id"
)
_CAMERAS = "JOIN backup.camera bc ON bc.id = {key} JOIN main.camera c ON c.camera_id = bc.camera_id"
_MODELS = (
    "JOIN backup.model_version bm ON bm.id = r.model JOIN main.model_version m"
    " ON m.model_id = bm.model_id AND m.version = bm.version"
)
_SEVERAL = "n, n_duplicate, n_late, n_rejected, delay_us, conf_ppm"


def _entities(kind: Kind, key: str, join: str) -> str:
    return f"""
    INSERT INTO main.roll_entity (level, bucket, kind, entity, {_COLUMNS})
    SELECT r.level, r.bucket, r.kind, {key}, {_COLUMNS}
    FROM backup.roll_entity r {join.format(key="r.entity")}
    WHERE r.kind = {kind:d} AND (
      (r.level = {Level.HOUR:d} AND r.bucket < :hour)
      OR (r.level = {Level.DAY:d} AND r.bucket < :day)
    )
    """


# Integer keys may have changed meaning since the backup: ids are what connects the two.
_STATEMENTS = (
    f"""
    INSERT INTO main.roll_hour (hour, worker, station, {_COLUMNS})
    SELECT r.hour, w.id, s.id, {_COLUMNS} FROM backup.roll_hour r
    {_WORKERS.format(key="r.worker")} {_STATIONS.format(key="r.station")} WHERE r.hour < :hour
    """,
    _entities(Kind.FACTORY, "0", ""),
    _entities(Kind.WORKER, "w.id", _WORKERS),
    _entities(Kind.STATION, "s.id", _STATIONS),
    _entities(Kind.CAMERA, "c.id", _CAMERAS),
    f"""
    INSERT INTO main.roll_model (hour, station, model, type, n, conf_ppm, {", ".join(BINS)})
    SELECT r.hour, s.id, m.id, r.type, r.n, r.conf_ppm, {", ".join(f"r.{one}" for one in BINS)}
    FROM backup.roll_model r {_STATIONS.format(key="r.station")} {_MODELS} WHERE r.hour < :hour
    """,
    f"""
    INSERT INTO main.roll_camera (hour, camera, {_SEVERAL})
    SELECT r.hour, c.id, {", ".join(f"r.{one}" for one in _SEVERAL.split(", "))}
    FROM backup.roll_camera r {_CAMERAS.format(key="r.camera")} WHERE r.hour < :hour
    """,
)


def bring_back(raw: sqlite3.Connection, hour: int, day: int) -> None:
    """Take the backup's rows from before an hour, which begins a day; what adds up is not there."""
    for statement in _STATEMENTS:
        raw.execute(statement, {"hour": hour, "day": day})


def has_sums(raw: sqlite3.Connection, schema: str, hour: int) -> bool:
    """Tell whether the store (`main`) or the `backup` has rows from before an hour."""
    query = f"SELECT 1 FROM {schema}.roll_hour WHERE hour < ? LIMIT 1"
    return raw.execute(query, (hour,)).fetchone() is not None
