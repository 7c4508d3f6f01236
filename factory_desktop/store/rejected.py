"""Rejected events: what was refused, kept with its reason until a person has looked at it."""

import hashlib
import heapq
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.store.engine import raw_of
from factory_desktop.store.schema import rejected_event

KEPT = 10_000
"""No more than this many are kept: before that, whoever sent the most of them loses its oldest."""
ROOM = 100
"""Made at once, so that not every refused event has to have all counted by sender."""
KEPT_BYTES = 4096
"""How much of a body is kept."""
SHOWN = 200
"""The newest this many are shown to a person."""

Stamp = tuple[int | None, int | None, int]

_UPSERT = """
INSERT INTO rejected_event
  (digest, code, pointer, detail, body, body_bytes, times, first_us, last_us, sender)
VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
ON CONFLICT (digest) DO UPDATE SET times = times + 1, last_us = excluded.last_us
"""
_SHARES = "SELECT sender, count(*) FROM rejected_event GROUP BY sender"
# What can never be taken in goes before what a change of the roster, or of a binding, mends.
_PRUNE = """
DELETE FROM rejected_event WHERE id IN (
  SELECT id FROM rejected_event WHERE sender = ?
  ORDER BY code <> 'invalid', last_us, id LIMIT ?
)
"""
_STAMP = "SELECT max(last_us), max(id), count(*) FROM rejected_event"
_KEPT = """
SELECT digest, code, body, body_bytes, times, first_us, last_us, sender FROM rejected_event
ORDER BY first_us, id
"""
_FORGET = "DELETE FROM rejected_event WHERE digest = ?"
_JOIN = """
UPDATE rejected_event SET times = times + ?, first_us = min(first_us, ?), last_us = max(last_us, ?)
WHERE digest = ?
"""
_REFUSE_AGAIN = """
UPDATE rejected_event
SET id = (SELECT max(id) + 1 FROM rejected_event), digest = ?, code = ?, pointer = ?, detail = ?
WHERE digest = ?
"""


class Kept(NamedTuple):
    """One refused event as it is kept."""

    digest: bytes
    code: str
    body: bytes
    body_bytes: int
    times: int
    first_us: int
    last_us: int
    sender: str = ""
    """The camera whose key was shown; "" where none was."""

    @property
    def is_whole(self) -> bool:
        """Whether the body was short enough to be kept whole."""
        return len(self.body) == self.body_bytes


def keep(
    raw: sqlite3.Connection,
    refused: Iterable[tuple[Rejection, bytes]],
    now: datetime,
    sender: str = "",
) -> None:
    """Keep refused bodies of one sender with their reasons; the same again only counts up."""
    keep_of_all(raw, [(why, body, sender) for why, body in refused], now)


def keep_of_all(
    raw: sqlite3.Connection, refused: Iterable[tuple[Rejection, bytes, str]], now: datetime
) -> None:
    """Keep refused bodies, each with its reason and sender: the camera whose key was shown, or "".

    What another sent is never the same, and whoever sends much costs others nothing that is kept.
    """
    now_us = to_us(now)
    raw.executemany(_UPSERT, [_row(why, body, now_us, sender) for why, body, sender in refused])
    (count,) = raw.execute("SELECT count(*) FROM rejected_event").fetchone()
    if count > KEPT:
        losses = _losses(raw.execute(_SHARES).fetchall(), count - KEPT + ROOM)
        raw.executemany(_PRUNE, losses)


def _losses(shares: Iterable[tuple[str, int]], excess: int) -> list[tuple[str, int]]:
    """Say who loses how many, if each in turn is lost by whoever has the most."""
    most = [(-share, sender) for sender, share in shares]
    heapq.heapify(most)
    lost: dict[str, int] = {}
    for _ in range(excess):
        share, sender = most[0]
        lost[sender] = lost.get(sender, 0) + 1
        heapq.heapreplace(most, (share + 1, sender))
    return list(lost.items())


def _row(rejection: Rejection, body: bytes, now_us: int, sender: str) -> tuple[object, ...]:
    return (
        _digest(rejection, body, sender),
        rejection.code,
        rejection.pointer,
        rejection.detail,
        body[:KEPT_BYTES],
        len(body),
        now_us,
        now_us,
        sender,
    )


def _digest(rejection: Rejection, body: bytes, sender: str) -> bytes:
    reason = f"{rejection.code}\0{rejection.pointer}\0"
    # No code begins as a pointer does, so that nobody's digest is that of a sender's.
    told = f"{sender}\0{reason}" if sender else reason
    return hashlib.sha256(told.encode() + body).digest()


def read_stamp(connection: Connection) -> Stamp:
    """Read what is another whenever another event was refused, judged anew or discarded."""
    stamp: Stamp = raw_of(connection).execute(_STAMP).fetchone()
    return stamp


def read_kept(raw: sqlite3.Connection) -> list[Kept]:
    """Read all that are kept, in the order in which they first came."""
    return [Kept(*row) for row in raw.execute(_KEPT).fetchall()]


def forget(raw: sqlite3.Connection, gone: Sequence[Kept]) -> None:
    """Keep these no longer."""
    raw.executemany(_FORGET, [(one.digest,) for one in gone])


def refuse_again(raw: sqlite3.Connection, one: Kept, why: Rejection) -> None:
    """Keep one with another reason; where it was refused for that one as well, the two are one.

    It gets a new number, by which the stamp tells that it is no longer what it was.
    """
    # Of a long body the digest alone knows how it went on.
    digest = _digest(why, one.body if one.is_whole else one.digest, one.sender)
    if digest == one.digest:
        return
    joined = raw.execute(_JOIN, (one.times, one.first_us, one.last_us, digest))
    if joined.rowcount:
        forget(raw, (one,))
    else:
        raw.execute(_REFUSE_AGAIN, (digest, why.code, why.pointer, why.detail, one.digest))


def count(connection: Connection) -> int:
    """Count the refused events on file, each as often as it came."""
    return int(connection.scalar(select(func.coalesce(func.sum(rejected_event.c.times), 0))) or 0)


def newest(connection: Connection, most: int = SHOWN) -> tuple[RefusedEvent, ...]:
    """Read what was refused last, the newest first."""
    table = rejected_event.c
    columns = (table.id, table.last_us, table.times, table.detail, table.pointer, table.body)
    query = select(*columns, table.body_bytes, table.digest, table.sender)
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
            sender=sender,
            digest=digest,
        )
        for number, last_us, times, reason, pointer, body, whole, digest, sender in (
            connection.execute(query.order_by(table.last_us.desc(), table.id.desc()).limit(most))
        )
    )
