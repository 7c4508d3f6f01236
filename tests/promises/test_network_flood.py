"""H4 on the network's door: who has no key, and says nothing, locks no camera out of any door."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.promises.flood import NETWORK, flood
from tests.promises.honest import Door, send
from tests.promises.network import Network, networked
from tests.promises.test_flood import HONEST, P99, check, long, room_for_many, seeded

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells of memory and files")

PLACES = 64
"""What one address gets; with it go those just taken and just ended."""


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    room_for_many()
    with networked(tmp_path) as one:
        seeded(one.served)
        yield one


@pytest.mark.parametrize("kind", ["mute", "encrypted"])
@pytest.mark.parametrize("seconds", [5, pytest.param(60, marks=long)])
def test_that_1100_mute_clients_lock_no_camera_out(
    network: Network, kind: str, seconds: int
) -> None:
    doors = (
        Door(network.port, NETWORK, network.trusting, network.camera),
        Door(network.served.port),
    )
    quiet = [send(door, HONEST[1], 25, 1) for door in doors]
    before = network.served.open_files
    most = before
    with flood(network.port, kind, seconds + 2) as mute, ThreadPoolExecutor(2) as cameras:
        sending = [cameras.submit(send, door, HONEST[1], 25, seconds) for door in doors]
        while not all(one.done() for one in sending):
            most = max(most, network.served.open_files)
            time.sleep(0.05)
        assert mute.lasts
        met = mute.found()
    print(met, f"{most} open files, before {before}")
    assert met["connected"] >= PLACES
    for waits, calm in zip((one.result() for one in sending), quiet, strict=True):
        check(waits, calm, 25 * seconds, P99 if seconds >= 15 else 1.0)
    assert most < before + 3 * PLACES
