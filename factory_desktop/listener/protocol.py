"""Protocol: aiohttp's parser and connections, with our problems for its errors, and deadlines.

aiohttp ends a connection that is idle for too long, and nothing else: a request's header and
an answer may take for ever. So each connection knows until when it has to be done with what it
is at, and the `Crowd` looks whether it is.
"""

import asyncio
from math import inf
from typing import Any, cast

from aiohttp import web

from factory_desktop.listener.caller import Caller, Connection, Patience, Turn, neighborhood
from factory_desktop.listener.crowd import Crowd
from factory_desktop.listener.problem import (
    ProblemError,
    foreign_address,
    from_error,
    too_many_connections,
    too_slow,
)
from factory_desktop.listener.reach import HERE, Reach
from factory_desktop.listener.refusals import Refusals
from factory_desktop.listener.turned_away import TurnedAway, last_word, turn_away

PATIENCE = 10.0
"""Seconds for a header to come, and for an answer to be taken."""


class Protocol(web.RequestHandler):
    """One connection."""

    __slots__ = (
        "_crowd",
        "_due",
        "_line",
        "_reach",
        "_refusals",
        "_turned_away",
        "caller",
        "is_spare",
        "wire",
    )

    caller: Caller
    _line: asyncio.Transport
    """What `transport` is until aiohttp lets go of it."""
    wire: asyncio.Transport | None
    """What is below it where it is encrypted, else the same."""

    def __init__(self, server: "ProtocolServer", **options: Any) -> None:  # noqa: ANN401 - aiohttp's own
        super().__init__(server, **options)
        self._crowd = server.crowd
        self._reach = server.reach
        self._refusals = server.refusals
        self._turned_away = server.turned_away
        self._due = inf
        self.is_spare = False
        self.wire = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to serve, if there is room."""
        self._line = cast("asyncio.Transport", transport)
        self.wire = self.wire or self._line
        # A client that has gone again already has no name.
        name = (transport.get_extra_info("peername") or ("",))[0]
        self.caller = self._crowd.caller(neighborhood(name))
        if not self._reach.admits(name):
            self._turn_away(foreign_address(), name)
        elif self._crowd.admit(self):
            self._due = self._loop.time() + PATIENCE
            super().connection_made(transport)
        else:
            self._turn_away(too_many_connections(), name)

    def _turn_away(self, problem: ProblemError, name: str) -> None:
        self._refusals.note(problem.problem.code, name)
        turn_away(self._line, problem, self._turned_away)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Serve no more."""
        self._crowd.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, and keep the time of a header that comes in pieces."""
        before = self._request_count
        super().data_received(data)
        if self._request_count != before:
            if not self._paused:
                self._due = inf
        elif self._due is inf and self._is_waiting and data.strip():
            # Blank lines are none of a header: some clients end a body with one.
            self._due = self._loop.time() + PATIENCE

    def pause_writing(self) -> None:
        """Keep the time of an answer that is not taken."""
        super().pause_writing()
        self._due = self._loop.time() + PATIENCE

    def resume_writing(self) -> None:
        """Go on with an answer."""
        super().resume_writing()
        self._due = inf

    @property
    def _is_waiting(self) -> bool:
        """Whether a request is awaited, and none is worked on."""
        waiter = self._waiter
        return not self._request_count if waiter is None else not waiter.done()

    @property
    def patience(self) -> Patience | None:
        """How soon it can be spared.

        First to go is who waits for nothing but a refusal or the end, or a flood would keep its
        address from being looked at; with an answer on its way a closed one stays until it is due.
        """
        ends = self._next_keepalive_close_time
        spare = (Turn.FIRST, ends - self._keepalive_timeout)
        if self._line.is_closing():
            return spare if self.is_spare or not self._is_sending else None
        if not self._is_waiting:
            return spare if self.is_spare else None
        return (Turn.IDLE, ends) if self._due is inf else (Turn.HEADER, self._due)

    def check(self, now: float) -> None:
        """End it if it is overdue."""
        if self._due <= now:
            if self._is_waiting and not self._paused and not self._line.is_closing():
                self._end(too_slow(PATIENCE))
            else:
                self._abort()
        elif self._due is inf and self._line.is_closing():
            # Closed with something still to be sent, which the client may never take.
            self._due = now + PATIENCE

    def give_way(self) -> None:
        """End it for another: an idle client just sees it closed, as after the timeout."""
        if self._due is inf or not self._is_waiting or self._line.is_closing():
            self.force_close()
        else:
            self._end(too_many_connections())
        # What is closed politely stays until the client agrees, and is counted no more.
        self._abort()

    def _abort(self) -> None:
        assert self.wire is not None  # noqa: S101 - it is connected
        self.wire.abort()

    @property
    def _is_sending(self) -> bool:
        return self.wire is not None and self.wire.get_write_buffer_size() > 0

    def _end(self, problem: ProblemError) -> None:
        self._refusals.note(problem.problem.code, self.caller.name)
        self._line.write(last_word(problem))
        self.force_close()

    def handle_error(
        self,
        request: web.BaseRequest,  # noqa: ARG002 - what cannot be read has nothing to tell
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,  # noqa: ARG002 - aiohttp's words may hold what was sent
    ) -> web.StreamResponse:
        """Answer what the parser cannot read, or what no handler may let pass.

        Raises the ConnectionError of a client that has gone, which aiohttp then lets go of.
        """
        if isinstance(exc, ConnectionError):
            raise exc
        if status < 500 or not isinstance(exc, Exception):  # noqa: PLR2004 - the statuses of our faults
            problem = ProblemError("bad-request", "This is not HTTP as it must be.")
        else:
            problem = from_error(exc)
        self._refusals.note(problem.problem.code, self.caller.name)
        response = problem.reply()
        response.force_close()
        return response


class ProtocolServer(web.Server):
    """Makes a `Protocol` for each connection."""

    def __init__(
        self,
        answer: Any,  # noqa: ANN401 - aiohttp's own
        crowd: Crowd,
        refusals: Refusals,
        reach: Reach = HERE,
        **options: Any,  # noqa: ANN401 - likewise
    ) -> None:
        super().__init__(answer, **options)
        self.crowd = crowd
        self.refusals = refusals
        self.reach = reach
        self.turned_away: set[TurnedAway] = set()
        self.handshakes: set[Connection] = set()

    def __call__(self) -> Protocol:
        """Take a new connection."""
        return Protocol(self, loop=self._loop, **self._kwargs)

    async def shutdown(self, timeout: float | None = None) -> None:  # noqa: ASYNC109 - aiohttp's own
        """End all connections."""
        await super().shutdown(timeout)
        for one in tuple(self.turned_away):
            one.close()
        for shaking in tuple(self.handshakes):
            shaking.give_way()
        self.crowd.close()
