"""Cameras that send until each event is acknowledged, whatever happens to the listener."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

Key = tuple[str, str, str, str]
"""What makes an event the same event: time, worker, station, type."""

_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
_TYPES = ("working", "idle", "product_count")


def made(camera: int, first: int, amount: int) -> list[dict[str, Any]]:
    """Make events of one camera, no key twice over all cameras and numbers."""
    return [
        {
            "timestamp": (_FIRST + timedelta(seconds=number)).isoformat(),
            "worker_id": f"W{camera + 1}",
            "workstation_id": f"S{number % 6 + 1}",
            "event_type": _TYPES[number % 3],
            "confidence": 0.9,
            "count": 2 if number % 3 == 2 else 0,
        }
        for number in range(first, first + amount)
    ]


def key(event: dict[str, Any]) -> Key:
    at = datetime.fromisoformat(event["timestamp"]).astimezone(UTC).isoformat()
    return (at, event["worker_id"], event["workstation_id"], event["event_type"])


@asynccontextmanager
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    timeout = aiohttp.ClientTimeout(total=20)
    async with aiohttp.ClientSession(timeout=timeout) as opened:
        yield opened


class Camera:
    """Sends its events in batches and keeps what was acknowledged."""

    def __init__(self, number: int, url: str) -> None:
        self.url = url
        self.acknowledged: set[Key] = set()
        self.stored = 0
        """How many the answers called new."""
        self._number = number
        self._numbers = itertools.count(step=1)
        self._unsure: list[dict[str, Any]] = []

    async def send_until(self, stop: asyncio.Event, size: int) -> None:
        """Send batch after batch; one whose answer never came is sent again."""
        async with session() as opened:
            while not stop.is_set():
                batch = self._unsure or made(self._number, next(self._numbers) * size, size)
                self._unsure = batch
                try:
                    await self.post(opened, batch)
                except (aiohttp.ClientError, TimeoutError):
                    await asyncio.sleep(0.02)
                    continue
                self._unsure = []

    async def finish(self) -> None:
        """Send what was never answered."""
        if self._unsure:
            async with session() as opened:
                await self.post(opened, self._unsure)
            self._unsure = []

    async def post(self, opened: aiohttp.ClientSession, batch: Sequence[dict[str, Any]]) -> None:
        body = {"events": list(batch)}
        async with opened.post(f"{self.url}/events/batch", json=body) as response:
            answer = await response.json()
            if response.status == 503:  # it is quitting: once more, later
                response.raise_for_status()
            assert response.status == 200, answer
        assert answer["errors"] == []
        assert answer["successfully_stored"] + answer["duplicates_skipped"] == len(batch)
        self.stored += answer["successfully_stored"]
        self.acknowledged.update(map(key, batch))
