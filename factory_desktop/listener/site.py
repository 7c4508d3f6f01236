"""Site: where connections come in."""

import asyncio
from typing import cast

from aiohttp import web

from factory_desktop.listener.handshake import Handshake
from factory_desktop.listener.protocol import Protocol, ProtocolServer


class Site(web.SockSite):
    """A socket that is listened on."""

    async def start(self) -> None:
        """Listen; as aiohttp's own, which counts nobody before the handshake."""
        await web.BaseSite.start(self)
        self._server = await asyncio.get_running_loop().create_server(
            self._take, sock=self._sock, backlog=self._backlog
        )

    def _take(self) -> Handshake | Protocol:
        """Take a new connection."""
        server = cast("ProtocolServer", self._runner.server)
        return Handshake(server, self._ssl_context) if self._ssl_context else server()
