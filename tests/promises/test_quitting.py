"""D12: to quit while cameras send takes five seconds at most and loses nothing acknowledged."""

import asyncio
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import QT_MISSING
from tests.promises.cameras import Camera, session
from tests.promises.kept import on_file
from tests.promises.served import Served
from tests.soak.program import await_answer

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows cannot ask a process to end"
)

RUNS = 10
DRAINED = 5.0
"""Seconds."""
CAMERAS = 3


class Desktop(Served):
    """The whole program with its window, closed by the end of its standard input."""

    def start(self) -> None:
        words = [str(self.data_dir), str(self.port)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.promises.closing", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        await_answer(self.url)

    def close(self) -> int:
        """Click the window's cross; returns the exit status."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.close()
        return self._reap()

    def _reap(self) -> int:
        status = super()._reap()
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.close()
        return status


async def quit_under_load(served: Served, way: str, dice: random.Random) -> float:
    """Have cameras send, quit at some moment, start again, and have them finish."""
    cameras = [Camera(number, served.url) for number in range(CAMERAS)]
    stop = asyncio.Event()
    sending = [
        asyncio.create_task(camera.send_until(stop, dice.choice((1, 7, 100, 500))))
        for camera in cameras
    ]
    await asyncio.sleep(dice.uniform(0.2, 0.7))
    began = time.monotonic()
    quit_it = getattr(served, way)
    assert await asyncio.to_thread(quit_it) == 0
    took = time.monotonic() - began
    stop.set()
    await asyncio.gather(*sending)
    acknowledged = set().union(*(camera.acknowledged for camera in cameras))
    found = on_file(served.data_dir)
    assert acknowledged
    assert acknowledged - set(found) == set()
    assert len(found) == len(set(found))
    return took


async def quit_often(served: Served, way: str, runs: int) -> None:
    dice, took = random.Random(runs), []
    for run in range(runs):
        if run:
            await asyncio.to_thread(served.start)
        else:
            async with session() as opened, opened.post(f"{served.url}/data/seed") as response:
                assert response.status == 200
        took.append(await quit_under_load(served, way, dice))
    print(f"{way}: {runs} runs, longest {max(took):.1f} s")
    assert max(took) < DRAINED


async def test_that_serve_answers_what_it_took_and_ends_in_time(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        await quit_often(served, "terminate", RUNS)


@pytest.mark.skipif(bool(QT_MISSING), reason=QT_MISSING)
@pytest.mark.parametrize("way", ["terminate", "close"])
async def test_that_the_window_does_too(tmp_path: Path, way: str) -> None:
    with Desktop(tmp_path) as served:
        await quit_often(served, way, RUNS // 2)
