"""D1: an answer of 2xx means committed, however the process ends."""

import asyncio
import os
import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from tests.promises.cameras import Camera, made, session
from tests.promises.forked import Forked, Nursery
from tests.promises.kept import on_file
from tests.promises.served import Served

CAMERAS = 3
EACH = 40
"""Kills in one store of the long runs."""


async def a_round(served: Served, cameras: list[Camera], dice: random.Random) -> None:
    """Let the cameras send, kill the listener at some moment, and start it again."""
    stop = asyncio.Event()
    sending = [
        asyncio.create_task(camera.send_until(stop, dice.choice((1, 7, 100)))) for camera in cameras
    ]
    await asyncio.sleep(dice.uniform(0.01, 0.4))
    await asyncio.to_thread(served.kill)
    stop.set()
    await asyncio.gather(*sending)
    lost = set().union(*(camera.acknowledged for camera in cameras)) - set(on_file(served.data_dir))
    assert lost == set()
    await asyncio.to_thread(served.start)


async def rounds(served: Served, number: int, dice: random.Random) -> int:
    """Kill it so often; returns how many events were acknowledged."""
    async with session() as opened, opened.post(f"{served.url}/data/seed") as response:
        assert response.status == 200
    cameras = [Camera(number, served.url) for number in range(CAMERAS)]
    for _ in range(number):
        await a_round(served, cameras, dice)
    for camera in cameras:
        await camera.finish()
    return await check(served, cameras)


async def check(served: Served, cameras: list[Camera]) -> int:
    """Compare what was acknowledged with the file and with the figures shown."""
    acknowledged = set().union(*(camera.acknowledged for camera in cameras))
    found = on_file(served.data_dir)
    assert len(found) == len(set(found))
    assert set(found) == acknowledged
    # An answer that died with the process said nothing: those events came back as duplicates.
    assert sum(camera.stored for camera in cameras) <= len(acknowledged)
    async with session() as opened, opened.get(f"{served.url}/metrics/factory") as response:
        factory = await response.json()
    counts = sum(kind == "product_count" for *_, kind in acknowledged)
    assert factory["total_events"] == len(acknowledged)
    assert factory["total_production_count"] == 2 * counts
    return len(acknowledged)


@pytest.fixture
def dice() -> random.Random:
    seed = int(os.environ.get("KILL_SEED", datetime.now(UTC).timestamp()))
    print(f"KILL_SEED={seed}")
    return random.Random(seed)


async def test_that_no_acknowledged_event_is_lost_by_kill_9(
    tmp_path: Path, dice: random.Random
) -> None:
    with Served(tmp_path) as served:
        number = await rounds(served, 30, dice)
    print(f"{number} events acknowledged, none lost, none counted twice")


@pytest.mark.long
@pytest.mark.parametrize("number", [1000, 10_000], ids=["kills-1k", "kills-10k"])
async def test_that_none_is_lost_by_a_thousand_kills(
    tmp_path: Path, number: int, dice: random.Random
) -> None:
    """In stores made one after the other, so that looking at what is on file stays quick."""
    total = 0
    with Nursery() as nursery:
        for first in range(0, number, EACH):
            folder = tmp_path / f"store-{first}"
            with Forked(folder, nursery) as served:
                total += await rounds(served, min(EACH, number - first), dice)
            shutil.rmtree(folder)
    print(f"{number} kills, {total} events acknowledged, none lost, none counted twice")


async def test_that_sixteen_cameras_sending_batches_at_once_all_succeed(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        await _many(served, 16, 20)


async def _many(served: Served, cameras: int, batches: int) -> None:
    async with session() as opened:
        for number in range(cameras):
            worker = {"worker_id": f"W{number + 1}", "name": f"Worker {number + 1}"}
            await _add(opened, f"{served.url}/workers", worker)
        for number in range(6):
            station = {"station_id": f"S{number + 1}", "name": "Bench", "station_type": "Test"}
            await _add(opened, f"{served.url}/workstations", station)
    sending = [Camera(number, served.url) for number in range(cameras)]

    async def send(number: int) -> None:
        async with session() as opened:
            for batch in range(batches):
                await sending[number].post(opened, made(number, batch * 50, 50))

    await asyncio.gather(*map(send, range(cameras)))
    await check(served, sending)
    assert sum(camera.stored for camera in sending) == cameras * batches * 50


async def _add(opened: aiohttp.ClientSession, url: str, body: dict[str, str]) -> None:
    async with opened.post(url, json=body) as response:
        assert response.status == 201, await response.text()
