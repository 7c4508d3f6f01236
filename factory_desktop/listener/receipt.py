"""Receipt: the answer to one event, the reply that has to be cheap.

aiohttp builds a reply's head from a dictionary of headers, which takes a fifth of all that
it does for a request. The head of a receipt is always the same but for the date and length.
"""

import time
from email.utils import formatdate
from http import HTTPStatus

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http import HttpVersion11

from factory_desktop.listener.reply import ENCODER, JSON_HEADERS

_HEADERS = "".join(f"{name}: {value}\r\n" for name, value in JSON_HEADERS.items())


class _Heads:
    """The first part of each status' head, written anew every second."""

    def __init__(self) -> None:
        self._second = -1
        self._heads: dict[int, str] = {}

    def at(self, status: int) -> str:
        """Return the status line and headers, up to the length."""
        second = int(time.time())
        if second != self._second:
            self._second, self._heads = second, {}
        head = self._heads.get(status)
        if head is None:
            head = self._heads[status] = (
                f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n{_HEADERS}"
                f"Date: {formatdate(second, usegmt=True)}\r\nContent-Length: "
            )
        return head


_heads = _Heads()


class Receipt(web.StreamResponse):
    """A value as JSON, whose head and body leave in one write."""

    def __init__(self, value: object, status: int) -> None:
        super().__init__(status=status)
        self._content = ENCODER.encode(value)
        self._stays: bool | None = None

    @property
    def keep_alive(self) -> bool | None:
        """Whether the connection stays open; None before the answer was sent."""
        return self._stays

    def force_close(self) -> None:
        """End the connection after this answer."""
        self._stays = False

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        """Send head and body; raises ConnectionError when the client has gone."""
        transport = request.transport
        if transport is None or transport.is_closing():
            raise ConnectionResetError("The client has gone.")
        if self._stays is None:
            self._stays = request.keep_alive
        head = f"{_heads.at(self.status)}{len(self._content)}\r\n{self._connection(request)}\r\n"
        transport.write(head.encode() + self._content)
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """Do nothing: all was sent at once."""

    def _connection(self, request: web.BaseRequest) -> str:
        """Say what becomes of the connection, where the version of HTTP does not say it."""
        if not self._stays:
            return "Connection: close\r\n"
        return "" if request.version == HttpVersion11 else "Connection: keep-alive\r\n"
