"""Cameras in a process of their own: `python -m tests.soak.cameras PORT FOLDER SEED`.

They send until the file `stop` is there, each event until it is acknowledged, and write down what
was. Some batches come again, some late and some shuffled.
"""

import asyncio
import json
import random
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

import aiohttp

CAMERAS = 4
EACH = 12.0
"""Events a second of one camera, about."""
_KINDS = ("working", "working", "idle", "product_count", "absent")
_AGAIN, _LATE = 0.15, 0.1
"""The shares of batches that come a second time, and that are held back for a while."""
_STATIONS = 6

Events = list[dict[str, Any]]


class Camera:
    """Watches its own workers; sends, repeats and remembers."""

    def __init__(self, number: int, port: int, folder: Path, seed: int) -> None:
        self._number = number
        self._url = f"http://127.0.0.1:{port}/api/v1/events"
        self._stop = folder / "stop"
        self._told: TextIO = (folder / f"acknowledged-{number}").open("a", encoding="utf-8")
        self._dice = random.Random(seed * CAMERAS + number)
        self._last = 0
        self._held: list[Events] = []
        self._sent: Events = []

    async def run(self) -> None:
        """Send until it is enough, then all that is still held back."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
            while not self._stop.exists():
                await self._turn(session)
                await asyncio.sleep(0)
            for batch in self._held:
                await self._deliver(session, batch)
        self._told.close()

    async def _turn(self, session: aiohttp.ClientSession) -> None:
        size = self._dice.choice((1, 1, 1, 2, 10, 40))
        await asyncio.sleep(size / EACH * self._dice.uniform(0.5, 1.5))
        batch = [self._make() for _ in range(size)]
        chance = self._dice.random()
        if chance < _LATE:
            self._held.append(batch)
            return
        if chance < _LATE + _AGAIN and self._sent:
            batch = self._dice.sample(batch + self._sent, len(batch) + len(self._sent))
        await self._deliver(session, batch)
        self._sent = batch[:50]
        if len(self._held) > self._dice.randint(1, 20):
            await self._deliver(session, self._held.pop(0))

    def _make(self) -> dict[str, Any]:
        # No time twice for one camera, and no worker at two cameras.
        now = int(datetime.now(UTC).timestamp() * 1_000_000)
        self._last = max(now, self._last + 1)
        at = datetime.fromtimestamp(self._last / 1_000_000, UTC)
        kind = self._dice.choice(_KINDS)
        return {
            "timestamp": at.isoformat(),
            "worker_id": f"W{self._number + 1}",
            "workstation_id": f"S{self._dice.randint(1, _STATIONS)}",
            "event_type": kind,
            "confidence": round(self._dice.uniform(0.5, 1), 2),
            "count": self._dice.randint(1, 9) if kind == "product_count" else 0,
        }

    async def _deliver(self, session: aiohttp.ClientSession, batch: Events) -> None:
        """Send until all of it is acknowledged, however long that takes."""
        left = batch
        while left:
            with suppress(aiohttp.ClientError, TimeoutError):
                left = await self._post(session, left)
            if left:
                await asyncio.sleep(self._dice.uniform(0.1, 0.4))

    async def _post(self, session: aiohttp.ClientSession, batch: Events) -> Events:
        """Send once; returns what has to be sent again."""
        if len(batch) == 1:
            async with session.post(self._url, json=batch[0]) as response:
                await response.read()
                refused = batch if response.status not in {200, 201} else []
        else:
            async with session.post(f"{self._url}/batch", json={"events": batch}) as response:
                answer = await response.json(content_type=None)
                if response.status != 200:
                    return batch
                wrong = {error["index"] for error in answer["errors"]}
                told = answer["successfully_stored"] + answer["duplicates_skipped"]
                assert told + len(wrong) == len(batch), answer
                refused = [event for index, event in enumerate(batch) if index in wrong]
        taken = [event for event in batch if event not in refused]
        print(json.dumps(taken), file=self._told, flush=True)
        return refused


async def main(port: int, folder: Path, seed: int) -> None:
    await asyncio.gather(*(Camera(n, port, folder, seed).run() for n in range(CAMERAS)))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
