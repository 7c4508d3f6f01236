"""Backup contents: what is in a backup, and what bringing it back would change."""

import contextlib
import sqlite3
from pathlib import Path

from factory_desktop.domain.backup import Contents
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import merging, plant_brought_back
from factory_desktop.store.copying import CalledOff
from factory_desktop.store.damage import is_damage

_STEPS = 1_000_000
"""Steps of SQLite's machine, some milliseconds, between two looks at whether to go on."""
_ENDS = """
SELECT count(*), (SELECT ts_us FROM backup.event ORDER BY ts_us LIMIT 1),
  (SELECT ts_us FROM backup.event ORDER BY ts_us DESC LIMIT 1)
FROM backup.event
"""
# As merging does it: by ids, and a real event takes the place of a simulated one.
_BESIDE = """
SELECT count(m.ts_us), count(m.ts_us) FILTER (WHERE c.simulated = 1 AND bc.simulated = 0)
FROM backup.event e
JOIN backup.camera bc ON bc.id = e.camera
JOIN backup.worker bw ON bw.id = e.worker
JOIN backup.station bs ON bs.id = e.station
JOIN main.worker w ON w.site = bw.site AND w.worker_id = bw.worker_id
JOIN main.station s ON s.site = bs.site AND s.station_id = bs.station_id
JOIN main.event m
  ON m.ts_us = e.ts_us AND m.worker = w.id AND m.station = s.id AND m.type = e.type
JOIN main.camera c ON c.id = m.camera
"""


def read(raw: sqlite3.Connection, backup: Path, called_off: CalledOff = lambda: False) -> Contents:
    """Read both, on a connection to the store that only reads.

    Raises KnownError for a file that is no backup that this program can bring back, and
    CancelledByUserError when called off.
    """
    revision = merging.attach(raw, backup)
    raw.set_progress_handler(called_off, _STEPS)
    try:
        return _compare(raw, revision)
    except sqlite3.DatabaseError as error:
        if called_off():
            raise CancelledByUserError(Sentence("The look was called off.")) from None
        if not is_damage(error):
            raise
        raise KnownError(
            Sentence("{backup} is damaged: {why}.", backup=backup, why=error)
        ) from error
    finally:
        raw.set_progress_handler(None, 0)
        if raw.in_transaction:
            raw.rollback()
        with contextlib.suppress(sqlite3.Error):
            raw.execute("DETACH backup")


def _compare(raw: sqlite3.Connection, revision: str) -> Contents:
    raw.execute("BEGIN")
    events, first, last = raw.execute(_ENDS).fetchone()
    both, replaced = raw.execute(_BESIDE).fetchone()
    (workers,) = raw.execute("SELECT count(*) FROM backup.worker").fetchone()
    (stations,) = raw.execute("SELECT count(*) FROM backup.station").fetchone()
    (there,) = raw.execute("SELECT count(*) FROM main.event").fetchone()
    return Contents(
        events=events,
        first=None if first is None else from_us(first),
        last=None if last is None else from_us(last),
        workers=workers,
        stations=stations,
        coming=events - both + replaced,
        staying=there - both,
        whole=plant_brought_back.is_wanted(raw, revision),
    )
