"""A flood in a process of its own: `python -m tests.promises.flood PORT KIND SECONDS`.

Prints what it was answered, as JSON.
"""

import asyncio
import itertools
import json
import ssl
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

SLOW = 1100
CONNECTIONS = 64
NETWORK = "127.0.0.2"
"""Where the mute ones go to, as they would from elsewhere."""
_FIRST = datetime(2001, 1, 1, tzinfo=UTC)
_numbers = itertools.count()


class Flood:
    """What a started flood is, and what became of it in the end."""

    def __init__(self, port: int, kind: str, seconds: float) -> None:
        words = [sys.executable, "-m", "tests.promises.flood", str(port), kind, str(seconds)]
        self._process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "begun\n"

    @property
    def lasts(self) -> bool:
        return self._process.poll() is None

    def found(self) -> dict[str, int]:
        """Wait for its end; returns how often it met what."""
        out, _ = self._process.communicate(timeout=60)
        met: dict[str, int] = json.loads(out)
        return met

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


@contextmanager
def flood(port: int, kind: str, seconds: float) -> Iterator[Flood]:
    """Have one for so many seconds, from 127.0.0.1."""
    begun = Flood(port, kind, seconds)
    try:
        yield begun
    finally:
        begun.end()


def _event() -> dict[str, Any]:
    return {
        "timestamp": (_FIRST + timedelta(seconds=next(_numbers))).isoformat(),
        "worker_id": "W6",
        "workstation_id": "S6",
        "event_type": "working",
        "confidence": 0.9,
    }


def _request(port: int, kind: str) -> bytes:
    if kind == "events":
        path, sent = "/api/v1/events", _event()
    else:
        path, sent = "/api/v1/events/batch", {"events": [_event() for _ in range(1000)]}
    body = json.dumps(sent).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
    head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def _greedy(port: int, kind: str, met: Counter[str]) -> None:
    """Send as fast as it is answered, whatever the answer, and come again when closed."""
    batches = [_request(port, kind) for _ in range(3)] if kind == "batches" else []
    sent = itertools.cycle(batches) if batches else iter(lambda: _request(port, kind), b"")
    while True:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            for request in sent:
                writer.write(request)
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                await reader.readexactly(int(head.partition("content-length: ")[2].split()[0]))
                status = head[9:12]
                met[status] += 1
                if status in {"429", "503"}:
                    met["retry-after"] += "\r\nretry-after: " in head
        except (OSError, asyncio.IncompleteReadError):
            met["closed"] += 1
            await asyncio.sleep(0.05)


async def _slow(port: int, met: Counter[str]) -> None:
    """Begin a header and never end it; when closed, come again a second later."""
    while True:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            met["connected"] += 1
            writer.write(b"POST /api/v1/events HTTP/1.1\r\nX: ")
            while True:
                try:
                    async with asyncio.timeout(1):
                        said = await reader.read(1000)
                except TimeoutError:
                    writer.write(b"x")
                    continue
                met[said[9:12].decode() or "closed"] += 1
                writer.close()
                break
        except OSError:
            met["closed"] += 1
        await asyncio.sleep(1)


async def _mute(port: int, context: ssl.SSLContext | None, met: Counter[str]) -> None:
    """Connect, encrypted or not even that, and say nothing; when closed, come again."""
    while True:
        try:
            reader, writer = await asyncio.open_connection(
                NETWORK, port, ssl=context, local_addr=("127.0.0.1", 0)
            )
            met["connected"] += 1
            await reader.read()
            writer.transport.abort()
        except OSError:
            met["closed"] += 1
        await asyncio.sleep(1)


def _stranger() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def _run(port: int, kind: str, seconds: float) -> Counter[str]:
    met: Counter[str] = Counter()
    if kind == "slow":
        tasks = [asyncio.create_task(_slow(port, met)) for _ in range(SLOW)]
    elif kind in {"mute", "encrypted"}:
        context = _stranger() if kind == "encrypted" else None
        tasks = [asyncio.create_task(_mute(port, context, met)) for _ in range(SLOW)]
    else:
        tasks = [asyncio.create_task(_greedy(port, kind, met)) for _ in range(CONNECTIONS)]
    print("begun", flush=True)
    await asyncio.sleep(seconds)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks, timeout=5)
    return met


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_run(int(sys.argv[1]), sys.argv[2], float(sys.argv[3])))))
