"""A load generator on raw sockets, so cheap that the server is what is measured."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks.address import Address


def request(path: str, body: bytes, to: Address) -> bytes:
    """Write one POST of JSON as it goes over the wire."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {to.host}:{to.port}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


@dataclass(frozen=True)
class Round:
    """What one load found."""

    requests: int
    seconds: float
    statuses: dict[int, int]
    latencies: list[float]
    """Seconds from a request's first byte to its answer's last."""

    @property
    def rate(self) -> float:
        return self.requests / self.seconds


class _Connection(asyncio.Protocol):
    """Sends the next request as soon as the last is answered."""

    def __init__(
        self, requests: Iterator[bytes], statuses: dict[int, int], latencies: list[float]
    ) -> None:
        self._requests = requests
        self._statuses = statuses
        self._latencies = latencies
        self._received = b""
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send()

    def _send(self) -> None:
        following = next(self._requests, None)
        if following is None:
            self._transport.close()
            self.done.set_result(None)
            return
        self._began = time.perf_counter()
        self._transport.write(following)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, blank, rest = self._received.partition(b"\r\n\r\n")
        if not blank:
            return
        lowered = head.lower()
        start = lowered.index(b"content-length:") + 15
        end = lowered.find(b"\r\n", start)
        length = int(lowered[start : end if end > 0 else None])
        if len(rest) < length:
            return
        self._received = rest[length:]
        status = int(head[9:12])
        self._statuses[status] = self._statuses.get(status, 0) + 1
        self._latencies.append(time.perf_counter() - self._began)
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(exc or ConnectionError("closed by the server"))


async def load(to: Address, requests: Iterator[bytes], connections: int) -> Round:
    """Send all requests over so many connections, each waiting for its answer."""
    statuses: dict[int, int] = {}
    latencies: list[float] = []
    loop = asyncio.get_running_loop()
    began = time.perf_counter()
    opened = [
        (
            await loop.create_connection(
                lambda: _Connection(requests, statuses, latencies), to.host, to.port
            )
        )[1]
        for _ in range(connections)
    ]
    await asyncio.gather(*(connection.done for connection in opened))
    return Round(sum(statuses.values()), time.perf_counter() - began, statuses, latencies)
