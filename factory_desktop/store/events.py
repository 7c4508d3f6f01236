"""Events: the way in, where a key is stored once however often it is sent."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from msgspec import Struct

from factory_desktop.domain.event import Event, EventType, Rejection, StoredEvent
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import labels, rejected, stored_event
from factory_desktop.store.introducing import introduce
from factory_desktop.store.keys import Keys
from factory_desktop.store.retention import TOO_OLD
from factory_desktop.store.rollups.kept import begin_epoch
from factory_desktop.store.rollups.rolling import Row
from factory_desktop.store.schema import NONE
from factory_desktop.store.transaction import Transaction

T = TypeVar("T")

_COLUMNS = "ts_us, worker, station, type, conf_ppm, count, delay_us, seq, camera, model"
_ROW = "(" + ", ".join("?" * 10) + ")"
_CHUNK = 100
"""Rows in one INSERT: more gain nothing, one by one halves the rate."""

_REPLACE = """
UPDATE event SET conf_ppm = ?, count = ?, delay_us = ?, seq = ?, camera = ?, model = ?
WHERE ts_us = ? AND worker = ? AND station = ? AND type = ?
"""
_SEQ = "SELECT seq FROM event WHERE ts_us = ? AND worker = ? AND station = ? AND type = ?"
_WHOLE = f"""
SELECT {_COLUMNS} FROM event WHERE ts_us = ? AND worker = ? AND station = ? AND type = ?
"""  # noqa: S608 - only constants
_SEEN = """
UPDATE camera SET last_seen_us = ?1, first_seen_us = coalesce(first_seen_us, ?1) WHERE id = ?2
"""

CONFLICT = Rejection(
    "conflict",
    "/count",
    Sentence("Another count is on file for this worker, station and time. The first one stays."),
)
"""Why a second count for the same key is not taken."""

WRONG_STATION = Rejection(
    "wrong-station",
    "/workstation_id",
    Sentence(
        "This camera may not report for this station. The event is kept for review; the Cameras"
        " page says for which stations the camera may."
    ),
)
"""Why a camera's event for a station that it does not see is not taken."""


class Recorded(Struct, frozen=True):
    """What became of each event, by its index in what was sent."""

    received_at: datetime
    seqs: tuple[int | None, ...]
    """The id given to each new event; None where nothing was stored."""
    duplicates: dict[int, StoredEvent]
    """The event on file where the same key had come before."""
    refusals: dict[int, Rejection]
    """Why an event was not taken; it is kept among the rejected ones."""

    @property
    def stored(self) -> int:
        """How many events were new."""
        return len(self.seqs) - len(self.duplicates) - len(self.refusals)


class RecordEvents(Struct, frozen=True):
    """Store events, and keep those that cannot be stored with their reason."""

    items: tuple[Event | Rejection, ...]
    bodies: tuple[bytes, ...]
    """Each item as it was received."""
    sender: str = ""
    """The camera whose key was shown; "" where none was."""

    def run(self, transaction: Transaction) -> Recorded:
        """Store them in this transaction."""
        return record(transaction, (self,))[0]


def record(transaction: Transaction, commands: Sequence[RecordEvents]) -> list[Recorded]:
    """Store the events of several senders at once, and tell each what became of its own.

    A camera that lost its network sends its buffer again, so an event already on file is a
    duplicate, not an error.
    """
    items = [item for command in commands for item in command.items]
    whole = insert(transaction, items)
    if whole.refusals:
        sent = [(body, command.sender) for command in commands for body in command.bodies]
        refused = [(why, *sent[index]) for index, why in whole.refusals.items()]
        rejected.keep_of_all(transaction.raw, refused, transaction.now)
    return [whole] if len(commands) == 1 else list(_split(whole, commands))


def _split(whole: Recorded, commands: Sequence[RecordEvents]) -> Iterator[Recorded]:
    start = 0
    for command in commands:
        end = start + len(command.items)
        yield Recorded(
            whole.received_at,
            whole.seqs[start:end],
            _slice(whole.duplicates, start, end),
            _slice(whole.refusals, start, end),
        )
        start = end


def _slice(found: dict[int, T], start: int, end: int) -> dict[int, T]:
    """Return the entries of one sender, by the index that it knows them under."""
    # Mostly there are none at all, and then looking for each would be most of the work.
    return {i - start: found[i] for i in range(start, end) if i in found} if found else {}


def insert(
    transaction: Transaction, items: Sequence[Event | Rejection], *, again: bool = False
) -> Recorded:
    """Insert what can be inserted; rejections pass through to the answer.

    `again` says that all of these were counted as refused when they came.
    """
    keys, raw = transaction.keys, transaction.raw
    refusals: dict[int, Rejection] = {}
    rows: dict[int, Row] = {}
    introduced: set[tuple[int, ...]] = set()
    received_us, seq = to_us(transaction.now), keys.next_seq
    floor_us = transaction.rolling.floor_us
    for index, item in enumerate(items):
        why = item if isinstance(item, Rejection) else refusal(item, keys, floor_us)
        if why is not None:
            refusals[index] = why
        elif isinstance(item, Event):
            rows[index] = _row(item, keys, received_us, seq)
            if not keys.know(item):
                rows[index] = introduce(item, rows[index], transaction, introduced)
            seq += 1
    duplicates: dict[int, StoredEvent] = {}
    replaced: dict[int, Row] = {}
    indexes = list(rows)
    for row in _not_inserted(raw, list(rows.values())):
        index = indexes[row[7] - keys.next_seq]
        found = _settle(transaction, row)
        if isinstance(found, StoredEvent):
            duplicates[index] = found
        elif isinstance(found, Rejection):
            refusals[index] = found
        else:
            replaced[index] = found
    _finish(transaction, rows.values(), seq)
    if duplicates or refusals:
        _count_refused(transaction, rows, duplicates, () if again else refusals)
    for index in (*duplicates, *refusals):
        rows.pop(index, None)
    _roll_up(transaction, rows, replaced)
    seqs = tuple(rows[index][7] if index in rows else None for index in range(len(items)))
    return Recorded(transaction.now, seqs, duplicates, refusals)


def _roll_up(transaction: Transaction, rows: dict[int, Row], replaced: dict[int, Row]) -> None:
    """Have the rollups follow, in the transaction that has stored the rows."""
    if not rows:
        return
    new = [row for index, row in rows.items() if index not in replaced]
    pairs = [(old, rows[index]) for index, old in replaced.items()]
    if pairs:
        begin_epoch(transaction.raw)
    transaction.rolling.note(transaction.raw, transaction.keys.station_ids, new, pairs)


def _count_refused(
    transaction: Transaction,
    rows: dict[int, Row],
    duplicates: Collection[int],
    refusals: Collection[int],
) -> None:
    """Note which cameras sent what was not stored; one whose event was not read is nobody."""
    nobody = (to_us(transaction.now), NONE)
    transaction.rolling.count_refused(
        transaction.raw,
        [(rows[index][0], rows[index][8]) for index in duplicates],
        [(rows[index][0], rows[index][8]) if index in rows else nobody for index in refusals],
    )


def refusal(event: Event, keys: Keys, floor_us: int) -> Rejection | None:
    """Say why an event cannot be stored whatever is on file; None if it can."""
    if event.worker_id not in keys.workers:
        return Rejection(
            "unknown-worker",
            "/worker_id",
            Sentence(
                "No worker with this id is on the roster. The event is kept for review; add the"
                " worker, then send it again."
            ),
        )
    if event.station_id not in keys.stations:
        return Rejection(
            "unknown-station",
            "/workstation_id",
            Sentence(
                "No station with this id is on the roster. The event is kept for review; add the"
                " station, then send it again."
            ),
        )
    if not keys.may_report(event):
        return WRONG_STATION
    return TOO_OLD if floor_us and to_us(event.at) < floor_us else None


def _row(event: Event, keys: Keys, received_us: int, seq: int) -> Row:
    ts_us = to_us(event.at)
    return (
        ts_us,
        keys.workers[event.worker_id],
        keys.stations[event.station_id],
        int(event.type),
        round(event.confidence * 1_000_000),
        event.count,
        received_us - ts_us,
        seq,
        keys.camera_of(event),
        keys.model_of(event),
    )


@lru_cache(maxsize=_CHUNK)
def _insert_statement(rows: int) -> str:
    values = ", ".join([_ROW] * rows)
    return f"INSERT INTO event ({_COLUMNS}) VALUES {values} ON CONFLICT DO NOTHING"  # noqa: S608 - only constants


def _not_inserted(raw: sqlite3.Connection, rows: Sequence[Row]) -> Iterator[Row]:
    """Insert rows; returns those whose key was on file.

    RETURNING would name the new ones at once, but the driver hands the interpreter to the
    listener's thread and waits to get it back for every row that it reads.
    """
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        flat = [value for row in chunk for value in row]
        if raw.execute(_insert_statement(len(chunk)), flat).rowcount < len(chunk):
            yield from [row for row in chunk if _seq_on_file(raw, row) != row[7]]


def _seq_on_file(raw: sqlite3.Connection, row: Row) -> int:
    (seq,) = raw.execute(_SEQ, row[:4]).fetchone()
    return int(seq)


def _settle(transaction: Transaction, row: Row) -> StoredEvent | Rejection | Row:
    """Decide about an event whose key is on file: a duplicate, a conflict, or taken.

    An event of a real camera takes the place of a simulated one; that one's row is returned.
    """
    simulated = transaction.keys.simulated
    found = stored_event.find(transaction.raw, row[:4])
    assert found is not None  # noqa: S101 - only an event on file keeps another from being inserted
    if found.simulated and row[8] not in simulated:
        old: Row = transaction.raw.execute(_WHOLE, row[:4]).fetchone()
        transaction.raw.execute(_REPLACE, (*row[4:], *row[:4]))
        labels.forget(transaction.raw, row[:4])
        return old
    if found.event.type is EventType.PRODUCT_COUNT and found.event.count != row[5]:
        if row[8] in simulated:
            return found
        return CONFLICT
    return found


def _finish(transaction: Transaction, rows: Collection[Row], next_seq: int) -> None:
    """Note what the rows leave behind: the next id, and when each camera was seen."""
    if not rows:
        return
    raw = transaction.raw
    raw.execute("UPDATE meta SET value = ? WHERE key = 'next_seq'", (str(next_seq),))
    transaction.keys.next_seq = next_seq
    seen = {row[8] for row in rows} - {NONE}
    if seen:
        raw.executemany(_SEEN, [(to_us(transaction.now), camera) for camera in sorted(seen)])
