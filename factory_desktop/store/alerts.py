"""Alerts: what was told, and what became of it; a start goes on from here."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Connection

from factory_desktop.domain.alert import Alert, AlertState
from factory_desktop.domain.alerting import REMEMBERED
from factory_desktop.domain.concern import Concern, ConcernKind, Severity
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.letter import Letter
from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.store import outbox
from factory_desktop.store.engine import raw_of
from factory_desktop.store.transaction import Transaction

KEPT = 2000
"""The newest this many are kept; what is still active stays besides."""

_COLUMNS = (
    "id, kind, severity, worker, station, camera, unknown, since_us, lasting_us, units, share,"
    " count, fired_us, cleared_us, acknowledged_us, muted_us, told_us,"
    " gone_us"
)
_UPSERT = f"""
INSERT INTO alert ({_COLUMNS}) VALUES (?, ?, ?,
  (SELECT id FROM worker WHERE worker_id = ?), (SELECT id FROM station WHERE station_id = ?),
  (SELECT id FROM camera WHERE camera_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET severity = excluded.severity, since_us = excluded.since_us,
  lasting_us = excluded.lasting_us, units = excluded.units, share = excluded.share,
  count = excluded.count, cleared_us = excluded.cleared_us,
  acknowledged_us = excluded.acknowledged_us, muted_us = excluded.muted_us,
  told_us = excluded.told_us, gone_us = excluded.gone_us
"""  # noqa: S608 - only constants
_PRUNE = """
DELETE FROM alert WHERE cleared_us IS NOT NULL
AND id <= (SELECT id FROM alert ORDER BY id DESC LIMIT 1 OFFSET ?)
"""
_READ = """
SELECT a.id, a.kind, a.severity, w.worker_id, s.station_id, c.camera_id, a.unknown, a.since_us,
  a.lasting_us, a.units, a.share, a.count, a.fired_us, a.cleared_us, a.acknowledged_us, a.muted_us,
  a.told_us, a.gone_us
FROM alert a LEFT JOIN worker w ON w.id = a.worker LEFT JOIN station s ON s.id = a.station
LEFT JOIN camera c ON c.id = a.camera
"""
_REMEMBERED = (
    _READ + " WHERE a.cleared_us IS NULL OR a.cleared_us >= :since OR a.muted_us > :now ORDER BY 1"
)
_NEWEST = _READ + " WHERE :all OR a.cleared_us IS NULL ORDER BY a.id DESC LIMIT :most"
_OF_WORKER = _READ + " WHERE w.worker_id = ? ORDER BY a.id"
_ACTIVE = "SELECT kind, severity, count(*) FROM alert WHERE cleared_us IS NULL GROUP BY 1, 2"
_SAID = "SELECT value FROM meta WHERE key = 'alerts_said'"
_KEEP_SAID = """
INSERT INTO meta (key, value) VALUES ('alerts_said', ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""
_KINDS = {kind.value: kind for kind in ConcernKind}


class _Said(Struct, frozen=True):
    """What the engine goes on from beside the alerts; nobody is named in it."""

    next_number: int = 1
    notices_us: tuple[int, ...] = ()
    held: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class KeepAlerts:
    """Keep these alerts as they are now, and when something was said."""

    changed: tuple[Alert, ...]
    state: AlertState
    letters: tuple[Letter, ...] = ()
    """What receivers are told of it, also of times before that could not be kept."""

    def run(self, transaction: Transaction) -> None:
        """Write them, and forget the oldest beyond so many."""
        outbox.put(transaction, self.letters)
        raw = transaction.raw
        raw.executemany(_UPSERT, [_row(one) for one in self.changed])
        raw.execute(_PRUNE, (KEPT,))
        notices = tuple(map(to_us, self.state.notices))
        said = _Said(self.state.next_number, notices, self.state.held)
        raw.execute(_KEEP_SAID, (msgspec.json.encode(said).decode(),))


def remembered(connection: Connection, now: datetime) -> AlertState:
    """Read what the engine goes on from."""
    raw = raw_of(connection)
    asked = {"since": to_us(now - REMEMBERED), "now": to_us(now)}
    found = _alerts(raw.execute(_REMEMBERED, asked))
    row = raw.execute(_SAID).fetchone()
    said = msgspec.json.decode(row[0], type=_Said) if row else _Said()
    notices = tuple(map(from_us, said.notices_us))
    return AlertState(found, notices, said.held, said.next_number)


def newest(connection: Connection, most: int, *, active: bool = False) -> tuple[Alert, ...]:
    """Read the newest alerts, or the newest of those that are still active; newest first."""
    asked = {"all": not active, "most": most}
    return _alerts(raw_of(connection).execute(_NEWEST, asked))


def of_worker(connection: Connection, worker_id: str) -> tuple[Alert, ...]:
    """Read what was told of one worker, the oldest first."""
    return _alerts(raw_of(connection).execute(_OF_WORKER, (worker_id,)))


def active_by_kind(connection: Connection) -> Mapping[tuple[str, Severity], int]:
    """Count the active ones by kind and severity."""
    found = raw_of(connection).execute(_ACTIVE).fetchall()
    return {(kind, Severity(severity)): count for kind, severity, count in found}


def _alerts(rows: Iterable[tuple[Any, ...]]) -> tuple[Alert, ...]:
    """Make alerts of rows; a kind that only a newer program knows is left out."""
    return tuple(_alert(row) for row in rows if row[1] in _KINDS)


def _row(one: Alert) -> tuple[object, ...]:
    concern = one.concern
    lasting = concern.lasting
    return (
        one.number,
        concern.kind.value,
        int(concern.severity),
        concern.worker_id,
        concern.station_id,
        concern.camera_id,
        concern.about if concern.waiting or concern.version else "",
        _us(concern.since),
        None if lasting is None else lasting // MICROSECOND,
        concern.units,
        concern.share,
        concern.count,
        to_us(one.fired_at),
        *map(_us, _times(one)),
    )


def _times(one: Alert) -> tuple[datetime | None, ...]:
    return one.cleared_at, one.acknowledged_at, one.muted_until, one.told_at, one.gone_at


def _alert(row: tuple[Any, ...]) -> Alert:
    number, kind, severity, worker_id, station_id, camera_id, unknown, *figures = row
    since_us, lasting_us, units, share, count, fired_us, *times = figures
    version = unknown if _KINDS[kind] is ConcernKind.STRAY_MODEL else None
    concern = Concern(
        _KINDS[kind],
        Severity(severity),
        worker_id,
        station_id,
        _at(since_us),
        None if lasting_us is None else timedelta(microseconds=lasting_us),
        units,
        share,
        count,
        None if version else _waiting(unknown, count or 0, from_us(since_us or fired_us)),
        camera_id,
        version,
    )
    return Alert(number, concern, from_us(fired_us), *map(_at, times))


def _waiting(unknown: str, count: int, since: datetime) -> Waiting | None:
    if not unknown:
        return None
    who, _, id_ = unknown.partition("/")
    return Waiting(Who(who), id_, count, 0, count, since)


def _us(at: datetime | None) -> int | None:
    return None if at is None else to_us(at)


def _at(us: int | None) -> datetime | None:
    return None if us is None else from_us(us)


def forget_unknown(raw: sqlite3.Connection, worker_id: str) -> None:
    """Forget what was told of an id before it was on the roster."""
    raw.execute("DELETE FROM alert WHERE unknown = ?", (f"{Who.WORKER.value}/{worker_id}",))
