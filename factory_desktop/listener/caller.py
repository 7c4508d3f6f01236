"""Caller: whoever sends to us, over which connections, and what it may still ask for."""

from enum import IntEnum
from typing import Protocol, cast

from aiohttp import web

from factory_desktop.listener.allowance import Allowance
from factory_desktop.listener.share import Share

MOST_BYTES = 512 * 1024
"""Of a caller's batches that are read and stored at a time: some 5,000 events, of 50,000 that
the queue before the writer holds, so that no other event waits behind more of them."""
PROBES = 10
"""Looks at how we are, a second, that are answered also when all else is refused."""


class Turn(IntEnum):
    """In which order connections go when there is no room for another."""

    FIRST = 0
    """Refused, without a key, or closed and only not gone."""
    HEADER = 1
    """Its header has not come, or not even the handshake before."""
    IDLE = 2
    """Answered, and nothing has come since."""


Patience = tuple[Turn, float]
"""The turn, and a time: within a turn the earliest goes first."""


class Connection(Protocol):
    """What is asked of a connection."""

    caller: "Caller"
    is_spare: bool
    """Whether the request on it is no reason to keep it: it was refused, or has shown no key."""

    @property
    def patience(self) -> Patience | None:
        """How soon it can be spared, the first to go first; None while it is at work."""

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
