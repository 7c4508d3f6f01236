"""Site: where connections come in, with a deadline for their handshakes."""

import asyncio

from aiohttp import web

HANDSHAKE = 10.0
"""Seconds: whoever connects and says nothing would else hold a place for a minute."""


class Site(web.SockSite):
    """A socket that is listened on."""

    async def start(self) -> None:
        """Listen; as aiohttp's own, which knows of no deadline."""
        await web.BaseSite.start(self)
        encrypted, server = self._ssl_context is not None, self._runner.server
        assert server is not None  # noqa: S101 - the runner has been set up
        self._server = await asyncio.get_running_loop().create_server(
            server,
            sock=self._sock,
            ssl=self._ssl_context,
            backlog=self._backlog,
            ssl_handshake_timeout=HANDSHAKE if encrypted else None,
        )
