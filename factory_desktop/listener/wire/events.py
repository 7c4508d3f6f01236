"""Events as cameras send them and as they are answered."""

from datetime import datetime
from typing import Annotated, Any

from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from factory_desktop.domain.event import MAX_COUNT, Event, StoredEvent
from factory_desktop.listener.wire.terms import TIME_SCHEMA, EventWord, Id, whole

MAX_EVENTS = 1000
"""In one batch."""
MAX_MARKS = 100 * MAX_EVENTS
"""Commas and opening brackets in one batch: room for a hundred values in each of its events."""


class EventIn(Struct, frozen=True, gc=False):
    """One event of a camera; fields that are not named here are ignored."""

    timestamp: Annotated[
        str,
        Meta(
            description="When it happened: RFC 3339 with a zone, from 2000 to 5 minutes from now.",
            examples=["2026-01-22T10:15:00Z"],
            extra_json_schema=TIME_SCHEMA,
        ),
    ]
    worker_id: Annotated[
        Id, Meta(description="The worker's id, as it is on the roster.", examples=["W1"])
    ]
    workstation_id: Annotated[
        Id, Meta(description="The station's id, as it is on the roster.", examples=["S3"])
    ]
    event_type: Annotated[EventWord, Meta(description="What the camera saw.")]
    confidence: Annotated[
        float,
        Meta(ge=0, le=1, description="The camera's sureness, a number from 0 to 1."),
    ]
    count: Annotated[
        float,
        whole(0, MAX_COUNT, f"Units made, a whole number to {MAX_COUNT}; for product_count only."),
    ] = 0
    camera_id: Annotated[Id | None, Meta(description="Which camera saw it: an id.")] = None
    model_id: Annotated[Id | None, Meta(description="Which model judged it: an id.")] = None
    model_version: Annotated[
        Id | None, Meta(description="The model's version, written like an id.")
    ] = None


class Batch(Struct, frozen=True):
    """Several events, each judged by itself: a bad one costs no other."""

    events: Annotated[
        list[Any],
        Meta(
            min_length=1,
            description=f"An array of 1 to {MAX_EVENTS} events; more at once are a 413.",
            extra_json_schema={
                "items": {
                    "anyOf": [
                        {"$ref": "#/components/schemas/EventIn"},
                        {"description": "Anything else is refused by itself, in `errors`."},
                    ]
                }
            },
        ),
    ]


class RawBatch(Struct, frozen=True):
    """A `Batch` whose events are still to be read, one by one."""

    events: list[Raw]


class EventOut(Struct, frozen=True, gc=False):
    """An event on file."""

    id: Annotated[int, Meta(description="Given by the store, rising.")]
    timestamp: Annotated[datetime, Meta(description="When it happened, in UTC.")]
    worker_id: str
    workstation_id: str
    event_type: EventWord
    confidence: float
    count: int
    received_at: Annotated[datetime, Meta(description="When the store took it, in UTC.")]
    camera_id: str | UnsetType = UNSET
    model_id: str | UnsetType = UNSET
    model_version: str | UnsetType = UNSET
    simulated: Annotated[
        bool | UnsetType, Meta(description="True for sample data; else left out.")
    ] = UNSET


class EventsOut(Struct, frozen=True):
    """A page of events, newest first."""

    events: list[EventOut]
    next_cursor: Annotated[
        str | None, Meta(description="The `cursor` of the next page; null on the last.")
    ]


class BatchError(Struct, frozen=True):
    """Why one event of a batch was not stored; it is kept for review in the program."""

    index: Annotated[int, Meta(description="Its place in the batch, from 0.")]
    code: Annotated[
        str, Meta(description="`invalid`, `unknown-worker`, `unknown-station` or `conflict`.")
    ]
    pointer: Annotated[
        str, Meta(description="RFC 6901 pointer to the field inside that event; may be empty.")
    ]
    detail: Annotated[str, Meta(description="A sentence for people.")]


class BatchOut(Struct, frozen=True):
    """What became of a batch."""

    total_received: int
    successfully_stored: int
    duplicates_skipped: int
    errors: list[BatchError]


def event_out(
    seq: int, event: Event, received_at: datetime, *, simulated: bool = False
) -> EventOut:
    """Write an event on file as it is answered."""
    return EventOut(
        seq,
        event.at,
        event.worker_id,
        event.station_id,
        WORDS[event.type],
        round(event.confidence, 6),  # what the store keeps
        event.count,
        received_at,
        event.camera_id or UNSET,
        event.model_id or UNSET,
        event.model_version or UNSET,
        simulated or UNSET,
    )


def stored_event_out(stored: StoredEvent) -> EventOut:
    """Write an event read back from the store as it is answered."""
    return event_out(stored.seq, stored.event, stored.received_at, simulated=stored.simulated)


WORDS: tuple[EventWord, ...] = ("working", "idle", "absent", "product_count")
"""The word of each `EventType`, by its value."""
