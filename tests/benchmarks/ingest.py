"""Ingest: one event a request, and batches of a thousand, each beside what it is compared to."""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from factory_desktop.domain.event import Event
from tests.benchmarks import servers, sources
from tests.benchmarks.address import Address
from tests.benchmarks.event_table import event_table
from tests.benchmarks.hammer import Round, load, request
from tests.benchmarks.peer import Peer
from tests.benchmarks.plant import Plant
from tests.benchmarks.report import Report
from tests.benchmarks.stores import Stores

ROUNDS = 5
_BATCH = 1000


_WARM_UP = 10_000
"""Posts before any is counted: the write-ahead log grows to the size that it then keeps."""


@dataclass(frozen=True)
class Load:
    """How much is sent, and to whom."""

    name: str
    seconds: float
    """How long a round of single posts takes, about."""
    batches: int
    preloaded: int
    """Events on file before anything is sent."""
    report: Report
    events: Iterator[Event] = field(default_factory=sources.events)
    """Events that were not sent yet."""


def _checked(found: Round, statuses: set[int]) -> float:
    if not set(found.statuses) <= statuses:
        raise RuntimeError(f"Answers other than {statuses}: {found.statuses}")
    return found.rate


def single(ours: Address, sent: Load) -> None:
    """Print the rate of single posts as a ratio to the bare handler's."""
    with servers.bare() as bare:
        for connections in (16, 64):

            def post(to: Address, amount: int, at_once: int = connections) -> float:
                events = islice(sent.events, amount)
                made = [request("/api/v1/events", sources.wire(event), to) for event in events]
                return _checked(asyncio.run(load(to, iter(made), at_once)), {200, 201})

            post(bare, _WARM_UP)
            amount = int(sent.seconds * post(ours, _WARM_UP))
            pairs = [(post(ours, amount), post(bare, amount)) for _ in range(ROUNDS)]
            what = f"{sent.name}one event a request, {connections} connections"
            sent.report.compare(what, "a bare aiohttp handler", pairs)


def batch(ours: Address, sent: Load) -> None:
    """Print the rate of batches as a ratio to executemany into the document's schema and ours."""

    def http() -> float:
        events = islice(sent.events, sent.batches * _BATCH)
        bodies = sources.batches(events, _BATCH)
        made = [request("/api/v1/events/batch", body, ours) for body in bodies]
        return _checked(asyncio.run(load(ours, iter(made), 2)), {200}) * _BATCH

    with tempfile.TemporaryDirectory() as folder, _raw(Path(folder), sent) as (seed, table):
        http()
        rounds = [(http(), seed(), table()) for _ in range(ROUNDS)]
    what = f"{sent.name}batches of {_BATCH} over HTTP, {sent.preloaded:,} on file"
    pairs = [(ours, seed) for ours, seed, _table in rounds]
    sent.report.compare(what, "`executemany` into the document's schema", pairs)
    pairs = [(ours, table) for ours, _seed, table in rounds]
    sent.report.compare(what, "`executemany` into our event table alone", pairs)


@contextmanager
def _raw(folder: Path, sent: Load) -> Iterator[tuple[Callable[[], float], Callable[[], float]]]:
    """Give what inserts into the document's schema and into our table; each returns its rate."""
    seed, made = sources.seed_store(folder / "seed.db"), sources.events()

    def timed(insert: Callable[[], None]) -> float:
        began = time.perf_counter()
        for _ in range(sent.batches):
            insert()
        return sent.batches * _BATCH / (time.perf_counter() - began)

    with event_table(folder / "table.db") as table:
        for chunk in Plant(sent.preloaded).chunks(10 * _BATCH):
            sources.seed_insert(seed, iter(chunk), len(chunk))
            table.insert(chunk)
        yield (
            lambda: timed(lambda: sources.seed_insert(seed, made, _BATCH)),
            lambda: timed(lambda: table.insert(islice(made, _BATCH))),
        )
    seed.close()


def has_uvloop() -> bool:
    """Say whether the extra `fast` is installed."""
    try:
        import uvloop  # noqa: F401 - only whether it is there
    except ImportError:
        return False
    return True


def main(arguments: argparse.Namespace) -> None:
    """Run all of it in one folder that goes away afterwards, or against another server."""
    quick, report = arguments.quick, Report.wanted(arguments)
    preloaded = min(100_000 if quick else 1_000_000, max(arguments.sizes))
    sent = Load("", 0.5 if quick else 2.0, 10 if quick else 60, preloaded, report)
    if arguments.peer:
        peer = Peer(arguments.peer, report)
        peer.register()
        peer.grow(preloaded)
        _run(peer.address, replace(sent, name="peer: "))
        return
    filled = Stores(arguments.data, report).filled(Plant(preloaded))
    with tempfile.TemporaryDirectory() as folder:
        data_dir = filled.copy(Path(folder) / "ours").data_dir
        with servers.listener(data_dir) as ours:
            _run(ours, sent)
        if has_uvloop():
            with servers.listener(data_dir, uvloop=True) as ours:
                single(ours, replace(sent, name="uvloop, "))


def _run(ours: Address, sent: Load) -> None:
    single(ours, sent)
    batch(ours, sent)
