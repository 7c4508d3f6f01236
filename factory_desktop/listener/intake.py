"""Intake: what cameras send becomes events, or rejections that say why not."""

from datetime import datetime

import msgspec
from msgspec import Raw

from factory_desktop.domain import instant
from factory_desktop.domain.event import EVENT_TYPES, Event, EventType, Rejection, refuse_time
from factory_desktop.listener.body import check_json, check_text, malformed
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.refusal import refusal
from factory_desktop.listener.wire.events import MAX_EVENTS, EventIn, RawBatch

_EVENT = msgspec.json.Decoder(EventIn)
_BATCH = msgspec.json.Decoder(RawBatch)

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
    raws = _cut(body)
    if not raws:
        raise _not_a_batch()
    if len(raws) > MAX_EVENTS:
        raise ProblemError("too-many-events", f"At most {MAX_EVENTS} events are taken at once.")
    bodies = tuple(map(bytes, raws))
    return tuple([_read(body, now) for body in bodies]), bodies


def _cut(body: bytes) -> list[Raw]:
    """Cut the events out before any is read, so that a bad one costs only itself."""
    try:
        return _BATCH.decode(body).events
    except msgspec.ValidationError:
        check_json(body)
        raise _not_a_batch() from None
    except (msgspec.DecodeError, RecursionError):
        raise malformed() from None


def _not_a_batch() -> ProblemError:
    return ProblemError("invalid", "events has to be an array of 1 to 1000 events.", "/events")


def _read(body: bytes, now: datetime) -> Event | Rejection:
    try:
        sent = _EVENT.decode(body)
        at = instant.parse(sent.timestamp)
    except msgspec.ValidationError as error:
        return refusal(error, EventIn)
    except (msgspec.DecodeError, RecursionError):
        return Rejection("invalid", "", "The event is not JSON.")
    except ValueError as error:  # after msgspec's, which are ValueErrors too
        return Rejection("invalid", "/timestamp", str(error))
    if (wrong := refuse_time(at, now)) is not None:
        return Rejection("invalid", "/timestamp", wrong)
    return _event(sent, at)


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
