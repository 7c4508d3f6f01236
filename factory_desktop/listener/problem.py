"""Problem: an error answered as RFC 9457 says, with words of our own only.

Nothing that was sent is repeated in an answer, so no answer can be made to carry a script.
"""

import logging
from math import ceil
from typing import Annotated

from aiohttp import web
from msgspec import UNSET, Meta, Struct, UnsetType
from multidict import CIMultiDict

from factory_desktop.domain.errors import (
    KnownError,
    OutOfBoundsError,
    RosterError,
    StoreUnavailableError,
)
from factory_desktop.domain.event import Rejection
from factory_desktop.listener.incidents import Incidents
from factory_desktop.listener.reply import COMMON_HEADERS, ENCODER
from factory_desktop.listener.throttle import Throttle

log = logging.getLogger(__name__)

_incidents = Incidents()
_in_the_way = Throttle(1.0)

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:factory-desktop:problem:"
RETRY_AFTER = "2"
"""Seconds; the writer's longest pause is shorter."""

TITLES = {
    "bad-request": (400, "Not a request that can be understood"),
    "malformed": (400, "Not JSON"),
    "unauthorized": (401, "A key is needed, or another one"),
    "wrong-scope": (403, "Not with this key"),
    "wrong-certificate": (403, "Not with this certificate"),
    "foreign-address": (403, "Not from this address"),
    "wrong-station": (403, "Not a station of this camera"),
    "foreign-origin": (403, "Web pages may not come in"),
    "not-found": (404, "Not here"),
    "method-not-allowed": (405, "Not with this method"),
    "too-slow": (408, "The request came too slowly"),
    "conflict": (409, "Another count is on file"),
    "taken": (409, "The id is taken"),
    "has-events": (409, "It has events"),
    "bound": (409, "A camera is bound to it"),
    "cooling-down": (409, "It was asked a short while ago"),
    "too-large": (413, "The body is too large"),
    "too-many-events": (413, "Too many events at once"),
    "too-many-labels": (413, "Too many labels at once"),
    "unsupported-type": (415, "Only JSON is taken"),
    "unsupported-encoding": (415, "Only bodies that are not compressed are taken"),
    "expectation-failed": (417, "Not to be expected"),
    "foreign-host": (421, "Not the address of this program"),
    "invalid": (422, "Not as it must be"),
    "unknown-worker": (422, "No such worker"),
    "unknown-station": (422, "No such station"),
    "too-many-keys": (429, "Too many wrong keys"),
    "too-many-requests": (429, "Too many requests"),
    "internal": (500, "Our fault"),
    "starting": (503, "Starting"),
    "migrating": (503, "The store is being upgraded"),
    "disk-full": (503, "The disk is full"),
    "store-missing": (503, "The store is missing"),
    "writer-stalled": (503, "The store does not answer"),
    "writer-busy": (503, "Too much is waiting to be stored"),
    "read-only": (503, "The store cannot be written to"),
    "store-busy": (503, "Another program writes to the store"),
    "store-error": (503, "The disk reports an error"),
    "too-many-connections": (503, "Too many connections"),
    "shutting-down": (503, "Shutting down"),
    "unavailable": (503, "The store cannot be used now"),
}
"""Status and title of each kind of problem; the last part of its type."""


ROSTER_PROBLEMS = {
    "unknown": ("not-found", "Nothing with this id is on the roster."),
    "taken": ("taken", "Choose an id that is not on the roster yet."),
    "has-events": ("has-events", "What has events stays on the roster."),
    "bound": ("bound", "A camera may report for this station alone. Say another one first."),
}
"""What is told of each code of a RosterError."""


class Problem(Struct, frozen=True):
    """An error, told to programs by `code` and to people by `detail` (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    code: Annotated[str, Meta(description="The last part of `type`.")]
    pointer: Annotated[
        str | UnsetType, Meta(description="RFC 6901 pointer to the field at fault in the body.")
    ] = UNSET
    incident: Annotated[
        str | UnsetType, Meta(description="Under this word our own fault stands in the log.")
    ] = UNSET


class ProblemError(Exception):
    """Ends a request with a problem; `close` ends the connection with it."""

    def __init__(
        self,
        code: str,
        detail: str,
        pointer: str | UnsetType = UNSET,
        incident: str | UnsetType = UNSET,
        headers: dict[str, str] | None = None,
        *,
        close: bool = False,
    ) -> None:
        super().__init__(code)
        status, title = TITLES[code]
        type_ = TYPE_PREFIX + code
        self.problem = Problem(type_, title, status, detail, code, pointer, incident)
        self.headers = headers or {}
        self.close = close

    def reply(self) -> web.Response:
        """Answer with it."""
        headers = CIMultiDict({"Content-Type": MEDIA_TYPE, **COMMON_HEADERS, **self.headers})
        body = ENCODER.encode(self.problem)
        response = web.Response(body=body, status=self.problem.status, headers=headers)
        if self.close:
            response.force_close()
        return response


def from_rejection(rejection: Rejection) -> ProblemError:
    """Tell why an event or a body was refused."""
    return ProblemError(rejection.code, rejection.detail, rejection.pointer)


def from_error(error: Exception) -> ProblemError:
    """Tell the world's errors by their kind; log ours whole and tell nothing of them."""
    match error:
        case StoreUnavailableError():
            code = error.reason if TITLES.get(error.reason, (0,))[0] == 503 else "unavailable"  # noqa: PLR2004 - the status
            return unavailable(code)
        case RosterError():
            return ProblemError(*ROSTER_PROBLEMS[error.code])
        case OutOfBoundsError():
            return ProblemError("invalid", str(error))
        case KnownError():
            if _in_the_way.passes(str(error)):
                log.warning("A request could not be served: %s", error)
            return unavailable("unavailable")
    return ProblemError(
        "internal",
        "The program's log has the incident under this word.",
        incident=_incidents.word(error),
    )


def unavailable(code: str) -> ProblemError:
    """Tell a camera to come again."""
    detail = "Nothing was stored. Send it again in a few seconds."
    return ProblemError(code, detail, headers={"Retry-After": RETRY_AFTER})


def too_slow(seconds: float) -> ProblemError:
    """Tell a client that it took too long to send something."""
    return ProblemError("too-slow", f"Send it within {seconds:.0f} seconds.", close=True)


def too_many_connections() -> ProblemError:
    """Tell a client that there is no room for it."""
    detail = "Keep one connection and send request after request over it."
    return ProblemError(
        "too-many-connections", detail, headers={"Retry-After": RETRY_AFTER}, close=True
    )


def foreign_address() -> ProblemError:
    """Tell a client that its address is none of those that are let in."""
    detail = "From this address only what is encrypted is taken, at the other port."
    return ProblemError("foreign-address", detail, close=True)


def too_many_requests(seconds: float) -> ProblemError:
    """Tell a client to send less, and that it may come again after so many seconds."""
    detail = "Nothing was stored. Send it again later, many events in one batch."
    return ProblemError(
        "too-many-requests", detail, headers={"Retry-After": str(max(1, ceil(seconds)))}
    )
