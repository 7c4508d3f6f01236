"""Nameless: what people have written, with ids in place of the names of workers."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.audit_line import AuditLine
from factory_desktop.domain.note import Note
from factory_desktop.store import roster


class Mask:
    """Puts ids in the place of names, whole or in part, however they are written."""

    def __init__(self, ids: Mapping[str, str]) -> None:
        """`ids` are by name."""
        # Whole names go before their parts, so that no half of one is left.
        parts = {part: id_ for name, id_ in ids.items() for part in name.split()}
        self._ids = {
            name.casefold(): id_ for name, id_ in {**parts, **ids}.items() if len(name) > 1
        }
        longest_first = sorted(self._ids, key=len, reverse=True)
        either = "|".join(map(re.escape, longest_first))
        self._pattern = re.compile(rf"(?<!\w)({either})(?!\w)", re.IGNORECASE) if either else None

    def words(self, said: str) -> str:
        """Return a text without any of the names."""
        return said if self._pattern is None else self._pattern.sub(self._id_of, said)

    def value(self, told: object) -> object:
        """Return what was read from JSON without them, in the texts that it holds."""
        if isinstance(told, str):
            return self.words(told)
        if isinstance(told, list):
            return [self.value(one) for one in told]
        if isinstance(told, dict):
            return {name: self.value(one) for name, one in told.items()}
        return told

    def _id_of(self, found: re.Match[str]) -> str:
        return self._ids.get(found[0].casefold(), "…")


def nameless(connection: Connection, notes: Sequence[Note]) -> tuple[Note, ...]:
    """Return the notes without the names of the roster; a changed one cannot be written back."""
    if not notes:
        return ()
    mask = Mask(_on_roster(connection))
    return tuple(_without(one, mask) for one in notes)


def nameless_lines(connection: Connection, lines: Sequence[AuditLine]) -> tuple[AuditLine, ...]:
    """Return lines of the audit trail without the names of the roster, and of those before."""
    told = [(line, msgspec.json.decode(line.detail)) for line in lines]
    mask = Mask({**dict(_once_given(detail for _, detail in told)), **_on_roster(connection)})
    return tuple(
        replace(line, detail=msgspec.json.encode(mask.value(detail)).decode())
        for line, detail in told
    )


def _on_roster(connection: Connection) -> dict[str, str]:
    return {one.name: one.worker_id for one in roster.read(connection).workers if one.name}


def _once_given(details: Iterable[object]) -> Iterable[tuple[str, str]]:
    """Yield the names that lines tell of: whoever was renamed since is on the roster no more."""
    for detail in details:
        match detail:
            case {"worker_id": str(worker_id), "name": str(name)} if name:
                yield name, worker_id


def _without(note: Note, mask: Mask) -> Note:
    text, reason = mask.words(note.text), mask.words(note.reason)
    changed = (text, reason) != (note.text, note.reason)
    return replace(note, text=text, reason=reason, masked=True) if changed else note
