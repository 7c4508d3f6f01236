"""Stores of the large plant, filled once and kept for whoever measures."""

import queue
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.event import Event
from factory_desktop.domain.settings import Settings
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.roster import AddStation, AddWorker
from factory_desktop.store.ticket import Command, Ticket
from tests.benchmarks.plant import STATIONS, WORKERS, ZONE, Plant
from tests.benchmarks.report import Report

CHUNK = 1000
"""Events in a transaction."""
_MARK = "plant.json"
"""Lies beside a store that was filled to the end, and says with what."""


@dataclass(frozen=True)
class Filled:
    """A closed store with all events of a plant."""

    data_dir: Path
    plant: Plant

    @property
    def file(self) -> Path:
        """The store's one file."""
        return self.data_dir / "factory.db"

    @contextmanager
    def opened(self) -> Iterator[OpenedStore]:
        """Open it as the program does, in this process."""
        store = OpenedStore(settings(self.data_dir), LiveClock())
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """Open it with nothing but the driver, for reading."""
        connection = sqlite3.connect(f"{self.file.as_uri()}?mode=ro", uri=True)
        try:
            yield connection
        finally:
            connection.close()

    def copy(self, data_dir: Path) -> "Filled":
        """Copy it for whoever is going to change it."""
        shutil.copytree(self.data_dir, data_dir)
        return Filled(data_dir, self.plant)


@dataclass(frozen=True)
class Stores:
    """The folder in which they are kept."""

    folder: Path
    report: Report

    def filled(self, plant: Plant) -> Filled:
        """Give the store of a plant; one that is there already may have worked until earlier."""
        data_dir = self.folder / f"{plant.events}-events-{plant.days}-days"
        mark = data_dir / _MARK
        if mark.is_file():
            return Filled(data_dir, msgspec.json.decode(mark.read_bytes(), type=Plant))
        shutil.rmtree(data_dir, ignore_errors=True)
        began = time.perf_counter()
        fill(data_dir, plant.chunks(CHUNK))
        mark.write_bytes(msgspec.json.encode(plant))
        rate = plant.events / (time.perf_counter() - began)
        self.report.note(f"filled with {plant.events:,} events: {rate:,.0f} events/s")
        return Filled(data_dir, plant)


class _PlantClock:
    """Tells what it is set to."""

    at = datetime.now(UTC)
    past = False

    def now(self) -> datetime:
        return self.at


def settings(data_dir: Path) -> Settings:
    """Say where a store lies, and in which zone its plant."""
    return Settings(data_dir=data_dir, port=0, zone=ZONE)


def run(store: OpenedStore, command: Command[object]) -> object:
    """Have the writer run a command; returns after its commit what came of it."""
    answers: queue.Queue[tuple[object, BaseException | None]] = queue.Queue()
    store.writer.submit(Ticket(command, lambda *answer: answers.put(answer)))
    result, error = answers.get()
    if error is not None:
        raise error
    return result


def fill(data_dir: Path, chunks: Iterable[tuple[Event, ...]]) -> None:
    """Make a store of the large plant's roster with these events, through the writer.

    They were received when they happened, by a clock that goes with them.
    """
    clock = _PlantClock()
    store = OpenedStore(settings(data_dir), clock)
    for number in range(WORKERS):
        run(store, AddWorker(f"W{number}", f"Worker {number}"))
    for number in range(STATIONS):
        run(store, AddStation(f"S{number}", f"Station {number}", "Assembly"))
    for chunk in chunks:
        clock.at = chunk[-1].at + timedelta(seconds=1)
        run(store, RecordEvents(chunk, (b"",) * len(chunk)))
    store.close()
