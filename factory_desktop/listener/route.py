"""Route: one line of the table from which router and description are made."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from aiohttp import web
from msgspec import Struct

Handler = Callable[..., Awaitable[web.StreamResponse]]
"""Takes the desk, the request and, where the path ends with one, an id."""

Scope = Literal["open", "events", "pairing", "read", "manage", "local"]
"""What a key has to allow: `open` needs none, cameras have `events`, a code has `pairing`.

What is `local` is not there at all for others on the network, nor `manage` for cameras there.
"""

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a route answers with when all is well."""

    status: int
    text: str
    """One sentence for the description."""
    body: object = None
    """The type of the JSON in it; None where it is no JSON."""
    media: str = JSON


@dataclass(frozen=True, slots=True)
class Route:
    """What is done at one path with one method."""

    method: str
    path: str
    """Its last part or the one before may be a name in braces, which the handler gets."""
    handler: Handler
    scope: Scope
    summary: str
    answers: tuple[Answer, ...]
    body: type[Struct] | None = None
    """What has to be sent; it may be left out where all of its fields may be."""
    query: type[Struct] | None = None
    discloses: bool = False
    """Whether the answer tells of single people: the audit trail says that it was read."""
    problems: tuple[int, ...] = ()
    """Statuses that do not follow from the fields above."""

    @property
    def name(self) -> str | None:
        """The name in braces in the path."""
        names = (part.strip("{}") for part in self.path.split("/") if part.startswith("{"))
        return next(names, None)
