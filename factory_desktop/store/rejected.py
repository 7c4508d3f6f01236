"""Rejected events: what was refused, kept with its reason until a person has looked at it."""

import hashlib
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.store.schema import rejected_event

KEPT = 10_000
"""The newest this many are kept."""
KEPT_BYTES = 4096
"""How much of a body is kept."""
SHOWN = 200
"""The newest this many are shown to a person."""

_UPSERT = """
INSERT INTO rejected_event
  (digest, code, pointer, detail, body, body_bytes, times, first_us, last_us)
VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
ON CONFLICT (digest) DO UPDATE SET times = times + 1, last_us = excluded.last_us
"""
_PRUNE = """
DELETE FROM rejected_event WHERE id IN
  (SELECT id FROM rejected_event ORDER BY last_us DESC, id DESC LIMIT -1 OFFSET ?)
"""


def keep(
    raw: sqlite3.Connection, refused: Sequence[tuple[Rejection, bytes]], now: datetime
) -> None:
    """Keep refused bodies with their reasons; the same again only counts up."""
    now_us = to_us(now)
    raw.executemany(_UPSERT, [_row(rejection, body, now_us) for rejection, body in refused])
    (count,) = raw.execute("SELECT count(*) FROM rejected_event").fetchone()
    if count > KEPT:
        raw.execute(_PRUNE, (KEPT,))


def _row(rejection: Rejection, body: bytes, now_us: int) -> tuple[object, ...]:
    reason = f"{rejection.code}\0{rejection.pointer}\0".encode()
    return (
        hashlib.sha256(reason + body).digest(),
        rejection.code,
        rejection.pointer,
        rejection.detail,
        body[:KEPT_BYTES],
        len(body),
        now_us,
        now_us,
    )


def count(connection: Connection) -> int:
    """Count the refused events on file, each as often as it came."""
    return int(connection.scalar(select(func.coalesce(func.sum(rejected_event.c.times), 0))) or 0)


def newest(connection: Connection, most: int = SHOWN) -> tuple[RefusedEvent, ...]:
    """Read what was refused last, the newest first."""
    table = rejected_event.c
    columns = (table.id, table.last_us, table.times, table.detail, table.pointer, table.body)
    query = select(*columns, table.body_bytes).order_by(table.last_us.desc(), table.id.desc())
    return tuple(
        RefusedEvent(
            number=number,
            last_at=from_us(last_us),
            times=times,
            reason=reason,
            pointer=pointer,
            # What is no text is shown as far as it is one.
            sent=body.decode(errors="replace"),
            is_whole=len(body) == whole,
        )
        for number, last_us, times, reason, pointer, body, whole in connection.execute(
            query.limit(most)
        )
    )
