"""Labels: what people say of events, the way in; no event and no sum is changed by one."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factory_desktop.domain.event import EventType, Rejection
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.label import Label, SetLabels, Verdict
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit
from factory_desktop.store.transaction import Transaction

Key = tuple[int, int, int, int]
"""An event's: ts_us, worker, station, type."""
Kept = tuple[int, int, int, int, int, int, int | None, int]
"""A label out of another file: number, the event's key, is_right, actual, labelled_us."""

_OF_EVENT = "ts_us = ? AND worker = ? AND station = ? AND type = ?"
# The statements below are made of constants alone.
_EVENT = f"SELECT seq, model FROM event WHERE {_OF_EVENT}"  # noqa: S608
_FOUND = f"SELECT id, is_right, actual FROM label WHERE {_OF_EVENT}"  # noqa: S608
_REMOVE = f"DELETE FROM label WHERE {_OF_EVENT}"  # noqa: S608
_ADD = """
INSERT INTO label (id, ts_us, worker, station, type, model, is_right, actual, labelled_us)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_TAKE_IN = f"""
INSERT OR IGNORE INTO label (id, ts_us, worker, station, type, model, is_right, actual, labelled_us)
SELECT ?, ts_us, worker, station, type, model, ?, ?, ? FROM event WHERE {_OF_EVENT}
"""  # noqa: S608
_NEXT = "SELECT value FROM meta WHERE key = 'next_label'"
_KEEP_NEXT = """
INSERT INTO meta (key, value) VALUES ('next_label', ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""

UNKNOWN_WORKER = Rejection(
    "unknown-worker", "/worker_id", Sentence("No worker with this id is on the roster.")
)
UNKNOWN_STATION = Rejection(
    "unknown-station", "/workstation_id", Sentence("No station with this id is on the roster.")
)
UNKNOWN_EVENT = Rejection(
    "unknown-event",
    "",
    Sentence("No event of this worker, station, type and time is on file."),
)
"""Why nothing can be said of an event."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """What became of one label."""

    number: int | None
    """The label's; None where there is none now."""
    before: Verdict | None = None
    """What stood there; the same as was given where nothing was changed."""
    changed: bool = True


Outcome = Labelled | Rejection


@dataclass(frozen=True, slots=True)
class WriteLabels:
    """Keep labels, each in the place of an earlier one of its event, or take them back.

    A label that says the same again changes nothing: who is not sure of an answer asks once more.
    """

    labels: Sequence[Label]

    def run(self, transaction: Transaction) -> tuple[Outcome, ...]:
        """Keep those whose events are on file, and say of each what became of it."""
        writing = _Writing(transaction)
        outcomes = tuple(map(writing.write, self.labels))
        writing.finish()
        return outcomes


def set_all(transaction: Transaction, change: SetLabels) -> tuple[Label, ...]:
    """Keep labels, or take them back; returns those whose events are not on file."""
    outcomes = WriteLabels(change.labels).run(transaction)
    return tuple(
        label
        for label, outcome in zip(change.labels, outcomes, strict=True)
        if isinstance(outcome, Rejection)
    )


class _Writing:
    """Some labels on their way in."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._next = following(transaction.raw)
        self._added = 0
        self._replaced: list[dict[str, object]] = []
        self._removed: list[dict[str, object]] = []

    def write(self, one: Label) -> Outcome:
        """Keep one, or say why that cannot be."""
        raw, keys, name = self._transaction.raw, self._transaction.keys, one.event
        worker, station = keys.workers.get(name.worker_id), keys.stations.get(name.station_id)
        if worker is None:
            return UNKNOWN_WORKER
        if station is None:
            return UNKNOWN_STATION
        key = (to_us(name.at), worker, station, int(name.type))
        event = raw.execute(_EVENT, key).fetchone()
        if event is None:
            return UNKNOWN_EVENT
        found = raw.execute(_FOUND, key).fetchone()
        number, before = (None, None) if found is None else (found[0], _verdict(*found[1:]))
        if before == one.verdict:
            return Labelled(number, before, changed=False)
        forget(raw, key)
        seq, model = event
        if one.verdict is None:
            self._removed.append({"event": seq, "before": _word(before)})
            return Labelled(None, before)
        if before is None:
            self._added += 1
        else:
            told = {"event": seq, "before": before.word, "after": one.verdict.word}
            self._replaced.append(told)
        number, self._next = self._next, self._next + 1
        said = (int(one.verdict.right), one.verdict.actual, to_us(self._transaction.now))
        raw.execute(_ADD, (number, *key, model, *said))
        return Labelled(number, before)

    def finish(self) -> None:
        """Write down what was done, if anything was."""
        if not (self._added or self._replaced or self._removed):
            return
        self._transaction.raw.execute(_KEEP_NEXT, (str(self._next),))
        audit.note(
            self._transaction,
            "labels-written",
            added=self._added,
            replaced=self._replaced,
            removed=self._removed,
        )


def following(raw: sqlite3.Connection) -> int:
    """Return the number that the next label gets."""
    kept = raw.execute(_NEXT).fetchone()
    (most,) = raw.execute("SELECT coalesce(max(id), 0) FROM label").fetchone()
    return max(int(kept[0]) if kept else 1, int(most) + 1)


def forget(raw: sqlite3.Connection, key: Key) -> None:
    """Remove what was said of an event, as of one whose place another takes."""
    raw.execute(_REMOVE, key)


def take_in(raw: sqlite3.Connection, rows: Iterable[Kept]) -> int:
    """Put labels out of another file in, where their events are on file and have none.

    Their numbers stay, so that none counts as new that was there before; one whose number was given
    to another since gets the next. Returns how many came.
    """
    rows = sorted(rows)
    if not rows:
        return 0
    taken = {number for (number,) in raw.execute("SELECT id FROM label")}
    following_number = max(following(raw), rows[-1][0] + 1)
    added = 0
    for number, *key, is_right, actual, labelled_us in rows:
        given = number
        if number in taken:
            given, following_number = following_number, following_number + 1
        added += raw.execute(_TAKE_IN, (given, is_right, actual, labelled_us, *key)).rowcount
    raw.execute(_KEEP_NEXT, (str(following_number),))
    return added


def _verdict(is_right: int, actual: int | None) -> Verdict:
    return Verdict(bool(is_right), None if actual is None else EventType(actual))


def _word(verdict: Verdict | None) -> str | None:
    return None if verdict is None else verdict.word
