"""Server: the listener as a whole, on one address, started and stopped from its loop."""

import asyncio
import contextlib
import logging
import socket
from dataclasses import replace

from aiohttp import web

from factory_desktop.listener import openapi, request_tasks
from factory_desktop.listener.access import Access
from factory_desktop.listener.crowd import Crowd
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.dispatcher import Dispatcher
from factory_desktop.listener.door import Door
from factory_desktop.listener.guard import Guard
from factory_desktop.listener.limits import USUAL, Limits
from factory_desktop.listener.open_files import room_for
from factory_desktop.listener.protocol import ProtocolServer
from factory_desktop.listener.reach import HERE, Reach
from factory_desktop.listener.refusals import Refusals
from factory_desktop.listener.router import Router
from factory_desktop.listener.routes import ROUTES
from factory_desktop.listener.site import Site

log = logging.getLogger(__name__)

KEEPALIVE_TIMEOUT = 30.0
LINGERING_TIME = 2.0
"""Seconds in which the rest of a refused body is read away, so that the answer arrives."""
SHUTDOWN_TIMEOUT = 2.0
BACKLOG = 1024
"""Connections that wait to be taken, as after a restart, when all cameras come at once."""
AT_ONCE = 32
"""Connections taken in one turn of the loop: others are to be served between."""
MOST_HEADERS = 64
"""Lines in a request's header; with those of its longest a header stays under half a megabyte."""
TURNS_TO_ACCEPT = 2
"""Turns of the loop from accepting a connection until the server knows it."""


class Listener:
    """The HTTP door; `port` 0 takes any free one."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        host: str,
        port: int,
        limits: Limits = USUAL,
        reach: Reach = HERE,
    ) -> None:
        self._dispatcher = dispatcher
        self._limits = limits
        self._reach = reach
        # One name, one socket: with a port of its own for each family 0 would mean two.
        self._host = "127.0.0.1" if host == "localhost" else host
        self._port = port
        self._runner: web.ServerRunner | None = None
        self._bound: socket.socket | None = None

    @property
    def port(self) -> int:
        """The port listened on; before the start the one asked for."""
        return self._port

    @property
    def address(self) -> str:
        """The base address such as http://127.0.0.1:8000."""
        return f"{'https' if self._reach.tls else 'http'}://{self._name}:{self._port}"

    @property
    def _name(self) -> str:
        return f"[{self._host}]" if ":" in self._host else self._host

    async def start(self) -> None:
        """Listen; raises OSError when the port is taken."""
        request_tasks.spare(asyncio.get_running_loop())
        bound = self._bind()
        self._port = bound.getsockname()[1]
        desk = Desk(self._dispatcher, openapi.write(ROUTES))
        program, refusals = self._dispatcher, Refusals()
        access = Access(lambda: program.keys, program.clock.now, self._reach)
        crowd = Crowd(replace(self._limits, connections=room_for(self._limits.connections)))
        door = Door(desk, Router(ROUTES), self._guard(), access, crowd, refusals)
        self._server = ProtocolServer(
            door.answer,
            crowd,
            refusals,
            self._reach,
            access_log=None,
            auto_decompress=False,  # a compressed bomb would hold up every camera
            keepalive_timeout=KEEPALIVE_TIMEOUT,
            lingering_time=LINGERING_TIME,
            max_headers=MOST_HEADERS,
        )
        self._runner = web.ServerRunner(
            self._server, handle_signals=False, shutdown_timeout=SHUTDOWN_TIMEOUT
        )
        await self._runner.setup()
        await Site(self._runner, bound, backlog=AT_ONCE, ssl_context=self._reach.tls).start()
        bound.listen(BACKLOG)  # asyncio's one number for both would take all that wait at once
        self._bound = bound
        log.info("Listening on %s", self.address)

    async def stop(self) -> None:
        """Answer what has come in, take no more, and let go of the port."""
        if self._runner is not None:
            await self._take_no_more()
            await self._runner.cleanup()
            self._runner = None

    async def _take_no_more(self) -> None:
        """Stop accepting, and let asyncio finish with connections that it has just accepted.

        Closed in between, the server would forget such a one: its camera would wait for an
        answer on a connection that nobody serves and nobody closes.
        """
        if self._bound is None:
            return
        with contextlib.suppress(NotImplementedError, RuntimeError):  # loops that accept otherwise
            asyncio.get_running_loop().remove_reader(self._bound)
        for _ in range(TURNS_TO_ACCEPT):
            await asyncio.sleep(0)
        self._bound = None

    def _guard(self) -> Guard:
        """Say under which names this program is meant."""
        if not self._reach.network:
            return Guard(self._port)
        names, encrypted = (self._name, socket.gethostname()), self._reach.tls is not None
        return Guard(self._port, names, encrypted=encrypted)

    def _bind(self) -> socket.socket:
        """Take the port first: the guard has to know it before anyone can knock."""
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        return socket.create_server((self._host, self._port), family=family, backlog=BACKLOG)
