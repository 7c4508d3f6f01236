"""Caller: whoever sends to us, over which connections, and what it may still ask for."""

from typing import Protocol, cast

from aiohttp import web

from factory_desktop.listener.allowance import Allowance
from factory_desktop.listener.share import Share

MOST_BYTES = 512 * 1024
"""Of a caller's batches that are read and stored at a time: some 5,000 events, of 50,000 that
the queue before the writer holds, so that no other event waits behind more of them."""
PROBES = 10
"""Looks at how we are, a second, that are answered also when all else is refused."""


class Connection(Protocol):
    """What is asked of a connection."""

    caller: "Caller"
    is_refused: bool
    """Whether the request on it has been turned down, and only the answer is still to go."""

    @property
    def patience(self) -> tuple[bool, float] | None:
        """What it waits for and since when, the first to go first; None while it is at work."""

    def check(self, now: float) -> None:
        """End it if it is overdue."""

    def give_way(self) -> None:
        """End it for another."""


class Caller:
    """Told by its address as long as there are no keys; then a camera's key takes that place."""

    __slots__ = ("allowance", "batches", "connections", "name", "probes")

    def __init__(self, name: str, requests: float) -> None:
        self.name = name
        self.connections: set[Connection] = set()
        self.allowance = Allowance(requests)
        self.probes = Allowance(PROBES)
        self.batches = Share(MOST_BYTES)

    @property
    def is_gone(self) -> bool:
        """Whether it left nothing that has to be remembered."""
        return not self.connections and self.allowance.is_full and self.probes.is_full


def connection_of(request: web.BaseRequest) -> Connection:
    """Return over which connection a request came."""
    return cast("Connection", request.protocol)


def caller_of(request: web.BaseRequest) -> Caller:
    """Return who has sent a request."""
    return connection_of(request).caller
