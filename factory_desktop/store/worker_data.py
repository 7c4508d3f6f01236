"""Worker data: all that is kept about one worker beside the events."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from factory_desktop.domain.alert import Alert
from factory_desktop.domain.audit_line import AuditLine
from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.instant import from_us
from factory_desktop.domain.label import LabelledEvent
from factory_desktop.domain.note import Note
from factory_desktop.domain.plant import Worker
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.worker_data import WorkerTally
from factory_desktop.store import alerts, audit, labelled, notes, rejected
from factory_desktop.store.engine import raw_of
from factory_desktop.store.mention import Mention

_WORKER = "SELECT id, worker_id, name, created_us FROM worker WHERE worker_id = ?"
_EVENTS = "SELECT count(*) FROM event WHERE worker = ?"


@dataclass(frozen=True, slots=True)
class WorkerData:
    """What is about this one, and what names this one in words of others."""

    worker: Worker
    notes: tuple[Note, ...]
    refused: tuple[RefusedEvent, ...]
    lines: tuple[AuditLine, ...]
    """Of the audit trail, the oldest first."""
    alerts: tuple[Alert, ...] = ()
    """What was told of this one, the oldest first."""
    labels: tuple[LabelledEvent, ...] = ()
    """Events about this one of which people have said whether the camera was right."""


def read(connection: Connection, worker_id: str) -> WorkerData:
    """Read it; raises RosterError `unknown`."""
    _key, worker = _worker(raw_of(connection), worker_id)
    who = Mention(worker.worker_id, worker.name)
    return WorkerData(
        worker,
        tuple(
            one
            for one in notes.read_all(connection)
            if one.worker_id == worker_id or who.is_in(one.text) or who.is_in(one.reason)
        ),
        tuple(
            one
            for one in rejected.newest(connection, rejected.KEPT)
            if who.is_in_bytes(one.sent.encode())
        ),
        tuple(_lines(connection, who)),
        alerts.of_worker(connection, worker_id),
        labelled.of_worker(connection, worker_id),
    )


def tally(connection: Connection, worker_id: str) -> WorkerTally:
    """Count it; raises RosterError `unknown`."""
    raw = raw_of(connection)
    key, _ = _worker(raw, worker_id)
    found = read(connection, worker_id)
    (events,) = raw.execute(_EVENTS, (key,)).fetchone()
    return WorkerTally(events, len(found.notes), len(found.refused), len(found.lines))


def _worker(raw: sqlite3.Connection, worker_id: str) -> tuple[int, Worker]:
    found = raw.execute(_WORKER, (worker_id,)).fetchone()
    if found is None:
        raise RosterError(Sentence("No worker with this id is on the roster."), "unknown")
    key, id_, name, created_us = found
    return key, Worker(id_, name, from_us(created_us))


def _lines(connection: Connection, who: Mention) -> Iterator[AuditLine]:
    for number, at_us, actor, action, detail in audit.all_lines(raw_of(connection)):
        if who.is_in(detail):
            yield AuditLine(number, from_us(at_us), actor, action, detail)
