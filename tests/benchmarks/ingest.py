"""Ingest: one event a request, and batches of a thousand, each beside what it is compared to."""

import argparse
import asyncio
import statistics
import tempfile
import time
from itertools import islice
from pathlib import Path

from tests.benchmarks import servers, sources
from tests.benchmarks.hammer import Round, load, request

PRELOADED = 1_000_000
ROUNDS = 5


def _posts(port: int, first: int, amount: int) -> list[bytes]:
    made = islice(sources.events(first), amount)
    return [request("/api/v1/events", sources.wire(event), port) for event in made]


def _checked(found: Round, status: int) -> float:
    if set(found.statuses) != {status}:
        raise RuntimeError(f"Answers other than {status}: {found.statuses}")
    return found.rate


class _Fresh:
    """Hands out event numbers that were not used yet."""

    def __init__(self) -> None:
        self._next = PRELOADED

    def take(self, amount: int) -> int:
        first = self._next
        self._next += amount
        return first


def single(data_dir: Path, fresh: _Fresh, *, seconds: float, uvloop: bool) -> None:
    """Print the rate of single posts as a ratio to the bare handler's."""
    name = "uvloop, " if uvloop else ""
    with servers.listener(data_dir, uvloop=uvloop) as ours, servers.bare() as bare:
        for connections in (16, 64):
            amount = int(seconds * 4000)

            def post(port: int, count: int = amount, at_once: int = connections) -> float:
                requests = iter(_posts(port, fresh.take(count), count))
                return _checked(asyncio.run(load(port, requests, at_once)), 201)

            post(ours, 500)
            post(bare, 500)
            pairs = [(post(ours), post(bare)) for _ in range(ROUNDS)]
            _print(f"single POST, {name}{connections} connections / bare aiohttp handler", pairs)


def batch(data_dir: Path, fresh: _Fresh, seed: Path, *, batches: int) -> None:
    """Print the rate of batches of 1000 as a ratio to executemany into the document's schema."""
    connection = sources.seed_store(seed)
    made = sources.events()
    for _ in range(PRELOADED // 10_000):
        sources.seed_insert(connection, made, 10_000)

    def raw() -> float:
        began = time.perf_counter()
        for _ in range(batches):
            sources.seed_insert(connection, made, 1000)
        return batches * 1000 / (time.perf_counter() - began)

    with servers.listener(data_dir) as port:

        def http() -> float:
            first = fresh.take(batches * 1000)
            bodies = sources.batches(islice(sources.events(first), batches * 1000), 1000)
            requests = [request("/api/v1/events/batch", body, port) for body in bodies]
            return _checked(asyncio.run(load(port, iter(requests), 2)), 200) * 1000

        http()
        pairs = [(http(), raw()) for _ in range(ROUNDS)]
    connection.close()
    _print("batch of 1000 over HTTP / executemany into the document's schema", pairs)


def _print(name: str, pairs: list[tuple[float, float]]) -> None:
    ratios = sorted(ours / other for ours, other in pairs)
    ours, other = (statistics.median(side) for side in zip(*pairs, strict=True))
    print(
        f"{name}: {statistics.median(ratios):.2f} "
        f"(of {len(ratios)} pairs {ratios[0]:.2f}..{ratios[-1]:.2f}; "
        f"{ours:,.0f}/s against {other:,.0f}/s)",
        flush=True,
    )


def has_uvloop() -> bool:
    """Say whether the extra `fast` is installed."""
    try:
        import uvloop  # noqa: F401 - only whether it is there
    except ImportError:
        return False
    return True


def main(arguments: argparse.Namespace) -> None:
    """Run all of it in one folder that goes away afterwards."""
    seconds, batches = (0.5, 10) if arguments.quick else (2.0, 60)
    with tempfile.TemporaryDirectory() as folder:
        data_dir, fresh = Path(folder) / "ours", _Fresh()
        sources.fill(data_dir, PRELOADED)
        single(data_dir, fresh, seconds=seconds, uvloop=False)
        if has_uvloop():
            single(data_dir, fresh, seconds=seconds, uvloop=True)
        batch(data_dir, fresh, Path(folder) / "seed.db", batches=batches)
