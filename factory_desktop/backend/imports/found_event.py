"""FoundEvent: an event in a file, read by the listener's own grammar."""

from datetime import datetime

from msgspec import Struct

from factory_desktop.backend.judging import judge
from factory_desktop.domain.event import Event, Rejection
from factory_desktop.domain.sentence import Sentence


class FoundEvent(Struct, frozen=True, gc=False):
    """What stands in a line, or in an array on it."""

    line: int
    item: Event | Rejection
    body: bytes
    """As it stands in the file, or as JSON where the file has another form."""


def found(line: int, body: bytes, now: datetime) -> FoundEvent:
    """Read one event as if it had been sent now; what is no JSON is refused like the rest."""
    return FoundEvent(line, judge(body, now), body)


def malformed(line: int, body: bytes, reason: str) -> FoundEvent:
    """Refuse what is no event at all; the reason is a sentence for people."""
    return FoundEvent(line, Rejection("malformed", "", reason), body)


def too_long(line: int, body: bytes) -> FoundEvent:
    """Refuse a line that is longer than any event."""
    return malformed(line, body, Sentence("The line is longer than 1 MB, which no event is."))
