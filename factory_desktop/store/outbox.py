"""Outbox: letters to receivers of the user's, until they are delivered or given up.

A letter is put in by the transaction that does what it tells of, so that neither is there without
the other. It is sent again until an answer has been written down: a receiver may get it twice,
and knows it by its id.
"""

import logging
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.letter import Delivery, Hook, Letter, Outcome, pause
from factory_desktop.store import said_sentence
from factory_desktop.store.engine import raw_of
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)

MOST_WAITING = 1000
"""Letters of one address; of more the oldest goes."""
KEPT = 500
"""So many that are over are remembered of each address, without what was in those delivered."""

_PUT = """
INSERT INTO outbox (id, hook, kind, body, made_us, next_us, tries, problem)
VALUES (:id, :hook, :kind, :body, :now,
  max(:now, coalesce((SELECT min(next_us) FROM outbox WHERE hook = :hook AND tries > 0), 0)), 0, '')
ON CONFLICT (id) DO NOTHING
"""
_TOO_MANY = """
DELETE FROM outbox WHERE id IN (
  SELECT id FROM outbox WHERE hook = ? AND next_us IS NOT NULL
  ORDER BY made_us DESC, id DESC LIMIT -1 OFFSET ?
)
"""
_PRUNE = """
DELETE FROM outbox WHERE id IN (
  SELECT id FROM outbox WHERE hook = ? AND next_us IS NULL
  ORDER BY made_us DESC, id DESC LIMIT -1 OFFSET ?
)
"""
_NEXT = """
SELECT id, hook, kind, body, next_us FROM outbox WHERE hook IN ({marks}) AND next_us IS NOT NULL
ORDER BY next_us, made_us, id LIMIT 1
"""
_COUNT = """
INSERT INTO meta (key, value) VALUES (?, ?)
ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + excluded.value AS TEXT)
"""
_NEWEST = """
SELECT id, hook, kind, made_us, tries, next_us, delivered_us, given_up_us, problem
FROM outbox WHERE hook = ? ORDER BY made_us DESC, id DESC LIMIT ?
"""
_DELIVERED, _GIVEN_UP = "outbox_delivered_", "outbox_given_up_"
"""Of the names under which is counted what has become of all letters, by hook."""


@dataclass(frozen=True, slots=True)
class Settle:
    """Write down what came of one try."""

    letter: Letter
    outcome: Outcome
    draw: float = 0.0
    """A random number of 0..1, for the pause."""

    def run(self, transaction: Transaction) -> None:
        """Deliver, give up, or have it wait, and all others of the same address with it."""
        raw, now_us = transaction.raw, to_us(transaction.now)
        hook, outcome = self.letter.hook.value, self.outcome
        problem = said_sentence.written(outcome.problem)
        if outcome.delivered:
            done = "tries = tries + 1, next_us = NULL, delivered_us = ?, problem = '', body = ''"
            self._end(raw, done, now_us, _DELIVERED)
            # Somebody answers there: what has waited waits no more.
            raw.execute("UPDATE outbox SET next_us = ? WHERE hook = ? AND next_us > ?",
                        (now_us, hook, now_us))  # fmt: skip
        elif outcome.given_up:
            done = "tries = tries + 1, next_us = NULL, given_up_us = ?"
            self._end(raw, done, now_us, _GIVEN_UP)
            raw.execute("UPDATE outbox SET problem = ? WHERE id = ?", (problem, self.letter.id))
        else:
            row = raw.execute("SELECT tries FROM outbox WHERE id = ?", (self.letter.id,)).fetchone()
            tries = row[0] + 1 if row else 1
            until = now_us + pause(tries, outcome.retry_after, self.draw) // MICROSECOND
            raw.execute(
                "UPDATE outbox SET next_us = ? WHERE hook = ? AND next_us < ?",
                (until, hook, until),
            )
            # Behind the others: what one receiver stumbles over is not to hold them up.
            raw.execute(
                "UPDATE outbox SET tries = ?, next_us = ?, problem = ? WHERE id = ?",
                (tries, until + 1, problem, self.letter.id),
            )
        raw.execute(_PRUNE, (hook, KEPT))

    def _end(self, raw: sqlite3.Connection, done: str, now_us: int, counted: str) -> None:
        query = f"UPDATE outbox SET {done} WHERE id = ? AND next_us IS NOT NULL"  # noqa: S608 - constants
        if raw.execute(query, (now_us, self.letter.id)).rowcount:
            raw.execute(_COUNT, (counted + self.letter.hook.value, "1"))


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Have what waits for an address tried at once, and what was given up as well: it is new."""

    hook: Hook

    def run(self, transaction: Transaction) -> None:
        """Let it be due."""
        transaction.raw.execute(
            "UPDATE outbox SET next_us = ?, given_up_us = NULL, tries = 0"
            " WHERE hook = ? AND delivered_us IS NULL",
            (to_us(transaction.now), self.hook.value),
        )


@dataclass(frozen=True, slots=True)
class Post:
    """Have one letter sent."""

    letter: Letter

    def run(self, transaction: Transaction) -> None:
        """Put it in."""
        put(transaction, (self.letter,))


@dataclass(frozen=True, slots=True)
class LetterCounts:
    """What has become of the letters to one address."""

    delivered: int = 0
    given_up: int = 0
    waiting: int = 0


def put(transaction: Transaction, letters: Iterable[Letter]) -> None:
    """Put letters in; one that is there already stays as it is."""
    raw = transaction.raw
    hooks = set()
    for one in letters:
        now_us, hook = to_us(transaction.now), one.hook.value
        row = {"id": one.id, "hook": hook, "kind": one.kind, "body": one.body, "now": now_us}
        raw.execute(_PUT, row)
        hooks.add(hook)
    for hook in hooks:
        gone = raw.execute(_TOO_MANY, (hook, MOST_WAITING)).rowcount
        if gone:
            raw.execute(_COUNT, (_GIVEN_UP + hook, str(gone)))
            log.warning("Too many messages wait for the %s webhook: the oldest are dropped.", hook)


def next_due(connection: Connection, hooks: Sequence[Hook]) -> tuple[Letter, datetime] | None:
    """Read which letter to these addresses is to be sent next, and when; None where none waits."""
    query = _NEXT.format(marks=", ".join("?" * len(hooks)))
    found = raw_of(connection).execute(query, [one.value for one in hooks]).fetchone()
    if found is None:
        return None
    id_, hook, kind, body, next_us = found
    return Letter(id_, Hook(hook), kind, body), from_us(next_us)


def newest(connection: Connection, hook: Hook, most: int) -> tuple[Delivery, ...]:
    """Read how far the newest letters to an address have come."""
    found = raw_of(connection).execute(_NEWEST, (hook.value, most)).fetchall()
    return tuple(map(delivery, found))


def counts(connection: Connection) -> Mapping[Hook, LetterCounts]:
    """Count all letters that ever were, by address; those of today's store."""
    raw = raw_of(connection)
    kept = dict(raw.execute("SELECT key, value FROM meta WHERE key LIKE 'outbox%'").fetchall())
    waits = "SELECT hook, count(*) FROM outbox WHERE next_us IS NOT NULL GROUP BY hook"
    waiting = dict(raw.execute(waits).fetchall())
    return {
        one: LetterCounts(
            int(kept.get(_DELIVERED + one.value, 0)),
            int(kept.get(_GIVEN_UP + one.value, 0)),
            waiting.get(one.value, 0),
        )
        for one in Hook
    }


def delivery(row: Sequence[Any]) -> Delivery:
    """Make one of a row: id, hook, kind, made, tries, next, delivered, given up, problem."""
    id_, hook, kind, made_us, tries, *times, problem = row
    next_at, delivered_at, given_up_at = (None if us is None else from_us(us) for us in times)
    said = said_sentence.read(problem)
    return Delivery(
        id_, Hook(hook), kind, from_us(made_us), tries, next_at, delivered_at, given_up_at, said
    )
