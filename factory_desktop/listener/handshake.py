"""Handshake: a connection that is to become an encrypted one, counted from its first moment.

asyncio tells a protocol of a connection only after the handshake. Whoever never began one would
so be counted nowhere, and as many of them as there are open files would stop every door. So the
plain connection is taken first, and asked for its handshake once there is room for it.
"""

import asyncio
import ssl
from typing import cast

from factory_desktop.listener.caller import Caller, Patience, Turn, neighborhood
from factory_desktop.listener.problem import too_many_connections
from factory_desktop.listener.protocol import ProtocolServer

PATIENCE = 10.0
"""Seconds: whoever connects and says nothing would else hold a place for a minute."""
FAREWELL = 10.0
"""Seconds for the client to end the encryption, and to take what is still on its way to it."""


class Handshake(asyncio.Protocol):
    """Stands in for a `Protocol` until there is something to read for one."""

    caller: Caller
    is_spare = False
    _wire: asyncio.Transport

    def __init__(self, server: ProtocolServer, context: ssl.SSLContext) -> None:
        self._server = server
        self._context = context
        self._loop = asyncio.get_running_loop()
        self._due = self._loop.time() + PATIENCE
        self._task: asyncio.Task[None] | None = None
        self._early: list[bytes] = []
        """What came along with the end of the handshake, as a first request does."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, if there is room; who is not let in cannot be told, not being encrypted."""
        self._wire = cast("asyncio.Transport", transport)
        name = (transport.get_extra_info("peername") or ("",))[0]
        self.caller = self._server.crowd.caller(neighborhood(name))
        if self._server.crowd.admit(self):
            self._wire.pause_reading()  # what comes is for the encryption, which is not there yet
            self._server.handshakes.add(self)
            self._task = self._loop.create_task(self._shake())
        else:
            self._server.refusals.note(too_many_connections().problem.code, name)
            self._wire.abort()

    def data_received(self, data: bytes) -> None:
        """Keep what came early."""
        self._early.append(data)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - it is gone either way
        """Count it no more."""
        self._leave()
        if self._task is not None:
            self._task.cancel()

    @property
    def patience(self) -> Patience:
        """Say that it has sent no header, as who is through with it and silent has not either."""
        return (Turn.HEADER, self._due)

    def check(self, now: float) -> None:
        """Leave the deadline to the encryption."""

    def give_way(self) -> None:
        """End it for another."""
        self._wire.abort()

    def _leave(self) -> None:
        self._server.handshakes.discard(self)
        self._server.crowd.leave(self)

    async def _shake(self) -> None:
        try:
            if self._wire.is_closing():
                return
            line = await self._loop.start_tls(
                self._wire,
                self,
                self._context,
                server_side=True,
                ssl_handshake_timeout=PATIENCE,
                ssl_shutdown_timeout=FAREWELL,
            )
        except OSError as error:  # also what is no handshake at all
            self._note(error)
            return
        finally:
            self._leave()
        if line is not None and not self._wire.is_closing():
            self._hand_over(line)

    def _note(self, error: OSError) -> None:
        """Log what was wrong with it: a camera that is set up wrongly is told next to nothing."""
        if isinstance(error, ssl.SSLError) and error.reason:
            # OpenSSL's own word for it: nothing that was sent.
            word = error.reason.lower().replace("_", "-")
            self._server.refusals.note(f"tls-{word}", self.caller.name)

    def _hand_over(self, line: asyncio.Transport) -> None:
        """Have it served, in the place that has just been left."""
        protocol = self._server()
        protocol.wire = self._wire
        line.set_protocol(protocol)
        protocol.connection_made(line)
        for data in self._early:
            protocol.data_received(data)
