"""Caller: whoever sends to us, over which connections, and what it may still ask for."""

import ipaddress
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


PAYER = web.RequestKey("payer", object)
"""The `Caller` whose key was shown."""


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
    """Whoever is told apart from others: by its address, or once it has shown a key by that.

    So of two cameras behind one address the one does not pay for what the other sends.
    """

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
        allowances = self.allowance.is_full and self.probes.is_full
        return not self.connections and allowances and self.batches.is_free


def connection_of(request: web.BaseRequest) -> Connection:
    """Return over which connection a request came."""
    return cast("Connection", request.protocol)


def caller_of(request: web.BaseRequest) -> Caller:
    """Return from which address a request came."""
    return connection_of(request).caller


def payer_of(request: web.BaseRequest) -> Caller:
    """Return who pays for a request: whose key was shown, else the address."""
    payer: Caller | None = request.get(PAYER)
    return payer or caller_of(request)


def neighborhood(address: str) -> str:
    """Return what of an address is one's own: of IPv6 any host has a whole /64 to itself."""
    if ":" not in address:
        return address
    found = ipaddress.IPv6Address(address.partition("%")[0])
    mapped = found.ipv4_mapped
    return str(mapped or ipaddress.IPv6Network((found.packed[:8] + bytes(8), 64)))
