"""Labels as people and their tools send them and as they are answered."""

from typing import Annotated, Any, Literal

from msgspec import Meta, Raw, Struct

from factory_desktop.domain.label import MOST_LABELS
from factory_desktop.listener.wire.terms import TIME_SCHEMA, EventWord, Id


class LabelIn(Struct, frozen=True, gc=False):
    """What somebody says of one event; fields that are not named here are ignored."""

    timestamp: Annotated[
        str,
        Meta(
            description="When the event happened, as it was sent: RFC 3339 with a zone.",
            examples=["2026-01-22T10:15:00Z"],
            extra_json_schema=TIME_SCHEMA,
        ),
    ]
    worker_id: Annotated[Id, Meta(description="The event's worker.", examples=["W1"])]
    workstation_id: Annotated[Id, Meta(description="The event's station.", examples=["S3"])]
    event_type: Annotated[EventWord, Meta(description="What the camera said.")]
    verdict: Annotated[Literal["right", "wrong"], Meta(description="Whether the camera was right.")]
    actual_type: Annotated[
        EventWord | None,
        Meta(description="With `wrong`: what it really was, where somebody knows."),
    ] = None


class LabelBatch(Struct, frozen=True):
    """Several labels, each judged by itself: a bad one costs no other."""

    labels: Annotated[
        list[Any],
        Meta(
            min_length=1,
            description=f"An array of 1 to {MOST_LABELS} labels; more at once are a 413.",
            extra_json_schema={
                "items": {
                    "anyOf": [
                        {"$ref": "#/components/schemas/LabelIn"},
                        {"description": "Anything else is refused by itself, in `errors`."},
                    ]
                }
            },
        ),
    ]


class RawLabelBatch(Struct, frozen=True):
    """A `LabelBatch` whose labels are still to be read, one by one."""

    labels: list[Raw]


class LabelError(Struct, frozen=True):
    """Why one label was not kept."""

    index: Annotated[int, Meta(description="Its place in the batch, from 0.")]
    code: Annotated[
        str,
        Meta(
            description="`invalid`, `unknown-worker`, `unknown-station` or `unknown-event`: no such"
            " event is on file."
        ),
    ]
    pointer: Annotated[
        str, Meta(description="RFC 6901 pointer to the field inside that label; may be empty.")
    ]
    detail: Annotated[str, Meta(description="A sentence for people.")]


class LabelsOut(Struct, frozen=True):
    """What became of a batch of labels; an event has one, the newest."""

    total_received: int
    successfully_stored: Annotated[int, Meta(description="New ones, and those that replaced.")]
    replaced: Annotated[int, Meta(description="Of these, in the place of an earlier label.")]
    unchanged: Annotated[int, Meta(description="They said what was on file already.")]
    errors: list[LabelError]
