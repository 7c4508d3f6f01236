"""JSON lines: one event a line, or several in an array or in the batch that cameras send."""

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

import msgspec
from msgspec import Raw, Struct

from factory_desktop.backend.imports.found_event import FoundEvent, found, malformed, too_long
from factory_desktop.backend.imports.lines import MAX_LINE, Line, lines_of
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener import grammar


class _Batch(Struct, frozen=True):
    events: list[Raw]


_ARRAY = msgspec.json.Decoder(list[Raw])
_BATCH = msgspec.json.Decoder(_Batch)


def read(file: BinaryIO, now: datetime) -> Iterator[FoundEvent]:
    """Go through a file; what cannot be read is refused by its line."""
    for line in lines_of(file):
        if line.is_whole:
            yield from _events(line, now)
        else:
            yield too_long(line.number, line.text)


def _events(line: Line, now: datetime) -> Iterator[FoundEvent]:
    text = line.text.strip()
    if text.startswith(b"["):
        bodies = _cut(text, b'{"events":' + text + b"}")
    elif text.startswith(b"{") and b'"events"' in text:
        bodies = _cut_batch(text)
    else:
        bodies = (text,)
    if bodies is None:
        yield malformed(line.number, text, Sentence("What stands here is not an array of events."))
        return
    for body in bodies:
        yield found(line.number, body, now)


def _cut(text: bytes, batch: bytes) -> tuple[bytes, ...] | None:
    try:
        return tuple(map(bytes, _ARRAY.decode(text)))
    except (msgspec.DecodeError, RecursionError):
        return _cut_by_grammar(batch)


def _cut_batch(text: bytes) -> tuple[bytes, ...] | None:
    """Cut a batch; an event that only has a field of that name is one event."""
    try:
        return tuple(map(bytes, _BATCH.decode(text).events))
    except (msgspec.ValidationError, RecursionError):
        return (text,)
    except msgspec.DecodeError:
        return _cut_by_grammar(text)


def _cut_by_grammar(batch: bytes) -> tuple[bytes, ...] | None:
    """Cut what msgspec cannot: half a character in one event is no reason to lose the rest."""
    try:
        return tuple(text.encode() for text in grammar.cut(batch.decode(), "events", MAX_LINE))
    except (ValueError, RecursionError):
        return None
