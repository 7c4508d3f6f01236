"""Faults: what goes wrong with the computer, and how it is put right again."""

import errno
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.soak.program import Program

CALM = 2.0
"""Seconds of quiet after a fault at least."""
_SLOW = 0.15
"""Seconds that each sync takes longer on a slow disk."""
_JUMP = 3600
DISK_MB = 256
HOUR = 3600.0
LONGEST_PAUSE = 20.0


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """Make the folder a small disk of its own; tells whether that was allowed."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m", "tmpfs", str(folder)]
    try:
        allowed = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        allowed = False
    try:
        yield allowed
    finally:
        if allowed:
            subprocess.run(["umount", str(folder)], check=True)


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong for some seconds; `bring` starts it, and returns what ends it."""

    name: str
    seconds: float
    bring: Callable[[Program], Callable[[], object]]


def _killed(program: Program) -> Callable[[], object]:
    program.kill()
    return program.start


def _full(program: Program) -> Callable[[], object]:
    filler = program.store / "filler"
    with filler.open("wb", buffering=0) as opened:
        try:
            while True:
                opened.write(b"\0" * (1 << 16))
        except OSError as error:
            assert error.errno == errno.ENOSPC  # noqa: PT017 - nothing else ends it
    return filler.unlink


def _refused(program: Program) -> Callable[[], object]:
    """Let no file of the program grow: SQLite is told of an error, not of a full disk."""
    import resource

    usual = resource.prlimit(program.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (0, usual[1]))
    return partial(resource.prlimit, program.pid, resource.RLIMIT_FSIZE, usual)


def _hooked(name: str, value: float) -> Callable[[Program], Callable[[], object]]:
    def bring(program: Program) -> Callable[[], object]:
        file = program.hooks / name
        file.write_text(str(value), "ascii")
        return file.unlink

    return bring


def _suspended(program: Program) -> Callable[[], object]:
    os.kill(program.pid, signal.SIGSTOP)
    return lambda: os.kill(program.pid, signal.SIGCONT)


KILL = Fault("killed and started again", 0.5, _killed)
FULL = Fault("disk full", 3, _full)
REFUSED = Fault("writes refused (RLIMIT_FSIZE)", 3, _refused)
SLOW = Fault("disk slow, 150 ms a sync", 4, _hooked("slow", _SLOW))
FORWARD = Fault("clock an hour on", 3, _hooked("clock", _JUMP))
BACK = Fault("clock an hour back", 3, _hooked("clock", -_JUMP))
SUSPEND = Fault("suspended", 2, _suspended)


class Schedule:
    """Brings one fault after the other, spread over the time there is."""

    def __init__(self, faults: list[Fault], seconds: float, dice: random.Random) -> None:
        """A kill ends a life, and with it what its slopes could show: all come early in an hour."""
        self._faults = faults
        self._seconds = seconds
        self._dice = dice
        self._pause = min(LONGEST_PAUSE, seconds / (len(faults) + 3) - 3)
        self._rough = min(seconds / 6, HOUR / 6)
        self.brought: dict[str, int] = {}

    def run(self, program: Program) -> None:
        """Go on until the time is over; ends with no fault in force."""
        began = time.monotonic()
        self._bring(program, KILL)
        while (gone := time.monotonic() - began) < self._seconds:
            for fault in self._dice.sample(self._faults, len(self._faults)):
                gone = time.monotonic() - began
                time.sleep(max(0.0, min(self._pause, self._seconds - gone)))
                gone = time.monotonic() - began
                if gone + fault.seconds + CALM < self._seconds:
                    self._bring(program, fault)
                if gone % HOUR < self._rough and gone < self._seconds:
                    self._bring(program, KILL)

    def _bring(self, program: Program, fault: Fault) -> None:
        end = fault.bring(program)
        try:
            time.sleep(fault.seconds)
        finally:
            with suppress(ProcessLookupError):
                end()
        self.brought[fault.name] = self.brought.get(fault.name, 0) + 1
