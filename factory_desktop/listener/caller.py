"""Caller: whoever sends to us, over which connections, and what it may still ask for."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from aiohttp import web

from factory_desktop.listener.allowance import Allowance
from factory_desktop.listener.problem import too_many_requests

MOST_EVENTS = 20_000
"""Events of one caller that may wait to be stored: the queue holds more than twice as many."""
PROBES = 10
"""Looks at how we are, a second, that are answered also when all else is refused."""


class Connection(Protocol):
    """What is asked of a connection."""

    caller: "Caller"

    @property
    def patience(self) -> tuple[bool, float] | None:
        """What it waits for and since when, the first to go first; None while it is at work."""

    def check(self, now: float) -> None:
        """End it if it is overdue."""

    def give_way(self) -> None:
        """End it for another."""


class Caller:
    """Told by its address as long as there are no keys; then a camera's key takes that place."""

    __slots__ = ("allowance", "connections", "name", "probes", "waiting")

    def __init__(self, name: str, requests: float) -> None:
        self.name = name
        self.connections: set[Connection] = set()
        self.allowance = Allowance(requests)
        self.probes = Allowance(PROBES)
        self.waiting = 0
        """Events that are being stored."""

    @property
    def is_gone(self) -> bool:
        """Whether it left nothing that has to be remembered."""
        return not self.connections and self.allowance.is_full and self.probes.is_full

    @contextmanager
    def storing(self, events: int) -> Iterator[None]:
        """Count events as waiting; raises ProblemError when it has too many of them already.

        So one that sends whole batches on all of its connections leaves room for the others.
        """
        if self.waiting and self.waiting + events > MOST_EVENTS:
            raise too_many_requests(self.allowance.wait)
        self.waiting += events
        try:
            yield
        finally:
            self.waiting -= events


def caller_of(request: web.BaseRequest) -> Caller:
    """Return who has sent a request."""
    caller: Caller = request.protocol.caller  # type: ignore[attr-defined]  # ours: see Protocol
    return caller
