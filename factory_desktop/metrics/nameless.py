"""Nameless: what people have written, with ids in place of the names of workers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from factory_desktop.domain.note import Note
from factory_desktop.store import roster


def nameless(connection: Connection, notes: Sequence[Note]) -> tuple[Note, ...]:
    """Return the notes without the names of the roster; a changed one cannot be written back."""
    if not notes:
        return ()
    names = {one.name: one.worker_id for one in roster.read(connection).workers if one.name}
    # Whole names go before their parts, so that no half of one is left.
    parts = {part: worker_id for name, worker_id in names.items() for part in name.split()}
    by_name = {name.casefold(): id_ for name, id_ in (parts | names).items() if len(name) > 1}
    if not by_name:
        return tuple(notes)
    longest_first = sorted(by_name, key=len, reverse=True)
    pattern = re.compile(
        rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE
    )
    return tuple(_without(one, pattern, by_name) for one in notes)


def _without(note: Note, pattern: re.Pattern[str], by_name: dict[str, str]) -> Note:
    def id_of(found: re.Match[str]) -> str:
        return by_name.get(found[0].casefold(), "…")

    text, reason = (pattern.sub(id_of, words) for words in (note.text, note.reason))
    changed = (text, reason) != (note.text, note.reason)
    return replace(note, text=text, reason=reason, masked=True) if changed else note
