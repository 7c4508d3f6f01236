"""Plant brought back: what people have told the program, out of a backup into a new store.

A store in use keeps its own shifts, targets, notes, keys and settings whatever is restored: what
was changed since the backup would come back else. One that has nothing of its own gets all.
"""

import sqlite3

from factory_desktop.domain.drift import DriftLimits
from factory_desktop.domain.instant import MICROSECOND, to_us
from factory_desktop.store import rebuilding
from factory_desktop.store.drift_runs import PREFIX as DRIFT_PREFIX
from factory_desktop.store.meta import MINUTE
from factory_desktop.store.retrainings import RULES as RETRAINING_RULES
from factory_desktop.store.schema import REVISION
from factory_desktop.store.transaction import Transaction

_OWN = """
SELECT EXISTS (SELECT 1 FROM main.event) OR EXISTS (SELECT 1 FROM main.note)
  OR EXISTS (SELECT 1 FROM main.shift_plan WHERE simulated = 0)
  OR EXISTS (SELECT 1 FROM main.units_target WHERE simulated = 0)
  OR EXISTS (SELECT 1 FROM main.access_key)
"""
_SETTINGS = (
    *("zone", "time_rule", "event_duration_minutes", "measured_cap_minutes"),
    *("retention_days", RETRAINING_RULES),
    *(DRIFT_PREFIX + name for name in DriftLimits.__dataclass_fields__),
)
_WORKER = "main.worker w ON w.site = bw.site AND w.worker_id = bw.worker_id"
_STATION = "main.station s ON s.site = bs.site AND s.station_id = bs.station_id"
_CAMERA = "main.camera c ON c.camera_id = bc.camera_id"
_REFUSED = "digest, code, pointer, detail, body, body_bytes, times, first_us, last_us, sender"

# Integer keys mean something else in the backup, but for those of plans, which come as a whole.
_STATEMENTS = (
    "DELETE FROM main.shift_plan",
    "INSERT INTO main.shift_plan SELECT * FROM backup.shift_plan",
    "INSERT INTO main.shift SELECT * FROM backup.shift",
    "INSERT INTO main.shift_break SELECT * FROM backup.shift_break",
    "DELETE FROM main.units_target",
    f"""
    INSERT INTO main.units_target (station, shift, valid_from, units_per_hour, simulated)
    SELECT s.id, t.shift, t.valid_from, t.units_per_hour, t.simulated FROM backup.units_target t
    JOIN backup.station bs ON bs.id = t.station JOIN {_STATION}
    """,
    "DELETE FROM main.utilization_target",
    "INSERT INTO main.utilization_target SELECT * FROM backup.utilization_target",
    "DELETE FROM main.reason",
    "INSERT INTO main.reason SELECT * FROM backup.reason",
    f"""
    INSERT INTO main.note (start_us, end_us, worker, station, reason, text, made_us)
    SELECT n.start_us, n.end_us, w.id, s.id, n.reason, n.text, n.made_us FROM backup.note n
    LEFT JOIN backup.worker bw ON bw.id = n.worker LEFT JOIN {_WORKER}
    LEFT JOIN backup.station bs ON bs.id = n.station LEFT JOIN {_STATION}
    ORDER BY n.id
    """,
    """
    UPDATE main.camera SET name = bc.name, place = bc.place
    FROM backup.camera bc WHERE bc.camera_id = camera.camera_id
    """,
    """
    UPDATE main.model_version SET deployed_us = bm.deployed_us, accuracy = bm.accuracy,
      notes = bm.notes, active = bm.active
    FROM backup.model_version bm
    WHERE bm.model_id = model_version.model_id AND bm.version = model_version.version
    """,
    "INSERT OR IGNORE INTO main.drift_run SELECT * FROM backup.drift_run",
    "DELETE FROM main.camera_station",
    f"""
    INSERT INTO main.camera_station (camera, station)
    SELECT c.id, s.id FROM backup.camera_station b
    JOIN backup.camera bc ON bc.id = b.camera JOIN {_CAMERA}
    JOIN backup.station bs ON bs.id = b.station JOIN {_STATION}
    """,
    # A code opens the way to a key once: it may have done so since.
    f"""
    INSERT INTO main.access_key (digest, tail, camera, made_us, ends_us)
    SELECT k.digest, k.tail, c.id, k.made_us, k.ends_us FROM backup.access_key k
    LEFT JOIN backup.camera bc ON bc.id = k.camera LEFT JOIN {_CAMERA}
    WHERE k.pairs = 0 AND coalesce(k.ends_us > :now, 1)
    """,
    f"""
    INSERT OR IGNORE INTO main.rejected_event ({_REFUSED})
    SELECT {_REFUSED} FROM backup.rejected_event ORDER BY id
    """,
    "DELETE FROM main.meta WHERE key = 'retention_days'",
    f"""
    INSERT OR REPLACE INTO main.meta (key, value)
    SELECT key, value FROM backup.meta WHERE key IN ({", ".join(map(repr, _SETTINGS))})
    """,
)


def is_wanted(raw: sqlite3.Connection, revision: str) -> bool:
    """Tell whether the store has nothing of its own, and the attached backup all tables."""
    (has_own,) = raw.execute(_OWN).fetchone()
    return revision == REVISION and not has_own


def bring_back(transaction: Transaction) -> None:
    """Take all but the events, which come next: they are added up by the zone and the cap."""
    raw, rolling = transaction.raw, transaction.rolling
    cap_us = rolling.cap_us
    # One that was set from outside stands over what the store keeps.
    from_outside = _kept_cap_us(raw) != cap_us
    for statement in _STATEMENTS:
        raw.execute(statement, {"now": to_us(transaction.now)} if ":now" in statement else {})
    if not from_outside:
        rolling.cap_us = _kept_cap_us(raw)
    (zone,) = raw.execute("SELECT value FROM main.meta WHERE key = 'zone'").fetchone()
    rebuilding.move(transaction, zone)


def _kept_cap_us(raw: sqlite3.Connection) -> int:
    query = "SELECT value FROM main.meta WHERE key = 'measured_cap_minutes'"
    (kept,) = raw.execute(query).fetchone()
    return float(kept) * MINUTE // MICROSECOND
