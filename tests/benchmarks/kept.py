"""The program without its window, in a process of its own, whose upkeep is asked for by lines.

Each line that is read names something to do; each that is printed, when it began or ended.
"""

import gc
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from factory_desktop.backend.program import Backend
from factory_desktop.backend.watcher import Watcher
from factory_desktop.domain.backup import BackedUp, BackUp
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.operation import Progress
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.salvage import Salvage
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Transaction
from tests.benchmarks import stores

_CHECKPOINTS, _APART = 20, 0.25
"""How often the log is written back and emptied, and seconds from one time to the next."""


class Told:
    """Passes on what is waited for here; all else is nobody's."""

    def __init__(self) -> None:
        self.address = ""
        self.ended = threading.Event()
        self.salvaging = False

    def listener_changed(self, state: ListenerState) -> None:
        self.address = state.address or ""
        self.ended.set()

    def progress_made(self, progress: Progress) -> None:
        if progress.done >= progress.total:
            say("removed")

    def operation_finished(self, *_: object) -> None:
        self.ended.set()

    def operation_failed(self, _operation: object, message: str, *_: object) -> None:
        raise RuntimeError(message)

    def backups_changed(self, news: object) -> None:
        if isinstance(news, BackedUp) and news.wish is not None:
            self.ended.set()

    def salvage_changed(self, salvage: Salvage) -> None:
        if not self.salvaging:
            say("replaced")
        self.salvaging = True
        if salvage.done:
            self.ended.set()

    def __getattr__(self, _name: str) -> Callable[..., None]:
        return lambda *_: None


class Checkpoint:
    """Writes all of the log back into the file, and empties it."""

    def run(self, transaction: Transaction) -> None:
        transaction.afterwards.append("PRAGMA wal_checkpoint(TRUNCATE)")


def say(what: str) -> None:
    """Print it, with when it was: the clock is the same for all processes."""
    print(what, time.monotonic(), flush=True)


def carry_out(backend: Backend, told: Told, what: str, value: str) -> None:
    """Do it, and wait for its end."""
    told.ended.clear()
    if what == "retain":
        backend.operate(SetRetention(int(value)))
    elif what == "back-up":
        backend.archiver.ask(BackUp())
    elif what == "salvage":
        backend.look_through()
    elif what == "checkpoint":
        for _ in range(_CHECKPOINTS):
            written = threading.Event()
            answer: Any = lambda *_, written=written: written.set()  # noqa: E731
            backend._store.writer.submit(Ticket(Checkpoint(), answer))
            written.wait()
            time.sleep(_APART)
        return
    told.ended.wait()


def run(data_dir: Path) -> None:
    """Serve, and do what the lines say until there are no more."""
    told = Told()
    backend = Backend(stores.settings(data_dir), cast("Watcher", told))
    backend.start()
    try:
        told.ended.wait()
        gc.freeze()  # as `serve` does
        print(told.address, flush=True)
        for line in sys.stdin:
            what, _, value = line.strip().partition(" ")
            carry_out(backend, told, what, value)
            say(f"{what}-ended")
    finally:
        backend.stop()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
