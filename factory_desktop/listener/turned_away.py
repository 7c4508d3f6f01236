"""TurnedAway: a connection that is told why it is not served, at next to no cost."""

import asyncio
from email.utils import formatdate
from http import HTTPStatus
from time import time

from factory_desktop.listener.problem import MEDIA_TYPE, ProblemError
from factory_desktop.listener.reply import COMMON_HEADERS, ENCODER

MOST = 32
"""Connections that are told at the same time; more than these are closed without a word."""
PATIENCE = 1.0
"""Seconds for the answer to be read: what is closed with bytes unread is reset."""


def last_word(problem: ProblemError) -> bytes:
    """Write the answer to a request that nobody has read, or of which only a part has come."""
    body = ENCODER.encode(problem.problem)
    status = HTTPStatus(problem.problem.status)
    headers = {
        **COMMON_HEADERS,
        **problem.headers,
        "Content-Type": MEDIA_TYPE,
        "Content-Length": str(len(body)),
        "Date": formatdate(time(), usegmt=True),
        "Connection": "close",
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status.value} {status.phrase}\r\n{lines}\r\n".encode() + body


class TurnedAway(asyncio.Protocol):
    """Takes the place of the protocol that would have served the connection."""

    def __init__(self, transport: asyncio.Transport, others: set["TurnedAway"]) -> None:
        self._transport = transport
        self._others = others
        others.add(self)
        loop = asyncio.get_running_loop()
        self._end = loop.call_later(PATIENCE, transport.abort)

    def data_received(self, data: bytes) -> None:
        """Read and forget."""

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - it was to end
        """Make room for the next to be told."""
        self._others.discard(self)
        self._end.cancel()

    def close(self) -> None:
        """End it at once."""
        self._transport.abort()


def turn_away(transport: asyncio.Transport, problem: ProblemError, others: set[TurnedAway]) -> None:
    """End a new connection with a problem, if it is cheap enough to tell it."""
    if len(others) >= MOST:
        transport.abort()
        return
    transport.set_protocol(TurnedAway(transport, others))
    transport.write(last_word(problem))
    if transport.can_write_eof():
        transport.write_eof()
