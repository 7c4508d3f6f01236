"""Upkeep: how long a camera waits for its answer while the store is looked after."""

import argparse
import contextlib
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from tests.benchmarks import sources
from tests.benchmarks.address import Address, post
from tests.benchmarks.plant import Plant
from tests.benchmarks.report import Report, percentile
from tests.benchmarks.stores import Filled, Stores

CAMERAS, A_SECOND = 8, 25
"""So many, each of which sends so many events a second, one a request."""
_ALONE = 10.0
"""Seconds in which nothing else is done."""

_DAMAGED = 20
"""Pages that are written over."""

Span = tuple[float, float]
Measured = tuple[dict[str, Span], list[tuple[float, float]]]
"""When each was done, and all answers."""


class Cameras:
    """Send at a steady rate until the end; each answer's time is kept with when it was asked."""

    def __init__(self, to: Address) -> None:
        self._to = to
        self._events = sources.events()
        self._gate = threading.Lock()
        self._over = threading.Event()
        self._pool = ThreadPoolExecutor(CAMERAS)
        self.answers: list[tuple[float, float]] = []
        """When a request was sent, and seconds until its answer was there."""

    def __enter__(self) -> Self:
        self._sent = [self._pool.submit(self._send) for _ in range(CAMERAS)]
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for one in self._sent:
            one.result()

    def _send(self) -> None:
        connection, due = self._to.connect(), time.monotonic()
        while not self._over.is_set():
            with self._gate:
                made = sources.wire(next(self._events))
            began = time.monotonic()
            # While another file takes the place of a damaged one nothing can be stored.
            post(connection, "/events", made, {200, 201, 503})
            self.answers.append((began, time.monotonic() - began))
            due = max(due + 1 / A_SECOND, began)
            time.sleep(max(0.0, due - time.monotonic()))


class Program:
    """The program in a process of its own, asked for its upkeep line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.address = Address(int(self._read().rpartition(":")[2]))

    def ask(self, line: str) -> dict[str, float]:
        """Have something done; returns when it began, and when each part of it ended."""
        what = line.partition(" ")[0]
        told = {"began": time.monotonic()}
        assert self._process.stdin is not None
        print(line, file=self._process.stdin, flush=True)
        while f"{what}-ended" not in told:
            name, _, at = self._read().partition(" ")
            told[name] = float(at)
        return told

    def _read(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().strip()
        if not line:
            raise RuntimeError("The program has ended.")
        return line


@contextlib.contextmanager
def program(data_dir: Path) -> Iterator[Program]:
    """Run it."""
    command = [sys.executable, "-m", "tests.benchmarks.kept", str(data_dir)]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("FACTORY_")}
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment)
    try:
        yield Program(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(30)


def measure(filled: Filled) -> Measured:
    """Do one after the other while cameras send."""
    spans: dict[str, Span] = {}
    with program(filled.data_dir) as kept, Cameras(kept.address) as cameras:
        time.sleep(2)  # all is loaded, and the log has its size

        def timed(what: str, do: Callable[[], object]) -> None:
            began = time.monotonic()
            do()
            spans[what] = began, time.monotonic()

        timed("alone", lambda: time.sleep(_ALONE))
        timed("checkpoint", lambda: kept.ask("checkpoint"))
        timed("backup", lambda: kept.ask("back-up"))
        timed("integrity check, `factory-desktop check` beside", lambda: _check(filled.data_dir))
        days = (datetime.now(UTC) - filled.plant.begins).days - filled.plant.days // 2
        told = kept.ask(f"retain {days}")
        spans["retention, half of them"] = told["began"], told["removed"]
        spans["scrub"] = told["removed"], told["retain-ended"]
    return spans, cameras.answers


def salvage(filled: Filled) -> Measured:
    """Write over some pages while the program has the store open, and have it find that."""
    dice = random.Random(7431)
    with program(filled.data_dir) as kept, Cameras(kept.address) as cameras:
        time.sleep(2)
        with filled.file.open("r+b") as file:
            for page in dice.sample(range(100, filled.file.stat().st_size // 4096), _DAMAGED):
                file.seek(page * 4096)
                file.write(dice.randbytes(4096))
        told = kept.ask("salvage")
    return {"salvage": (told["replaced"], told["salvage-ended"])}, cameras.answers


def _check(data_dir: Path) -> None:
    command = [sys.executable, "-m", "factory_desktop", "check", "--data-dir", str(data_dir)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(arguments: argparse.Namespace) -> None:
    """Print the 99th percentile of each, and the longest, at the largest size."""
    report, size = Report.wanted(arguments), max(arguments.sizes)
    filled = Stores(arguments.data, report).filled(Plant(size))
    with tempfile.TemporaryDirectory() as folder:
        _tell(report, size, measure(filled.copy(Path(folder) / "kept")))
        _tell(report, size, salvage(filled.copy(Path(folder) / "damaged")))


def _tell(report: Report, size: int, measured: Measured) -> None:
    spans, answers = measured
    for what, (began, ended) in spans.items():
        waits = [seconds for at, seconds in answers if at + seconds > began and at < ended]
        p99, most = percentile(waits, 0.99) * 1000, max(waits) * 1000
        took = f"{ended - began:.1f} s, {len(waits)} answers"
        report.tell(
            f"one event a request, {CAMERAS * A_SECOND} a second, {size:,} on file: {what}",
            f"p99 {p99:.0f} ms, longest {most:.0f} ms ({took})",
        )
