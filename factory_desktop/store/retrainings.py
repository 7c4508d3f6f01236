"""Retrainings: what asked for a model to be trained anew, each cause once, and what came of it."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.instant import from_us, text, to_us
from factory_desktop.domain.letter import Letter, new_id
from factory_desktop.domain.retraining import (
    DEFAULTS,
    AskRetraining,
    DryRun,
    Priority,
    Reason,
    Retraining,
    RetrainingRules,
    SetRetrainingRules,
    Trigger,
)
from factory_desktop.domain.retraining_due import Known
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit, meta, outbox, said_sentence
from factory_desktop.store.engine import raw_of
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)

KEPT = 500
"""The newest this many are remembered."""
_RULES, _KNOWN = "retraining_rules", "retraining_known"
"""Under which names the store keeps these."""

_COLUMNS = (
    "r.id, r.reason, r.priority, r.start_us, r.end_us, r.cause, r.made_us, r.actor, r.folder,"
    " r.events, r.exported_us, r.problem"
)
_LETTER = (
    "o.id, o.hook, o.kind, o.made_us, o.tries, o.next_us, o.delivered_us, o.given_up_us, o.problem"
)
# The statements below are made of constants alone.
_READ = f"SELECT {_COLUMNS}, {_LETTER} FROM retraining r LEFT JOIN outbox o ON o.id = r.id"  # noqa: S608
_NEWEST = _READ + " ORDER BY r.made_us DESC, r.id DESC LIMIT ?"
_UNSENT = _READ + " WHERE r.exported_us IS NULL OR o.next_us IS NOT NULL ORDER BY r.made_us"
_BY_CAUSE = _READ + " WHERE r.cause = ?"
_INSERT = """
INSERT INTO retraining
  (id, reason, priority, start_us, end_us, cause, made_us, actor, folder, problem)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')
"""
_PRUNE = """
DELETE FROM retraining WHERE id IN (
  SELECT id FROM retraining ORDER BY made_us DESC, id DESC LIMIT -1 OFFSET ?
)
"""
_EXPORTED = """
UPDATE retraining SET exported_us = coalesce(exported_us, ?), events = ?, problem = '' WHERE id = ?
"""


class CoolingDownError(KnownError):
    """The same reason has asked a short while ago."""

    def __init__(self, until: datetime) -> None:
        said = Sentence("The same reason has asked already. It may again at {until}.",
                        until=text(until))  # fmt: skip
        super().__init__(said)
        self.until = until


@dataclass(frozen=True, slots=True)
class Asked:
    """A line of the log, and whether it is a new one."""

    retraining: Retraining
    new: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """Write down that a reason asks, unless its cause has done so, or the reason lately."""

    trigger: Trigger
    known: Known | None = None
    """What is no news any more with it."""

    def run(self, transaction: Transaction) -> Asked:
        """Return the line of the log, the old one of a cause that has asked before.

        Raises CoolingDownError.
        """
        raw, now, trigger = transaction.raw, transaction.now, self.trigger
        id_ = new_id()
        cause = trigger.cause or f"asked/{id_}"
        found = raw.execute(_BY_CAUSE, (cause,)).fetchone()
        if found is not None:
            return Asked(_retraining(found), new=False)
        until = cooling_until(transaction.connection, trigger.reason)
        if until is not None and now < until:
            raise CoolingDownError(until)
        said = trigger.reason.value, trigger.priority.value
        span = to_us(trigger.start), to_us(trigger.end)
        folder = folder_name(trigger.reason, now)
        row = (id_, *said, *span, cause, to_us(now), transaction.actor, folder)
        raw.execute(_INSERT, row)
        made = _retraining(raw.execute(_BY_CAUSE, (cause,)).fetchone())
        raw.execute(_PRUNE, (KEPT,))
        if self.known is not None:
            keep_known(transaction, self.known)
        audit.note(
            transaction,
            "retraining-asked",
            reason=said[0],
            priority=said[1],
            start=text(trigger.start),
            end=text(trigger.end),
        )
        return Asked(made, new=True)


@dataclass(frozen=True, slots=True)
class KeepExport:
    """Write down that the events lie ready, and put in the letter that says so."""

    retraining_id: str
    folder: str
    events: int
    workers: Sequence[str]
    """The ids that stand in it."""
    letter: Letter | None = None
    """None where nobody is to be told."""

    def run(self, transaction: Transaction) -> bool:
        """Say whether it is good: an id that is gone was erased while it was being written."""
        raw = transaction.raw
        there = {one for (one,) in raw.execute("SELECT worker_id FROM worker")}
        if not there.issuperset(self.workers):
            return False
        row = (to_us(transaction.now), self.events, self.retraining_id)
        raw.execute(_EXPORTED, row)
        if self.letter is not None:
            outbox.put(transaction, (self.letter,))
        audit.note(transaction, "retraining-exported", folder=self.folder, events=self.events)
        return True


@dataclass(frozen=True, slots=True)
class KeepProblem:
    """Write down why nothing could be exported yet."""

    retraining_id: str
    problem: Sentence

    def run(self, transaction: Transaction) -> None:
        """Write it."""
        said = said_sentence.written(self.problem)
        query = "UPDATE retraining SET problem = ? WHERE id = ? AND exported_us IS NULL"
        transaction.raw.execute(query, (said, self.retraining_id))


@dataclass(frozen=True, slots=True)
class Begin:
    """Remember what there is now: only what comes later is news."""

    known: Known

    def run(self, transaction: Transaction) -> None:
        """Keep it."""
        keep_known(transaction, self.known)


def keep_known(transaction: Transaction, known: Known) -> None:
    """Keep what is no news any more."""
    meta.write(transaction.connection, {_KNOWN: msgspec.json.encode(known).decode()})


def known(connection: Connection) -> Known | None:
    """Read what is no news any more; None before anything was looked at."""
    kept = meta.read(connection).get(_KNOWN)
    return msgspec.json.decode(kept, type=Known) if kept else None


def rules(connection: Connection) -> RetrainingRules:
    """Read the rules in force; what cannot be read keeps nobody from starting."""
    kept = meta.read(connection).get(_RULES)
    if not kept:
        return DEFAULTS
    try:
        return msgspec.json.decode(kept, type=RetrainingRules)
    except (msgspec.DecodeError, ValueError) as error:
        log.warning("The rules of retraining cannot be read, the defaults hold: %s", error)
        return DEFAULTS


def set_rules(transaction: Transaction, change: SetRetrainingRules) -> None:
    """Go by other rules from now on."""
    before = rules(transaction.connection)
    meta.write(transaction.connection, {_RULES: msgspec.json.encode(change.rules).decode()})
    audit.note(transaction, "retraining-rules-set", before=before, after=change.rules)


def ask_by_hand(transaction: Transaction, change: AskRetraining) -> None:
    """Write down that somebody asks. Raises CoolingDownError."""
    Ask(change.trigger).run(transaction)


def asked(connection: Connection) -> Mapping[Reason, datetime]:
    """Read when each reason asked last."""
    query = "SELECT reason, max(made_us) FROM retraining GROUP BY reason"
    found = raw_of(connection).execute(query).fetchall()
    return {Reason(reason): from_us(made_us) for reason, made_us in found}


def cooling_until(connection: Connection, reason: Reason) -> datetime | None:
    """Read until when a reason does not ask anew; None where it has never asked."""
    last = asked(connection).get(reason)
    return None if last is None else last + rules(connection).cool_down


def dry_run(connection: Connection, trigger: Trigger, folder: Path, now: datetime) -> DryRun:
    """Say what would be exported into a folder below this one, and told, if it were asked now."""
    query = "SELECT count(*) FROM label WHERE ts_us >= ? AND ts_us < ?"
    span = to_us(trigger.start), to_us(trigger.end)
    (events,) = raw_of(connection).execute(query, span).fetchone()
    until = cooling_until(connection, trigger.reason)
    free_at = until if until is not None and now < until else None
    return DryRun(trigger, events, folder / folder_name(trigger.reason, now), free_at)


def folder_name(reason: Reason, at: datetime) -> str:
    """Name the folder of an export that is asked for at a moment."""
    return f"{at:%Y%m%d-%H%M%S}-{reason.value}"


def newest(connection: Connection, most: int) -> tuple[Retraining, ...]:
    """Read the newest lines of the log."""
    return tuple(map(_retraining, raw_of(connection).execute(_NEWEST, (most,)).fetchall()))


def unsent(connection: Connection) -> tuple[Retraining, ...]:
    """Read what is still to be exported, or to be told, the oldest first."""
    return tuple(map(_retraining, raw_of(connection).execute(_UNSENT).fetchall()))


def _retraining(row: Sequence[Any]) -> Retraining:
    id_, reason, priority, start_us, end_us, cause, made_us, actor, folder, events, *rest = row
    exported_us, problem, *letter = rest
    return Retraining(
        id_,
        Trigger(Reason(reason), Priority(priority), from_us(start_us), from_us(end_us), cause),
        from_us(made_us),
        actor,
        folder,
        events,
        None if exported_us is None else from_us(exported_us),
        said_sentence.read(problem),
        outbox.delivery(letter) if letter[0] else None,
    )
