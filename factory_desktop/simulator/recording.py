"""Recording: a file of events as they were sent, one JSON object a line."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO, Final

import msgspec
from msgspec import Struct

from factory_desktop.domain import instant

MAX_LINE: Final = 1_000_000
"""Bytes; a longer line would not fit into any request."""
_BOM: Final = b"\xef\xbb\xbf"


class Line(Struct, frozen=True, gc=False):
    """One event, unchanged, and what a replay needs to know of it."""

    number: int
    """Counted from 1, as an editor does."""
    text: bytes
    """The JSON as it stands in the file."""
    at: datetime | None
    """Its time in UTC; None when it cannot be read, which the listener will say."""
    worker_id: str | None
    station_id: str | None


class Flaw(Struct, frozen=True, gc=False):
    """A line that is no event."""

    number: int
    blank: bool
    """Nothing but white space; else it is broken: no JSON object, or too long."""


def read(file: BinaryIO) -> Iterator[Line | Flaw]:
    """Go through a file line by line, never holding more than one."""
    number = 0
    while text := file.readline(MAX_LINE + 1):
        number += 1
        if len(text) > MAX_LINE:
            _skip_rest(file, text)
            yield Flaw(number, blank=False)
        else:
            yield _line(number, text.removeprefix(_BOM) if number == 1 else text)


def _skip_rest(file: BinaryIO, text: bytes) -> None:
    while text and not text.endswith(b"\n"):
        text = file.readline(MAX_LINE)


def _line(number: int, text: bytes) -> Line | Flaw:
    text = text.strip()
    if not text:
        return Flaw(number, blank=True)
    try:
        event = msgspec.json.decode(text, type=dict[str, Any])
    except (ValueError, RecursionError):
        return Flaw(number, blank=False)
    return Line(
        number,
        text,
        _time(event.get("timestamp")),
        _id(event.get("worker_id")),
        _id(event.get("workstation_id")),
    )


def _time(value: object) -> datetime | None:
    try:
        return instant.parse(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _id(value: object) -> str | None:
    return value if isinstance(value, str) else None
