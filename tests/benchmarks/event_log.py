"""Event log: how long a page takes at a large store, near its top and deep in it."""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, text

from factory_desktop.domain.event_log import PAGE_ROWS, EventPage, Key, PageRequest, Part
from factory_desktop.domain.event_query import parse
from factory_desktop.domain.settings import Settings
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.place import find
from factory_desktop.store.readers import Readers
from tests.benchmarks.sources import fill

DEEP = 10_000
"""The page compared with the first, where there are so many."""
_AT = "SELECT ts_us, worker, station, type FROM event ORDER BY 1 DESC, 2 DESC, 3 DESC, 4 DESC"
_BY_NUMBER = text(f"{_AT} LIMIT :rows OFFSET :skipped")


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Return how long this usually takes."""
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return statistics.median(took) * 1000


def key_at(connection: Connection, number: int) -> Key:
    """Find the key before a page, once, by number."""
    row = connection.execute(_BY_NUMBER, {"rows": 1, "skipped": number * PAGE_ROWS - 1}).one()
    return row[0], row[1], row[2], row[3]


def measure(connection: Connection, events: int, rounds: int) -> None:
    """Print the times of pages by key and by number, and of a query that fits nothing."""
    conflicts = Conflicts()
    deep = min(DEEP, events // PAGE_ROWS - 1)
    key = key_at(connection, deep)

    def by_key(words: str = "", part: Part = Part.HEAD) -> EventPage:
        request = PageRequest(1, parse(words), part=part, key=key)
        return event_log.read(connection, request, conflicts)

    def by_number() -> object:
        skipped = {"rows": PAGE_ROWS, "skipped": deep * PAGE_ROWS}
        return connection.execute(_BY_NUMBER, skipped).all()

    first = milliseconds(by_key, rounds)
    later = milliseconds(lambda: by_key(part=Part.OLDER), rounds)
    numbered = milliseconds(by_number, rounds)
    narrowed = milliseconds(lambda: by_key("worker:W7 conf:<0.9"), rounds)
    rare = milliseconds(lambda: by_key("conf:<0.1"), rounds)
    newer = milliseconds(lambda: by_key("conf:<0.1", Part.NEWER), rounds)
    print(
        f"event log, {events:,} events, pages of {PAGE_ROWS}, p50: first {first:.1f} ms, "
        f"page {deep:,} by key {later:.1f} ms, by OFFSET (keys alone) {numbered:.1f} ms "
        f"({numbered / later:.0f} times as long)"
    )
    print(
        f"event log, narrowed to one worker of 200 {narrowed:.1f} ms; one step of a search that "
        f"finds nothing {rare:.1f} ms; counting what is new {newer:.1f} ms"
    )


def main(arguments: argparse.Namespace) -> None:
    """Fill a store and print how long its pages take."""
    events, rounds = (300_000, 5) if arguments.quick else (5_000_000, 20)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder))
        fill(Path(folder), events)
        readers = Readers(find(settings).file)
        with readers.connect() as connection:
            measure(connection, events, rounds)
        readers.dispose()
