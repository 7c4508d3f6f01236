"""Retraining: what is asked for, and what has come of it, as it is answered."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from factory_desktop.domain.retraining import DryRun, Priority, Progress, Reason, Retraining
from factory_desktop.listener.wire.terms import TIME_SCHEMA

ReasonWord = Literal[tuple(one.value for one in Reason)]  # type: ignore[valid-type]
PriorityWord = Literal[tuple(one.value for one in Priority)]  # type: ignore[valid-type]
StateWord = Literal[tuple(one.value for one in Progress)]  # type: ignore[valid-type]

_Time = Annotated[str, Meta(extra_json_schema=TIME_SCHEMA)]
Range = Annotated[
    list[datetime],
    Meta(description="Beginning and end of the labelled events; an event at the end is not in it."),
]


class RetrainingIn(Struct, frozen=True):
    """Why, of what time, how soon; all may be left out."""

    reason: Annotated[ReasonWord, Meta(description="Why.")] = "manual"  # type: ignore[valid-type]
    data_range: Annotated[
        Annotated[list[_Time], Meta(min_length=2, max_length=2)] | UnsetType,
        Meta(
            description="Two times with zones, in whatever order; meant are the events between. "
            "The last days that the rules name if left out.",
            examples=[["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]],
        ),
    ] = UNSET
    priority: Annotated[PriorityWord, Meta(description="How soon.")] = "medium"  # type: ignore[valid-type]
    dry_run: Annotated[
        bool, Meta(description="true says what would be done, and does nothing.")
    ] = False


class RetrainingOut(Struct, frozen=True):
    """One line of the log."""

    id: Annotated[str, Meta(description="Also the `Idempotency-Key` of its message.")]
    reason: ReasonWord  # type: ignore[valid-type]
    priority: PriorityWord  # type: ignore[valid-type]
    data_range: Range
    asked_at: datetime
    state: Annotated[
        StateWord,  # type: ignore[valid-type]
        Meta(description="`exported` means that there was nobody to tell."),
    ]
    data_path: Annotated[str | None, Meta(description="The folder; null before the export.")]
    events: Annotated[int | None, Meta(description="Labelled events in it.")]
    tries: Annotated[int, Meta(description="How often it was tried to tell the receiver.")]
    next_try_at: datetime | None
    delivered_at: datetime | None
    problem: Annotated[str | None, Meta(description="Why the last try failed, or the export.")]


class RetrainingsOut(Struct, frozen=True):
    """The log, newest first."""

    retrainings: list[RetrainingOut]


class MessageOut(Struct, frozen=True):
    """What the receiver is posted."""

    reason: ReasonWord  # type: ignore[valid-type]
    data_path: str
    data_range: Range
    priority: PriorityWord  # type: ignore[valid-type]


class DryRunOut(Struct, frozen=True):
    """What would be done."""

    events: Annotated[int, Meta(description="Labelled events that would be exported.")]
    message: MessageOut
    free_at: Annotated[
        datetime | None, Meta(description="Until when the reason cools down; null if it may ask.")
    ]


def retraining_out(one: Retraining, folder: Path) -> RetrainingOut:
    """Write a line of the log as it is answered."""
    trigger, delivery = one.trigger, one.delivery
    problem = delivery.problem if delivery else one.problem
    return RetrainingOut(
        id=one.id,
        reason=trigger.reason.value,
        priority=trigger.priority.value,
        data_range=[trigger.start, trigger.end],
        asked_at=one.made_at,
        state=one.progress.value,
        data_path=None if one.exported_at is None else str(folder / one.folder),
        events=one.events,
        tries=delivery.tries if delivery else 0,
        next_try_at=delivery.next_at if delivery else None,
        delivered_at=delivery.delivered_at if delivery else None,
        problem=str(problem) if problem else None,
    )


def dry_run_out(found: DryRun) -> DryRunOut:
    """Write what would be done as it is answered."""
    trigger = found.trigger
    return DryRunOut(
        found.events,
        MessageOut(
            trigger.reason.value,
            str(found.folder),
            [trigger.start, trigger.end],
            trigger.priority.value,
        ),
        found.free_at,
    )
