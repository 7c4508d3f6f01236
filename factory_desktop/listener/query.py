"""Query: what stands behind the question mark of an address."""

import re
from datetime import datetime
from typing import Annotated, Literal, TypeVar

import msgspec
from aiohttp import web
from msgspec import UNSET, Meta, Struct, UnsetType

from factory_desktop.domain import instant
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import RuleName
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.refusal import refusal
from factory_desktop.listener.wire.terms import TIME_SCHEMA, EventWord, Id

F = TypeVar("F", bound=Struct)

_BARE_PLUS = re.compile(r"T\S* [0-9]{2}:[0-9]{2}$", re.ASCII | re.IGNORECASE)
"""An offset whose + stood in the address as it is, where it means a space."""
TimeText = Annotated[str, Meta(extra_json_schema=TIME_SCHEMA)]
StartTime = Annotated[
    TimeText | UnsetType,
    Meta(description="Events from this time on, it included: RFC 3339 with a zone, + as %2B."),
]
EndTime = Annotated[
    TimeText | UnsetType,
    Meta(
        description="Events before this time, it excluded: RFC 3339 with a zone, + as %2B. "
        "One that is not after start_time asks for nothing and is answered so."
    ),
]


class RangeQuery(Struct, frozen=True):
    """A range of time and the rule that makes time of its events."""

    start_time: StartTime = UNSET
    end_time: EndTime = UNSET
    time_rule: Annotated[
        RuleName | UnsetType,
        Meta(
            description="How events become time: each of a fixed length, or as long as measured; "
            "the plant's own rule if left out."
        ),
    ] = UNSET


class EventsQuery(Struct, frozen=True):
    """Which events, and how many of them at once."""

    worker_id: Annotated[Id | UnsetType, Meta(description="Of this worker only.")] = UNSET
    workstation_id: Annotated[Id | UnsetType, Meta(description="At this station only.")] = UNSET
    event_type: Annotated[EventWord | UnsetType, Meta(description="Of this type only.")] = UNSET
    start_time: StartTime = UNSET
    end_time: EndTime = UNSET
    limit: Annotated[int, Meta(ge=1, le=1000, description="How many, 1 to 1000.")] = 100
    cursor: Annotated[
        Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,200}(?!\n)$")] | UnsetType,
        Meta(description="`next_cursor` of the page before."),
    ] = UNSET


class DriftQuery(Struct, frozen=True):
    """How many runs at once."""

    limit: Annotated[
        int, Meta(ge=1, le=720, description="How many of the newest runs, 1 to 720.")
    ] = 24


class AlertsQuery(Struct, frozen=True):
    """Which alerts, and how many of them."""

    state: Annotated[
        Literal["active", "all"], Meta(description="Those that are still so, or all that are kept.")
    ] = "active"
    limit: Annotated[int, Meta(ge=1, le=1000, description="How many, 1 to 1000.")] = 100


class RetrainingsQuery(Struct, frozen=True):
    """How many lines at once."""

    limit: Annotated[int, Meta(ge=1, le=500, description="How many, 1 to 500.")] = 50


def read(request: web.BaseRequest, form: type[F]) -> F:
    """Read the query as one of the types above; parameters they do not know are ignored."""
    query = request.query
    if not query:
        return form()
    known = [name for name in form.__struct_fields__ if name in query]
    for name in known:
        if len(query.getall(name)) > 1:
            raise ProblemError("invalid", f"{name} is there more than once.")
    try:
        return msgspec.convert({name: query[name] for name in known}, form, strict=False)
    except msgspec.ValidationError as error:
        reason = refusal(error, form)
        raise ProblemError("invalid", reason.detail) from None


def span(start: str | UnsetType, end: str | UnsetType) -> TimeSpan:
    """Read a half-open range; one that ends before it starts is empty."""
    since, until = _instant("start_time", start), _instant("end_time", end)
    if since is not None and until is not None:
        until = max(since, until)
    return TimeSpan(since, until)


def _instant(name: str, text: str | UnsetType) -> datetime | None:
    if text is UNSET:
        return None
    try:
        return instant.parse(text)
    except ValueError as error:
        hint = " Write + as %2B." if _BARE_PLUS.search(text) else ""
        raise ProblemError("invalid", f"{name}: {error}{hint}") from None
