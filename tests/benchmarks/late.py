"""Late: a camera returns after a day offline and sends all that it has kept."""

import argparse
import asyncio
import statistics
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from factory_desktop.domain.event import Event, EventType
from tests.benchmarks import servers, sources
from tests.benchmarks.hammer import load, request
from tests.benchmarks.plant import SHIFT, STATIONS, WORKERS, Plant
from tests.benchmarks.report import Report
from tests.benchmarks.stores import Stores

EVENTS, BATCH = 10_000, 1000
MOST = 0.25
"""Seconds that no batch may take."""
_APART = timedelta(microseconds=1)
"""So that no event has the key of one on file."""
_STATES = (EventType.WORKING, EventType.IDLE, EventType.ABSENT, EventType.PRODUCT_COUNT)


def kept(plant: Plant) -> Iterator[Event]:
    """Make what a camera that sees all workers has kept of the plant's last shift."""
    for number in range(EVENTS):
        kind = _STATES[number // 7 % len(_STATES)]
        yield Event(
            at=plant.ends - SHIFT + number * SHIFT / EVENTS + _APART,
            worker_id=f"W{number % WORKERS}",
            station_id=f"S{number % STATIONS}",
            type=kind,
            confidence=0.9,
            count=number % 5 if kind is EventType.PRODUCT_COUNT else 0,
        )


def main(arguments: argparse.Namespace) -> None:
    """Print how long the batches of the camera took over HTTP, into each size of store."""
    report = Report.wanted(arguments)
    stores = Stores(arguments.data, report)
    for size in arguments.sizes:
        filled = stores.filled(Plant(size))
        with tempfile.TemporaryDirectory() as folder:
            copy = filled.copy(Path(folder) / "late")
            with servers.listener(copy.data_dir) as address:
                bodies = sources.batches(kept(filled.plant), BATCH)
                sent = [request("/api/v1/events/batch", body, address) for body in bodies]
                found = asyncio.run(load(address, iter(sent), 1))
            with copy.raw() as raw:
                (stored,) = raw.execute("SELECT count(*) FROM event").fetchone()
        if set(found.statuses) != {200} or stored != size + EVENTS:
            raise RuntimeError(f"{stored - size} of {EVENTS} stored: {found.statuses}")
        longest = max(found.latencies)
        report.tell(
            f"a day's {EVENTS:,} late events in batches of {BATCH:,}, {size:,} on file",
            f"median {statistics.median(found.latencies) * 1000:.0f} ms, "
            f"longest {longest * 1000:.0f} ms{'' if longest <= MOST else ': too long'}",
        )
