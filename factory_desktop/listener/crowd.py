"""Crowd: all connections, and which of them goes when there is no room for another.

A connection on which a request is being served is never closed for that, unless it was refused
or came over the network without a key. These go first, with those that are closed but not gone.
Then go those whose header has not come, nor perhaps the handshake before it, the longest awaited
before the rest: whoever sends it at once, as every camera does, is served however many there are
that do not. Next are those that were answered and are idle, which clients have to expect at any
time.
"""

import asyncio
from collections.abc import Iterable

from factory_desktop.listener.caller import Caller, Connection
from factory_desktop.listener.limits import Limits

SWEEP = 0.5
"""Seconds between two looks at who is overdue."""


class Crowd:
    """Counts connections by caller; lives on the listener's loop."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._loop = asyncio.get_running_loop()
        self._callers: dict[str, Caller] = {}
        self._connections: set[Connection] = set()
        self._sweep: asyncio.TimerHandle | None = None

    def __len__(self) -> int:
        """Count the connections."""
        return len(self._connections)

    def caller(self, name: str) -> Caller:
        """Return who goes by a name: an address, or what a key stands for."""
        caller = self._callers.get(name)
        if caller is None:
            caller = self._callers[name] = Caller(name, self._limits.requests)
            if self._sweep is None:
                self._sweep = self._loop.call_later(SWEEP, self._look_around)
        return caller

    def admit(self, connection: Connection) -> bool:
        """Let a connection in, if need be in the place of another; says whether it is in."""
        its = connection.caller.connections
        if len(its) >= self._limits.per_address and not self._make_room(its):
            return False
        if len(self) >= self._limits.connections and not self._make_room(self._connections):
            return False
        its.add(connection)
        self._connections.add(connection)
        return True

    def leave(self, connection: Connection) -> None:
        """Count a connection no more."""
        connection.caller.connections.discard(connection)
        self._connections.discard(connection)

    def close(self) -> None:
        """Look after nobody any more."""
        if self._sweep is not None:
            self._sweep.cancel()

    def _make_room(self, among: Iterable[Connection]) -> bool:
        """End the connection that can be spared first: of the caller that has the most."""
        spared = [
            (-len(one.caller.connections), patience, id(one), one)
            for one in among
            if (patience := one.patience) is not None
        ]
        if not spared:
            return False
        *_, first = min(spared)
        self.leave(first)
        first.give_way()
        return True

    def _look_around(self) -> None:
        now = self._loop.time()
        for connection in tuple(self._connections):
            connection.check(now)
        self._callers = {name: one for name, one in self._callers.items() if not one.is_gone}
        self._sweep = self._loop.call_later(SWEEP, self._look_around) if self._callers else None
