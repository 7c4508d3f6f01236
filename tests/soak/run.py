"""Run: cameras, faults, and the verdict over it all."""

import random
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.file_layer import library
from tests.soak import course, faults, verdict
from tests.soak.course import Slope
from tests.soak.program import Program

TO_FINISH = 60.0
"""Seconds in which the cameras must get rid of what is left."""
DRAINED = 5.0


@dataclass
class Found:
    """What came of it."""

    acknowledged: int = 0
    brought: dict[str, int] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    """Faults that could not be brought about here, and why."""
    on_file: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    slopes: list[Slope] = field(default_factory=list)
    largest_log: int = 0
    status: int = 0
    drained: float = 0.0
    said: list[str] = field(default_factory=list)
    """Lines of the program that tell of a fault of its own."""

    def against(self) -> Iterator[str]:
        """Yield each thing that is not as promised."""
        yield from (f"{what}: {number}" for what, number in self.on_file.items() if number)
        yield from self.wrong
        yield from (f"{one.limit.what}: {one}" for one in self.slopes if not one.held)
        yield from self.said
        if not self.acknowledged:
            yield "nothing was acknowledged"
        if self.largest_log > course.LARGEST_LOG:
            yield f"the -wal grew to {self.largest_log} bytes"
        if self.status or self.drained > DRAINED:
            yield f"it ended with {self.status} after {self.drained:.1f} s"

    def report(self) -> Iterator[str]:
        """Yield lines for people."""
        yield f"{self.acknowledged:,} events acknowledged"
        yield from (f"{times} times {name}" for name, times in self.brought.items())
        yield from (f"left out: {name}" for name in self.left_out)
        yield ", ".join(f"{number} {what}" for what, number in self.on_file.items())
        yield f"figures by both rules against the events: {len(self.wrong)} differ"
        for limit in course.LIMITS:
            of_it = [one for one in self.slopes if one.limit is limit]
            if of_it:
                longest = max(of_it, key=lambda one: one.seconds)
                yield f"{limit.what}, longest of {len(of_it)} lives: {longest}"
        yield f"-wal at most {self.largest_log / 1e6:.1f} MB"
        yield f"asked to end: {self.drained:.1f} s, exit status {self.status}"
        broken = list(self.against())
        yield from (f"BROKEN {line}" for line in broken)
        yield "VERDICT: " + ("broken" if broken else "kept")


def soak(folder: Path, minutes: float, kind: str, seed: int) -> Found:
    """Run it for so long in this folder."""
    found = Found()
    store, hooks, told = folder / "store", folder / "hooks", folder / "told"
    for one in (store, hooks, told):
        one.mkdir()
    with ExitStack() as stack:
        choice = _faults(stack.enter_context(faults.small_disk(store)), kind, found)
        program = Program(store, hooks, kind)
        stack.callback(program.end)
        program.start()
        _post(f"{program.url}/data/seed")
        watching = stack.enter_context(_watched_log(store / "factory.db-wal"))
        with _cameras(program, told, seed):
            schedule = faults.Schedule(choice, minutes * 60, random.Random(seed))
            schedule.run(program)
            found.brought = schedule.brought
        found.largest_log = max(watching)
        events = verdict.acknowledged(told)
        found.acknowledged = len(events)
        found.wrong = verdict.compare_figures(program.url, list(events.values()))
        found.status, found.drained = program.quit()
        found.on_file = verdict.compare_file(store, events)
        found.slopes = course.slopes(course.read(hooks / "measures"), course.warm_up(minutes))
        said = (hooks / "said").read_text("utf-8", "replace").splitlines()
        found.said = [line for line in said if "Traceback" in line or "has stopped" in line]
    return found


def _faults(has_disk: bool, kind: str, found: Found) -> list[faults.Fault]:
    """Choose what can be brought about here."""
    choice = [faults.REFUSED, faults.FORWARD, faults.BACK, faults.SUSPEND]
    if has_disk:
        choice.append(faults.FULL)
    else:
        found.left_out.append(f"{faults.FULL.name}: a small disk cannot be mounted here")
    try:
        library()
        choice.append(faults.SLOW)
    except OSError as error:
        found.left_out.append(f"{faults.SLOW.name}: {error}")
    return choice


@contextmanager
def _cameras(program: Program, told: Path, seed: int) -> Iterator[None]:
    """Have the cameras send around a block; after it they get rid of all they have."""
    words = [sys.executable, "-m", "tests.soak.cameras", str(program.port), str(told), str(seed)]
    process = subprocess.Popen(words)
    try:
        yield
        assert process.poll() is None, "the cameras have ended by themselves"
        (told / "stop").touch()
        assert process.wait(TO_FINISH) == 0, "the cameras could not finish"
    finally:
        process.kill()
        process.wait()


@contextmanager
def _watched_log(file: Path) -> Iterator[list[int]]:
    """Note how large a file grows."""
    sizes, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(0.2):
            with suppress(OSError):
                sizes[0] = max(sizes[0], file.stat().st_size)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield sizes
    finally:
        over.set()
        thread.join()


def _post(url: str) -> None:
    request = urllib.request.Request(url, b"", method="POST")  # noqa: S310 - our own listener
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - as above
        assert answer.status < 300
