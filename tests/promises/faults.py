"""Faults done to a real listener from outside, and a camera that sends meanwhile."""

import contextlib
import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from tests.promises.cameras import Key, key, made
from tests.promises.served import Served

HELD_UP = """
import sys, time
from pathlib import Path
from factory_desktop import cli
from factory_desktop.store import events

folder, words = Path(sys.argv[1]), sys.argv[2:]
record = events.record

def held_up(transaction, sent):
    if (folder / "die").exists():
        raise SystemExit
    while (folder / "hang").exists():
        time.sleep(0.02)
    return record(transaction, sent)

events.record = held_up
sys.exit(cli.main(words))
"""
"""Serves, but its writer hangs while there is a file called hang, and dies of one called die."""


SET = """
import sys
from datetime import timedelta
from pathlib import Path
from factory_desktop import cli
from factory_desktop.backend import keeper, program
from factory_desktop.domain.clock import LiveClock

folder, words = Path(sys.argv[1]), sys.argv[2:]
now, Keeper = LiveClock.now, keeper.Keeper

def shifted(clock):
    try:
        seconds = float((folder / "shift").read_text())
    except (OSError, ValueError):
        seconds = 0
    return now(clock) + timedelta(seconds=seconds)

LiveClock.now = shifted
program.Keeper = lambda *given, **named: Keeper(*given, every=0.2, **named)
sys.exit(cli.main(words))
"""
"""Serves by a clock that is off by the seconds in a file called shift, and keeps house often."""


class Shifted(Served):
    """A listener on a computer whose clock can be set."""

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-c", SET, str(self.data_dir)]

    def set_clock(self, by: timedelta) -> None:
        """Set it by so much from what is right."""
        fresh = self.data_dir / "shift.new"
        fresh.write_text(str(by.total_seconds()))
        fresh.replace(self.data_dir / "shift")


class HeldUp(Served):
    """A listener whose writer can be made to hang or to die."""

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-c", HELD_UP, str(self.data_dir)]


@contextlib.contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """Mount a disk in memory; skips the test where that is not allowed."""
    place.mkdir()
    options = f"size={megabytes}m"
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    try:
        subprocess.run(mount, check=True, capture_output=True, timeout=20)
    except (OSError, subprocess.SubprocessError) as error:
        pytest.skip(f"No disk can be mounted here: {error}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)


@contextlib.contextmanager
def failing_disk(place: Path) -> Iterator[tuple[Path, Path]]:
    """Mount a disk that becomes read-only for good when 1 is written to the second path.

    Skips the test where that cannot be done.
    """
    place.mkdir()
    image = place.with_suffix(".image")
    with image.open("wb") as file:
        file.truncate(40 << 20)
    options = ["-t", "ext4", "-o", "loop,errors=remount-ro", str(image), str(place)]
    for command in (["mkfs.ext4", "-q", str(image)], ["mount", *options]):
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=20)
        except (OSError, subprocess.SubprocessError) as error:
            pytest.skip(f"No disk that fails can be mounted here: {error}")
    try:
        (line,) = (
            one for one in Path("/proc/mounts").read_text().splitlines() if f" {place} " in one
        )
        device = Path(line.split(" ")[0]).name
        yield place, Path(f"/sys/fs/ext4/{device}/trigger_fs_error")
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=False, capture_output=True)


def freeze(*files: Path, frozen: bool) -> None:
    """Have the system refuse writes to files that are open, or no more; skips where it cannot."""
    sign = "+i" if frozen else "-i"
    try:
        subprocess.run(["chattr", sign, *map(str, files)], check=True, capture_output=True)
    except (OSError, subprocess.SubprocessError) as error:
        pytest.skip(f"No file can be made immutable here: {error}")


def fill(disk: Path) -> Path:
    """Leave no room on a disk; returns the file that takes it all."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as taken, contextlib.suppress(OSError):
        for size in (1 << 16, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while True:
                    taken.write(b"x" * size)
    return ballast


@dataclass
class Sent:
    """What a camera was answered, and how long it waited."""

    statuses: list[int] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


class OneCamera:
    """Sends batch after batch, each of new events, over one connection."""

    def __init__(self, served: Served, size: int = 20, number: int = 0) -> None:
        self._served = served
        self._number = number
        self._size = size
        self._next = 0
        self.stored = 0
        """How many events were acknowledged."""
        self.acknowledged: set[Key] = set()
        self.sent = Sent()

    def add_plant(self) -> None:
        """Put its worker and stations on the roster."""
        assert self.ask("POST", "/data/seed")[0] == 200

    def send(self) -> int:
        """Send a batch that was never sent before; returns the status."""
        events = made(self._number, self._next, self._size)
        body = json.dumps({"events": events}).encode()
        self._next += self._size
        began = time.monotonic()
        status, answer = self.ask("POST", "/events/batch", body)
        self.sent.seconds.append(time.monotonic() - began)
        self.sent.statuses.append(status)
        self.sent.codes.append(str(answer.get("code", "")))
        if status == 200:
            self.stored += int(str(answer["successfully_stored"]))
            self.acknowledged.update(map(key, events))
        return status

    def send_until(self, status: int, seconds: float = 20) -> None:
        """Send until a batch is answered so; fails when none is in time."""
        end = time.monotonic() + seconds
        while self.send() != status:
            assert time.monotonic() < end, f"no {status}: {self.sent.codes[-5:]}"
            time.sleep(0.05)

    def count(self) -> int:
        """Ask how many events there are: viewing goes on."""
        status, figures = self.ask("GET", "/metrics/factory")
        assert status == 200, figures
        return int(str(figures["total_events"]))

    def health(self) -> tuple[int, dict[str, object]]:
        return self.ask("GET", "/health")

    def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, dict[str, object]]:
        connection = http.client.HTTPConnection("127.0.0.1", self._served.port, timeout=20)
        with contextlib.closing(connection):
            connection.request(
                method, f"/api/v1{path}", body, {"Content-Type": "application/json"} if body else {}
            )
            response = connection.getresponse()
            answer: dict[str, object] = json.loads(response.read())
            return response.status, answer


def is_linux() -> bool:
    """Say whether another process' limits can be set."""
    return sys.platform == "linux" and hasattr(os, "O_PATH")
