"""Connections as a client has them that sends what it likes, when it likes."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import msgspec

from tests.listener.client import fresh_event


async def until(condition: Callable[[], object]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - what is waited for knows of no event
            await asyncio.sleep(0.01)


class Wire:
    """One connection; what it sends need not be whole."""

    def __init__(
        self, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._port = port
        self._reader = reader
        self._writer = writer

    def send(self, sent: bytes) -> None:
        self._writer.write(sent)

    def request(self, path: str, body: bytes = b"", length: int | None = None) -> bytes:
        """Write a request, whose length need not be that of its body."""
        method = "POST" if body or length else "GET"
        length = len(body) if length is None else length
        return (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        ).encode() + body

    async def ask(self, path: str, body: bytes = b"") -> bytes:
        """Send a request and return the whole answer."""
        self.send(self.request(path, body))
        return await self.answer()

    async def answer(self) -> bytes:
        async with asyncio.timeout(15):
            head = await self._reader.readuntil(b"\r\n\r\n")
            _, _, rest = head.lower().partition(b"content-length: ")
            return head + await self._reader.readexactly(int(rest.split(b"\r\n")[0]))

    async def post(self) -> int:
        """Post an event that is well; returns the status."""
        answer = await self.ask("/api/v1/events", msgspec.json.encode(fresh_event()))
        return int(answer.split(b" ")[1])

    async def rest(self) -> bytes:
        """Return all that comes until the other side closes."""
        said = b""
        async with asyncio.timeout(15):
            try:
                while block := await self._reader.read(65_536):
                    said += block
            except ConnectionError:
                # Who sends on is reset; what had come until then counts all the same.
                said += bytes(self._reader._buffer)  # type: ignore[attr-defined]
        return said

    @property
    def is_closed(self) -> bool:
        """Whether the other side has been seen to close."""
        return self._reader.at_eof() or self._reader.exception() is not None

    def close(self) -> None:
        self._writer.transport.abort()


@asynccontextmanager
async def wire(port: int, source: str = "127.0.0.1") -> AsyncIterator[Wire]:
    """Connect from an address of this computer, until the block ends."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))
    connected = Wire(port, reader, writer)
    try:
        yield connected
    finally:
        connected.close()
