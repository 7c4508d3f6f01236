"""Merging: the events of a backup back into the store, without touching what came since."""

import sqlite3
from pathlib import Path

from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import (
    labels_brought_back,
    plant_brought_back,
    rebuilding,
    sums_brought_back,
)
from factory_desktop.store.damage import is_damage
from factory_desktop.store.rollups import recounting
from factory_desktop.store.transaction import Transaction

_TABLES = ("worker", "station", "camera", "model_version", "event", "meta")
"""What is merged."""
_DELAYS = {"0001": "e.received_us - e.ts_us"} | dict.fromkeys(
    (
        *("0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010"),
        *("0011", "0012", "0013"),
    ),
    "e.delay_us",
)
"""The versions of backups, by how each says when an event was received."""

_STEPS_BETWEEN_LOOKS = 1_000_000
"""SQLite's virtual machine steps, a few milliseconds, between two looks at Cancel."""

_ROSTERS = (
    """
    INSERT OR IGNORE INTO main.worker (site, worker_id, name, created_us)
    SELECT site, worker_id, name, created_us FROM backup.worker
    """,
    """
    INSERT OR IGNORE INTO main.station (site, station_id, name, station_type, created_us)
    SELECT site, station_id, name, station_type, created_us FROM backup.station
    """,
    """
    INSERT OR IGNORE INTO main.camera (camera_id, name, simulated, first_seen_us, last_seen_us)
    SELECT camera_id, name, simulated, first_seen_us, last_seen_us FROM backup.camera
    """,
    """
    INSERT OR IGNORE INTO main.model_version
      (model_id, version, deployed_us, accuracy, notes)
    SELECT model_id, version, deployed_us, accuracy, notes FROM backup.model_version
    """,
)

# Integer keys may have changed meaning since the backup: ids are what connects the two. A
# real event in the backup takes the place of one simulated since, never the other way.
_EVENTS = """
INSERT INTO main.event
SELECT e.ts_us, w.id, s.id, e.type, e.conf_ppm, e.count, {delay_us}, e.seq, c.id, m.id
FROM backup.event e
JOIN backup.worker bw ON bw.id = e.worker
JOIN main.worker w ON w.site = bw.site AND w.worker_id = bw.worker_id
JOIN backup.station bs ON bs.id = e.station
JOIN main.station s ON s.site = bs.site AND s.station_id = bs.station_id
JOIN backup.camera bc ON bc.id = e.camera
JOIN main.camera c ON c.camera_id = bc.camera_id
JOIN backup.model_version bm ON bm.id = e.model
JOIN main.model_version m ON m.model_id = bm.model_id AND m.version = bm.version
WHERE true
ON CONFLICT (ts_us, worker, station, type) DO UPDATE SET
  conf_ppm = excluded.conf_ppm, count = excluded.count, delay_us = excluded.delay_us,
  seq = excluded.seq, camera = excluded.camera, model = excluded.model
WHERE event.camera IN (SELECT id FROM main.camera WHERE simulated = 1)
  AND excluded.camera NOT IN (SELECT id FROM main.camera WHERE simulated = 1)
"""

# A backup of another store may hold higher ids than this one has given so far.
_NEXT_SEQ = """
UPDATE main.meta SET value =
  (SELECT CAST(max(CAST(meta.value AS INTEGER), CAST(b.value AS INTEGER)) AS TEXT)
   FROM backup.meta b WHERE b.key = 'next_seq')
WHERE key = 'next_seq'
"""


def merge(transaction: Transaction, backup: Path, *, whole: bool = False) -> int:
    """Bring back what the backup holds and the store does not; returns how many events.

    With `whole` a store that has nothing of its own gets the plant's settings too. A name
    without a folder means the store's own folder of backups. Raises KnownError when the backup
    cannot be read.
    """
    backup = transaction.backups / backup
    raw = transaction.raw
    cancelled: list[CancelledByUserError] = []

    def look() -> int:
        try:
            transaction.progress(0, 0)
        except CancelledByUserError as error:
            cancelled.append(error)
        return len(cancelled)

    # A database cannot be detached before the transaction that read it has ended.
    transaction.afterwards.append("DETACH backup")
    revision = attach(raw, backup)
    try:
        for statement in _ROSTERS:
            raw.execute(statement)
        raw.execute(_NEXT_SEQ)
        if whole and plant_brought_back.is_wanted(raw, revision):
            plant_brought_back.bring_back(transaction)
        raw.set_progress_handler(look, _STEPS_BETWEEN_LOOKS)
        has_sums = sums_brought_back.bring_back(transaction)
        labels_brought_back.forget_replaced(raw)
        merged = raw.execute(_EVENTS.format(delay_us=_DELAYS[revision])).rowcount
        labels_brought_back.bring_back(raw, revision)
        if has_sums:
            sums_brought_back.add_up(transaction)
        else:
            _roll_up(transaction)
    except sqlite3.DatabaseError as error:
        if cancelled:
            raise cancelled[0] from None
        if is_damage(error):
            # Of the backup: the store's own events were only added to.
            raise KnownError(
                Sentence("{backup} is damaged: {why}.", backup=backup, why=error)
            ) from error
        raise
    finally:
        raw.set_progress_handler(None, 0)
    transaction.forget_keys()
    return merged


def _roll_up(transaction: Transaction) -> None:
    """Have the rollups follow: of the days that the backup's events may lie in."""
    ends = "SELECT min(ts_us) AS us FROM backup.event UNION ALL SELECT max(ts_us) FROM backup.event"
    first, last = (us for (us,) in transaction.raw.execute(ends))
    if first is not None:
        rolling = transaction.rolling
        days = recounting.days_between(rolling.grid, rolling.cap_us, first, last)
        rebuilding.recount(transaction, days)


def _is_there(backup: Path) -> bool:
    try:
        return backup.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


def attach(raw: sqlite3.Connection, backup: Path) -> str:
    """Make the backup readable as `backup`; returns its version.

    Raises KnownError for a file that is not one, or that this program cannot read.
    """
    if not _is_there(backup):
        raise KnownError(Sentence("The backup {backup} is not there.", backup=backup))
    try:
        raw.execute("ATTACH ? AS backup", (f"{backup.absolute().as_uri()}?mode=ro",))
        for table in _TABLES:
            raw.execute(f"SELECT 1 FROM backup.{table} LIMIT 0")  # noqa: S608 - names of ours
        found = raw.execute("SELECT version_num FROM backup.alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise KnownError(
            Sentence("{backup} is not a backup of a store: {why}.", backup=backup, why=error)
        ) from error
    if found is None or found[0] not in _DELAYS:
        raise KnownError(
            Sentence("{backup} was made by another version of Factory Desktop.", backup=backup)
        )
    return str(found[0])
