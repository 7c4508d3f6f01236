"""H4 and H5: nobody can keep other cameras from being served."""

import http.client
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.promises.flood import flood
from tests.promises.honest import Waits, need_address, send, send_all
from tests.promises.served import Served

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux tells of memory and files")

P99 = 0.25
"""Seconds: the promise, which the long variants hold a machine to that does nothing else."""
BUSY = 1.0
"""Seconds for the short ones, beside other tests: nobody is locked out."""
HONEST = [f"127.0.0.{number}" for number in range(2, 7)]
MEBIBYTE = 1024 * 1024

LONG = 15
"""Seconds from which a variant is a long one."""
long = pytest.mark.long


def ask(port: int, method: str, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path)
    answer = connection.getresponse()
    try:
        return answer.status, answer.read()
    finally:
        connection.close()


def seeded(served: Served) -> Served:
    """Allow it the files that are usual, and give it a plant."""
    import resource

    resource.prlimit(served.pid, resource.RLIMIT_NOFILE, (1024, 1024))
    assert ask(served.port, "POST", "/api/v1/data/seed")[0] == 200
    return served


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path) as one:
        yield seeded(one)


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Served]:
    """Takes few requests of one address, so that a flood has too many on any machine."""
    with Served(tmp_path, "--requests-per-second", "300") as one:
        yield seeded(one)


def room_for_many() -> None:
    """Skip where there are not the files or the addresses for so many clients."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < 2048:
        if hard < 2048:
            pytest.skip("the clients need more open files than are allowed")
        resource.setrlimit(resource.RLIMIT_NOFILE, (2048, hard))
    for address in HONEST:
        need_address(address)


@pytest.fixture(autouse=True)
def _room_for_many() -> None:
    room_for_many()


def check(waits: Waits, quiet: Waits, sent: int, most: float = BUSY) -> None:
    """Nothing failed, and nobody waited long."""
    print(f"p99 {waits.percentile(0.99) * 1000:.0f} ms, quiet {quiet.percentile(0.99) * 1000:.0f}")
    assert waits.failures == []
    assert len(waits.seconds) == sent
    assert waits.percentile(0.99) < max(most, 5 * quiet.percentile(0.99))


@pytest.mark.parametrize("seconds", [5, pytest.param(60, marks=long)])
def test_that_1100_slow_clients_lock_no_camera_out(served: Served, seconds: int) -> None:
    quiet = send(served.port, HONEST[0], 50, 1)
    with flood(served.port, "slow", seconds + 2) as slow:
        waits = send(served.port, HONEST[0], 50, seconds)
        assert slow.lasts
        met = slow.found()
    print(met)
    assert met["connected"] >= 1100
    check(waits, quiet, 50 * seconds, P99 if seconds >= LONG else BUSY)
    stored = json.loads(ask(served.port, "GET", "/api/v1/metrics/factory")[1])
    assert stored["total_events"] == 50 * seconds + 50


def test_that_a_camera_of_the_same_address_is_not_locked_out_either(served: Served) -> None:
    quiet = send(served.port, "127.0.0.1", 50, 1)
    with flood(served.port, "slow", 5) as slow:
        waits = send(served.port, "127.0.0.1", 50, 3, stays=1)
        assert slow.lasts
    check(waits, quiet, 150)


@pytest.mark.parametrize("kind", ["events", "batches"])
@pytest.mark.parametrize("seconds", [4, pytest.param(15, marks=long)])
def test_that_a_flood_is_refused_and_honest_cameras_keep_their_share(
    strict: Served, kind: str, seconds: int
) -> None:
    quiet = send_all(strict.port, HONEST, 20, 1)
    before = strict.peak_memory
    with flood(strict.port, kind, seconds + 2) as greedy:
        waits = send_all(strict.port, HONEST, 20, seconds)
        status, metrics = ask(strict.port, "GET", "/metrics")
        assert greedy.lasts
        met = greedy.found()
    print(met, f"{(strict.peak_memory - before) / MEBIBYTE:.0f} MiB more")
    check(waits, quiet, 20 * len(HONEST) * seconds, P99 if seconds >= LONG else BUSY)
    assert status == 200
    (queued,) = re.findall(rb"^factory_commands_queued ([\d.]+)$", metrics, re.MULTILINE)
    assert float(queued) <= 1024
    refused = met.get("429", 0) + met.get("503", 0)
    assert refused > 0
    assert met["retry-after"] == refused
    assert set(met) <= {"200", "201", "429", "503", "closed", "retry-after"}
    assert strict.peak_memory - before < 150 * MEBIBYTE
