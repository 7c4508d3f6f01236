"""D1 with a sender that is not ours: syslog-ng as Debian builds it, set up as the README says."""

import json
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.factories import wait_until
from tests.listener.client import Client
from tests.promises.cameras import Key, key, made
from tests.promises.figures import counted
from tests.promises.forwarder import Forwarder, missing, to
from tests.promises.kept import amount, on_file
from tests.promises.served import Served

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

EVENTS = 20_000
CAMERAS = 5
PARTS = 10
"""In each of them one of the two programs is killed, by turns."""

BROKEN = (
    b"torn {",
    b'{"worker_id": "W1',
    b"[1, 2]",
    b"",
    b'{"worker_id": "\xff\xfe", "confidence": 0.5}',
    b'{"worker_id": "W1", "confidence": NaN}',
    b'{"worker_id": "W1", "confidence": 1e999}',
    b'{"worker_id": "W1", "confidence": "high", "count": [1]}',
)
"""What cameras may write by mistake; the last four are JSON to syslog-ng."""


def parts() -> Iterator[list[dict[str, Any]]]:
    each = EVENTS // CAMERAS // PARTS
    for part in range(PARTS):
        yield [event for camera in range(CAMERAS) for event in made(camera, part * each, each)]


def write(file: Path, lines: list[bytes]) -> None:
    with file.open("ab") as opened:
        opened.write(b"".join(line + b"\n" for line in lines))


def lines(events: list[dict[str, Any]]) -> list[bytes]:
    return [json.dumps(event).encode() for event in events]


def post(served: Served, path: str) -> None:
    with closing(Client(served.port)) as client:
        assert client.post(f"/api/v1{path}").status == 200


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path / "plant") as served:
        post(served, "/data/seed")
        yield served


def arrived(served: Served, number: int) -> Callable[[], bool]:
    return lambda: amount(served.data_dir, "event") >= number


def test_that_it_loses_nothing_and_doubles_nothing_whichever_is_killed(
    tmp_path: Path, served: Served
) -> None:
    seed = int(os.environ.get("KILL_SEED", datetime.now(UTC).timestamp()))
    print(f"KILL_SEED={seed}")
    dice = random.Random(seed)
    sent: list[Key] = []
    again = 0
    with Forwarder(tmp_path / "sender", to(served.port)) as sender:
        for number, part in enumerate(parts()):
            sent += map(key, part)
            write(sender.file, lines(part))
            wait_until(arrived(served, dice.randrange(len(sent) - len(part), len(sent))))
            # Into what follows on a commit: its answer, what is done with it, the next batch.
            time.sleep(dice.uniform(0, 0.05))
            again += counted(served, "events_duplicate_total") if number % 2 else 0
            victim = (sender, served)[number % 2]
            victim.kill()
            victim.start()
        wait_until(arrived(served, EVENTS))
        assert sorted(on_file(served.data_dir)) == sorted(sent)
        again += counted(served, "events_duplicate_total")
        print(f"{EVENTS} events, {PARTS} kills, none lost, {again} or more sent twice")


def test_that_all_that_it_sends_again_is_known_to_be_on_file(
    tmp_path: Path, served: Served
) -> None:
    events = next(parts())
    with Forwarder(tmp_path / "sender", to(served.port)) as sender:
        write(sender.file, lines(events))
        wait_until(arrived(served, len(events)))
        sender.kill()
        sender.forget()
        sender.start()
        wait_until(lambda: counted(served, "events_duplicate_total") >= len(events))
    assert sorted(on_file(served.data_dir)) == sorted(map(key, events))


def test_that_a_broken_line_stops_no_other(tmp_path: Path, served: Served) -> None:
    first, second = made(0, 0, 50), made(0, 50, 50)
    unknown = {**made(0, 100, 1)[0], "worker_id": "W99"}
    with Forwarder(tmp_path / "sender", to(served.port)) as sender:
        write(sender.file, [*lines(first), *BROKEN, *lines([unknown]), *lines(second)])
        wait_until(arrived(served, 100))
        assert sorted(on_file(served.data_dir)) == sorted(map(key, first + second))
        # The unknown worker's, and those that only the listener could tell.
        wait_until(lambda: amount(served.data_dir, "rejected_event") == 5)


def test_that_it_waits_where_it_is_told_to(tmp_path: Path) -> None:
    events = [event for part in parts() for event in part][: EVENTS // 4]
    options = ("--requests-per-second", "100")
    with Served(tmp_path / "plant", *options) as served:
        post(served, "/data/seed")
        with Forwarder(tmp_path / "sender", to(served.port)) as sender:
            write(sender.file, lines(events))
            wait_until(arrived(served, len(events)))
        assert sorted(on_file(served.data_dir)) == sorted(map(key, events))
        assert counted(served, "http_errors_total") > 0
