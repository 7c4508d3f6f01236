"""Event log: how long a page takes at a large store, near its top and deep in it."""

import argparse
import statistics
import time
from collections.abc import Callable

from sqlalchemy import Connection, text

from factory_desktop.domain.event_log import PAGE_ROWS, EventPage, Key, PageRequest, Part
from factory_desktop.domain.event_query import parse
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from tests.benchmarks.plant import Plant
from tests.benchmarks.report import Report
from tests.benchmarks.stores import Stores

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


def measure(report: Report, connection: Connection, events: int, rounds: int) -> None:
    """Tell the times of pages by key and by number, and of a query that fits nothing."""
    conflicts = Conflicts()
    deep = min(DEEP, events // PAGE_ROWS - 1)
    key = key_at(connection, deep)

    def by_key(words: str = "", part: Part = Part.HEAD) -> EventPage:
        request = PageRequest(1, parse(words), part=part, key=key)
        return event_log.read(connection, request, conflicts)

    def by_number() -> object:
        skipped = {"rows": PAGE_ROWS, "skipped": deep * PAGE_ROWS}
        return connection.execute(_BY_NUMBER, skipped).all()

    later = milliseconds(lambda: by_key(part=Part.OLDER), rounds)
    numbered = milliseconds(by_number, rounds)
    name = f"event log, {events:,} events"
    report.tell(
        f"{name}: page {deep:,} by its key", f"{later / numbered:.2f}", "the same by OFFSET"
    )
    for what, work in (
        ("first page", by_key),
        ("first page of one worker of 200", lambda: by_key("worker:W7 conf:<0.9")),
        ("one step of a search that finds nothing", lambda: by_key("conf:<0.1")),
        ("counting what is new", lambda: by_key("conf:<0.1", Part.NEWER)),
    ):
        report.tell(f"{name}: {what}", f"p50 {milliseconds(work, rounds):.1f} ms")


def main(arguments: argparse.Namespace) -> None:
    """Print how long pages of the largest store take."""
    report = Report.wanted(arguments)
    rounds, events = (5 if arguments.quick else 20), max(arguments.sizes)
    filled = Stores(arguments.data, report).filled(Plant(events))
    with filled.opened() as store, store.reading.connect() as connection:
        measure(report, connection, events, rounds)
