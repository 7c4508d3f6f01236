"""Notes: what people have written about stretches of time."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from factory_desktop.domain.errors import KnownError, RosterError
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.note import MOST_NOTES, Note, RemoveNote, WriteNote
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import audit
from factory_desktop.store.calendar_schema import note
from factory_desktop.store.engine import raw_of
from factory_desktop.store.schema import station, worker
from factory_desktop.store.transaction import Transaction

# Asked of the driver itself, as for every refresh.
_READ = """
SELECT n.id, n.start_us, n.end_us, w.worker_id, s.station_id, n.reason, n.text, n.made_us
FROM note n LEFT JOIN worker w ON w.id = n.worker LEFT JOIN station s ON s.id = n.station
"""
# A note about a moment belongs to the span that the moment is in.
_OF_SPAN = (
    _READ
    + """
WHERE (n.end_us > :start OR n.start_us = :start) AND n.end_us >= :start
  AND n.start_us < :end AND n.made_us < :known
  AND (:worker IS NULL OR w.worker_id IS NULL OR w.worker_id = :worker)
  AND (:station IS NULL OR s.station_id IS NULL OR s.station_id = :station)
ORDER BY n.start_us DESC, n.id DESC LIMIT :most
"""
)
_FOREVER = 2**63 - 1
_UNKNOWN = {
    "worker": Sentence("No worker with the id {id} is on the roster."),
    "station": Sentence("No station with the id {id} is on the roster."),
}


def of_span(
    connection: Connection,
    span: TimeSpan,
    worker_id: str | None = None,
    station_id: str | None = None,
    before: datetime | None = None,
    most: int | None = MOST_NOTES,
) -> tuple[Note, ...]:
    """Read the notes about some part of a span that is closed on both sides, by their start.

    Of more than `most`, if given, the first ones are left out. Narrowed to a worker or a station,
    those about no single one stay: they are about all. With `before` only what was written by
    then is read.
    """
    assert span.start is not None  # noqa: S101 - closed
    assert span.end is not None  # noqa: S101 - as above
    asked = {
        "start": to_us(span.start),
        "end": to_us(span.end),
        "known": _FOREVER if before is None else to_us(before),
        "worker": worker_id,
        "station": station_id,
        "most": -1 if most is None else most,
    }
    found = raw_of(connection).execute(_OF_SPAN, asked).fetchall()
    return tuple(map(_value, reversed(found)))


def find(connection: Connection, number: int) -> Note | None:
    """Read the note with this number; None when there is none."""
    row = raw_of(connection).execute(_READ + " WHERE n.id = ?", (number,)).fetchone()
    return None if row is None else _value(row)


def read_all(connection: Connection) -> tuple[Note, ...]:
    """Read every note there is, by when they were written."""
    return tuple(map(_value, raw_of(connection).execute(_READ + " ORDER BY n.id").fetchall()))


def told_of(connection: Connection, which: str, id_: str) -> list[dict[str, object] | None]:
    """Tell all notes about a `worker` or a `station` to the audit trail."""
    asked = f"{_READ} WHERE {which[0]}.{which}_id = ? ORDER BY n.id"
    return [_told(_value(row)) for row in raw_of(connection).execute(asked, (id_,)).fetchall()]


def write(transaction: Transaction, command: WriteNote) -> tuple[Note | None, Note]:
    """Add or change a note; returns it as it was and as it is.

    A change leaves when it was first written, and so does an undo that brings it back.
    Raises KnownError where it is not there any more, or about someone who is not on the roster.
    """
    wanted, connection = command.note, transaction.connection
    values = {
        "start_us": to_us(wanted.start),
        "end_us": to_us(wanted.end),
        "worker": _key(connection, worker, wanted.worker_id),
        "station": _key(connection, station, wanted.station_id),
        "reason": wanted.reason.strip(),
        "text": wanted.text.strip(),
    }
    before = _found(connection, wanted.number) if wanted.number else None
    if before is None:
        values["made_us"] = to_us(wanted.made_at or transaction.now)
        number = connection.execute(insert(note).values(values).returning(note.c.id)).scalar_one()
    else:
        number = before.number
        connection.execute(update(note).where(note.c.id == number).values(values))
    after = _found(connection, number)
    audit.note(transaction, "note-written", before=_told(before), after=_told(after))
    return before, after


def remove(transaction: Transaction, command: RemoveNote) -> Note:
    """Remove a note and return it; raises KnownError where it is not there any more."""
    before = _found(transaction.connection, command.number)
    transaction.connection.execute(delete(note).where(note.c.id == command.number))
    audit.note(transaction, "note-removed", before=_told(before))
    return before


def _found(connection: Connection, number: int) -> Note:
    found = find(connection, number)
    if found is None:
        raise KnownError(Sentence("This note is not there any more."))
    return found


def _key(connection: Connection, table: Table, id_: str | None) -> int | None:
    if id_ is None:
        return None
    key = connection.scalar(select(table.c.id).where(table.c[f"{table.name}_id"] == id_))
    if key is None:
        raise RosterError(Sentence(_UNKNOWN[table.name].pattern, id=id_), "unknown")
    return int(key)


def _value(row: tuple[Any, ...]) -> Note:
    number, start_us, end_us, worker_id, station_id, reason, text, made_us = row
    start, end, made_at = map(from_us, (start_us, end_us, made_us))
    return Note(start, end, worker_id, station_id, reason, text, number, made_at)


def _told(one: Note | None) -> dict[str, object] | None:
    """Tell a note to the audit trail: which, about what, and in what words."""
    if one is None:
        return None
    return {
        "number": one.number,
        "start": one.start,
        "end": one.end,
        "worker_id": one.worker_id,
        "station_id": one.station_id,
        "reason": one.reason,
        "text": one.text,
    }
