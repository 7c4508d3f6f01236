"""Upgrades that end at a chosen step, as the kernel or a power switch would end them.

Run as a program: it makes a child for each wanted end, so that all is loaded only once. The child
opens the store of its folder and kills itself before its n-th step: a statement of any of its
connections, a renaming, or a wait for the disk. With a step of 0 it opens the store and goes on.
"""

import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.settings import Settings
from factory_desktop.store.opened import OpenedStore


class Steps:
    """Counts them, and ends the process before the last one."""

    def __init__(self, last: int) -> None:
        self.taken = 0
        self._last = last

    def take(self, *_: object) -> None:
        self.taken += 1
        if self.taken == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Count each call of a function."""

        def counted(*given: Any, **named: Any) -> Any:
            self.take()
            return function(*given, **named)

        return counted


def watch(steps: Steps) -> None:
    """Have everything counted that this process does to a disk from now on."""
    connect = sqlite3.connect

    def traced(*given: Any, **named: Any) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(*given, **named)
        made.set_trace_callback(steps.take)
        return made

    sqlite3.connect = sqlite3.dbapi2.connect = traced  # type: ignore[assignment]
    os.replace = steps.before(os.replace)
    os.fsync = steps.before(os.fsync)


def upgrade(folder: Path, last: int) -> int:
    """Open the store in a process of its own; returns how many steps it took, 0 where killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        steps = Steps(last)
        watch(steps)
        OpenedStore(Settings(data_dir=folder), LiveClock())
        os.write(writing, str(steps.taken).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        taken = told.read()
    os.waitpid(child, 0)
    return int(taken or 0)


if __name__ == "__main__":
    for word in sys.argv[1:]:
        folder, _, last = word.rpartition("=")
        print(upgrade(Path(folder), int(last)), flush=True)
