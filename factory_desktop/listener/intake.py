"""Intake: what cameras send becomes events, or rejections that say why not."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

import msgspec
from msgspec import Raw, Struct

from factory_desktop.domain import instant
from factory_desktop.domain.event import EVENT_TYPES, Event, EventType, Rejection, refuse_time
from factory_desktop.listener import grammar
from factory_desktop.listener.body import HALF, check_json, check_text, malformed, reread
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.refusal import refusal
from factory_desktop.listener.wire.events import MAX_EVENTS, EventIn, RawBatch

_EVENT = msgspec.json.Decoder(EventIn)
_BATCH = msgspec.json.Decoder(RawBatch)
MOST_MARKS_AGAIN = 5000
"""Commas and brackets of an event up to which it is read again, by Python and slowly."""
MOST_COLONS = 40 * MAX_EVENTS
"""In a batch that Python has to cut: new names are the slowest to read, and an event has a dozen
colons, those of its time among them."""

F = TypeVar("F", bound=Struct)
Items = tuple[Event | Rejection, ...]


def read_event(body: bytes, now: datetime) -> Event | Rejection:
    """Read one event; raises ProblemError when the body is not JSON."""
    check_text(body)
    item = _read(body, now)
    if isinstance(item, Rejection):
        check_json(body)
    return item


def read_batch(body: bytes, now: datetime) -> tuple[Items, tuple[bytes, ...]]:
    """Read a batch as items and the bytes of each; raises ProblemError when it is none."""
    check_text(body)
    bodies = cut(body, lambda whole: _BATCH.decode(whole).events, "events")
    if not bodies:
        raise _not_a_batch()
    if len(bodies) > MAX_EVENTS:
        raise ProblemError("too-many-events", f"At most {MAX_EVENTS} events are taken at once.")
    return tuple([_read(body, now) for body in bodies]), bodies


def cut(body: bytes, decode: Callable[[bytes], Sequence[Raw]], key: str) -> tuple[bytes, ...]:
    """Cut items out before any is read, so that a bad one costs only itself.

    `decode` finds them, under `key`; of more than a batch may have one too many comes.
    """
    try:
        return tuple(map(bytes, decode(body)[: MAX_EVENTS + 1]))
    except (msgspec.DecodeError, RecursionError):
        return _cut_by_grammar(body, key)


def _cut_by_grammar(body: bytes, key: str) -> tuple[bytes, ...]:
    """Cut what msgspec cannot: half a character in one event is no reason to lose the rest."""
    if body.count(b":") > MOST_COLONS:
        raise ProblemError(
            "too-large", f"At most {MOST_COLONS} colons are taken with half a character."
        )
    try:
        texts = grammar.cut(body.decode(), key, MAX_EVENTS)
        return tuple(text.encode() for text in texts)
    except (ValueError, RecursionError):
        raise malformed(body) from None


def _not_a_batch() -> ProblemError:
    return ProblemError("invalid", "events has to be an array of 1 to 1000 events.", "/events")


def _read(body: bytes, now: datetime) -> Event | Rejection:
    sent = decoded(body, _EVENT, EventIn)
    if isinstance(sent, Rejection):
        return sent
    at = happened(sent.timestamp, now)
    return at if isinstance(at, Rejection) else _event(sent, at)


def decoded(body: bytes, decoder: msgspec.json.Decoder[F], form: type[F]) -> F | Rejection:
    """Read one of a batch by its decoder, and where that refuses it, once more by `form`."""
    try:
        return decoder.decode(body)
    except (msgspec.DecodeError, RecursionError) as error:
        return _again(body, error, form)


def happened(timestamp: str, now: datetime) -> datetime | Rejection:
    """Read when an event happened."""
    try:
        at = instant.parse(timestamp)
    except ValueError as error:
        return Rejection("invalid", "/timestamp", error.args[0])
    if (wrong := refuse_time(at, now)) is not None:
        return Rejection("invalid", "/timestamp", wrong)
    return at


def _again(body: bytes, error: Exception, form: type[F]) -> F | Rejection:
    """Read again what was refused, unless it holds more than an event can and costs as much."""
    if len(body) <= MOST_MARKS_AGAIN or grammar.marks(body) <= MOST_MARKS_AGAIN:
        return reread(body, form)
    return refusal(error, form) if isinstance(error, msgspec.ValidationError) else HALF


def _event(sent: EventIn, at: datetime) -> Event:
    kind = EVENT_TYPES[sent.event_type]
    return Event(
        at=at,
        worker_id=sent.worker_id,
        station_id=sent.workstation_id,
        type=kind,
        confidence=abs(sent.confidence),  # -0.0 is 0
        count=int(sent.count) if kind is EventType.PRODUCT_COUNT else 0,
        camera_id=sent.camera_id,
        model_id=sent.model_id,
        model_version=sent.model_version,
    )
