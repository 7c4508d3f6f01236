"""Erasing: one worker's id and name replaced everywhere, by an id that says nothing.

Events and sums know workers by a key, which stays: no total changes. Texts name them: the roster,
notes, what was said of cameras, models, stations and shifts, refused bodies and the audit trail,
whose lines are chained anew. A line of the trail tells that this was done, and what the newest
hash was before.
"""

import contextlib
import hashlib
import secrets
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.worker_data import ERASED_PREFIX, EraseWorker
from factory_desktop.store import alerts, audit, backups, exports, scrubbing
from factory_desktop.store.mention import Mention
from factory_desktop.store.place import Place
from factory_desktop.store.scrubbing import Scrub
from factory_desktop.store.transaction import Transaction

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without those that look like others."""
_TEXTS = (
    "SELECT detail FROM audit",
    "SELECT body FROM rejected_event",
    "SELECT pointer FROM rejected_event",
    "SELECT text FROM note",
    "SELECT reason FROM note",
    "SELECT name FROM camera WHERE name <> camera_id",
    "SELECT place FROM camera",
    "SELECT notes FROM model_version",
    "SELECT unknown FROM alert",
    "SELECT body FROM outbox",
)
_THINGS = (
    ("station", "name"),
    ("reason", "name"),
    ("shift", "name"),
    ("shift_break", "name"),
    ("units_target", "shift"),
)
"""Tables and columns of names that all of the plant goes by."""


@dataclass(slots=True)
class _Changed:
    """How many rows were written anew."""

    notes: int = 0
    refused: int = 0
    lines: int = 0


def begin(raw: sqlite3.Connection, command: EraseWorker) -> tuple[Mention, str]:
    """Read who it is, and choose the new id; raises RosterError `unknown`."""
    return _mention(raw, command), _new_id(raw)


def go_ahead(place: Place, who: Mention, new_id: str, now: datetime) -> EraseWorker:
    """Erase in all backups, before the writer does it in the store; returns what is left to do.

    That takes seconds for each, in which no camera is to wait; exports for retraining that hold
    events of this worker are removed. Raises KnownError for what cannot be changed.
    """
    followed = _follow(backups.own(place.file, place.backups), who, new_id, now)
    gone = exports.forget(place.retraining, who.worker_id)
    return EraseWorker(who.worker_id, new_id, followed.rewritten, followed.removed, gone)


def carry_out(transaction: Transaction, command: EraseWorker) -> str:
    """Erase in all backups that are left, then in the store; returns the new id.

    Raises RosterError `unknown`, and KnownError for a backup that cannot be written anew: then
    nothing in the store is changed.
    """
    raw = transaction.raw
    who, new_id = _mention(raw, command), command.new_id or _new_id(raw)
    before = audit.newest_hash(raw)
    own = backups.own(transaction.store, transaction.backups)
    followed = _follow(own, who, new_id, transaction.now)
    changed = _erase(raw, who, new_id)
    audit.note(
        transaction,
        "EraseWorker",
        worker_id=new_id,
        notes=changed.notes,
        refused=changed.refused,
        lines=changed.lines,
        backups_rewritten=command.rewritten + followed.rewritten,
        backups_removed=command.removed + followed.removed,
        exports_removed=command.exports,
        newest_hash_before=before.hex(),
    )
    transaction.forget_keys()
    # Of a large store this is the first part; whoever has asked goes on.
    scrubbing.ask_for(transaction)
    Scrub().run(transaction)
    return new_id


def _mention(raw: sqlite3.Connection, command: EraseWorker) -> Mention:
    found = raw.execute(
        "SELECT name FROM worker WHERE worker_id = ?", (command.worker_id,)
    ).fetchone()
    if found is None:
        raise RosterError(Sentence("No worker with this id is on the roster."), "unknown")
    return Mention(command.worker_id, found[0])


def _follow(own: Iterable[Path], who: Mention, new_id: str, now: datetime) -> backups.Followed:
    return backups.follow(
        own,
        lambda backup: _holds(backup, who),
        lambda inside: _erase(inside.raw, who, new_id),
        now,
    )


def _new_id(raw: sqlite3.Connection) -> str:
    while True:
        made = ERASED_PREFIX + "".join(secrets.choice(_LETTERS) for _ in range(4))
        taken = raw.execute("SELECT 1 FROM worker WHERE worker_id = ?", (made,)).fetchone()
        if taken is None:
            return made


def _erase(raw: sqlite3.Connection, who: Mention, new_id: str) -> _Changed:
    raw.execute(
        "UPDATE worker SET worker_id = ?, name = ? WHERE worker_id = ?",
        (new_id, new_id, who.worker_id),
    )
    _erase_names(raw, who, new_id)
    with contextlib.suppress(sqlite3.OperationalError):  # an older backup has no such table
        alerts.forget_unknown(raw, who.worker_id)
        _erase_letters(raw, who, new_id)
    return _Changed(
        _erase_notes(raw, who, new_id),
        _erase_refused(raw, who, new_id),
        _erase_lines(raw, who, new_id),
    )


def _erase_names(raw: sqlite3.Connection, who: Mention, new_id: str) -> None:
    """Erase in what was said of cameras and models, and in names of things; ids are no words."""
    cameras = raw.execute("SELECT id, camera_id, name, place FROM camera").fetchall()
    for key, camera_id, name, place in cameras:
        new = name if name == camera_id else who.replaced(name, new_id)
        there = who.replaced(place, new_id)
        if (new, there) != (name, place):
            raw.execute("UPDATE camera SET name = ?, place = ? WHERE id = ?", (new, there, key))
    for key, notes in raw.execute("SELECT id, notes FROM model_version").fetchall():
        new = who.replaced(notes, new_id)
        if new != notes:
            raw.execute("UPDATE model_version SET notes = ? WHERE id = ?", (new, key))
    for table, column in _THINGS:
        # The statements are made of constants alone.
        for (name,) in raw.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall():  # noqa: S608
            new = who.full_name_replaced(name, new_id)
            if new != name:
                change = f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {column} = ?"  # noqa: S608
                raw.execute(change, (new, name))
                # Left is only what is called the same by now, such as a reason.
                raw.execute(f"DELETE FROM {table} WHERE {column} = ?", (name,))  # noqa: S608


def _erase_letters(raw: sqlite3.Connection, who: Mention, new_id: str) -> None:
    for number, body in raw.execute("SELECT id, body FROM outbox").fetchall():
        new = who.replaced(body, new_id)
        if new != body:
            raw.execute("UPDATE outbox SET body = ? WHERE id = ?", (new, number))


def _erase_notes(raw: sqlite3.Connection, who: Mention, new_id: str) -> int:
    changed = 0
    for number, *texts in raw.execute("SELECT id, text, reason FROM note").fetchall():
        new = [who.replaced(text, new_id) for text in texts]
        if new != texts:
            raw.execute("UPDATE note SET text = ?, reason = ? WHERE id = ?", (*new, number))
            changed += 1
    return changed


def _erase_refused(raw: sqlite3.Connection, who: Mention, new_id: str) -> int:
    changed = 0
    query = "SELECT id, body, body_bytes, detail, pointer FROM rejected_event"
    for number, body, size, *texts in raw.execute(query).fetchall():
        new, told = (
            who.replaced_in_bytes(body, new_id),
            [who.replaced(one, new_id) for one in texts],
        )
        if (new, told) != (body, texts):
            # The digest of the old body would prove a guess of what was in it.
            digest = hashlib.sha256(b"erased" + number.to_bytes(8, "big") + new).digest()
            # Where nothing could be left of it, it is no whole event that could be taken in again.
            is_whole = size == len(body) and (new or not body)
            whole = len(new) if is_whole else max(size, len(new) + 1)
            raw.execute(
                "UPDATE rejected_event SET body = ?, body_bytes = ?, digest = ?, detail = ?,"
                " pointer = ? WHERE id = ?",
                (new, whole, digest, *told, number),
            )
            changed += 1
    return changed


def _erase_lines(raw: sqlite3.Connection, who: Mention, new_id: str) -> int:
    changed = 0
    lines = audit.all_lines(raw)
    for place, (number, at_us, actor, action, detail) in enumerate(lines):
        new = who.replaced(detail, new_id)
        if new != detail:
            raw.execute("UPDATE audit SET detail = ? WHERE id = ?", (new, number))
            lines[place] = (number, at_us, actor, action, new)
            changed += 1
    if changed:
        audit.chain(raw, lines)
    return changed


def _holds(raw: sqlite3.Connection, who: Mention) -> bool:
    """Tell whether a backup of any version names the worker."""
    worker = "SELECT 1 FROM worker WHERE worker_id = ? OR name = ?"
    if raw.execute(worker, (who.worker_id, who.name)).fetchone():
        return True
    for query in _TEXTS:
        with contextlib.suppress(sqlite3.OperationalError):  # an older version has no such table
            for (text,) in raw.execute(query):
                if who.is_in_bytes(text) if isinstance(text, bytes) else who.is_in(text):
                    return True
    for table, column in _THINGS:
        with contextlib.suppress(sqlite3.OperationalError):
            for (text,) in raw.execute(f"SELECT {column} FROM {table}"):  # noqa: S608 - only constants
                if who.full_name_replaced(text, "\0") != text:
                    return True
    return False
