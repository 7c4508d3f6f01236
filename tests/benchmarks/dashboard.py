"""Dashboard: how long all figures of a range take, and whether that grows with the events."""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from http.client import HTTPConnection
from itertools import islice, repeat
from pathlib import Path

from factory_desktop.domain.instant import text
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.time_rule import RULE_NAMES, RuleName, TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store.readers import Readers
from tests.benchmarks import servers
from tests.benchmarks.address import Address, get
from tests.benchmarks.event_table import event_table, group_by
from tests.benchmarks.peer import Peer
from tests.benchmarks.plant import Plant
from tests.benchmarks.ranges import ranges
from tests.benchmarks.report import Report, percentile, spread
from tests.benchmarks.stores import CHUNK, Stores

Ask = Callable[[TimeSpan], object]
"""Reads the figures of a range in one of the ways that are compared."""

GROUP_BY = "GROUP BY"
SPANS = ("no range", "random ranges")


@dataclass(frozen=True)
class Patience:
    """How often each is asked: so many times, but not for longer, and a few times in any case."""

    draws: int
    seconds: float
    least: int = 5

    def ends(self, times: Sequence[float]) -> bool:
        """Say whether somebody has taken long enough."""
        return len(times) >= self.least and sum(times) > self.seconds


Times = dict[tuple[str, str], list[float]]
"""Seconds of each answer, by the kind of span and who was asked."""


def ask_all(asked: Mapping[str, Ask], plant: Plant, patience: Patience) -> Times:
    """Ask each for the same ranges, by turns; who is too slow is left out of the later ones."""
    found: Times = {(kind, name): [] for kind in SPANS for name in asked}
    for kind, spans in zip(SPANS, (repeat(ALL_TIME), ranges(plant)), strict=True):
        for ask in asked.values():
            ask(ALL_TIME)
        for span in islice(spans, patience.draws):
            for name, ask in asked.items():
                times = found[kind, name]
                if not patience.ends(times):
                    times.append(_timed(ask, span))
    return found


def _timed(ask: Ask, span: TimeSpan) -> float:
    began = time.perf_counter()
    ask(span)
    return time.perf_counter() - began


def tell(report: Report, size: int, times: Times) -> None:
    """Print the times, beside those of one GROUP BY over the events."""
    for (kind, name), seconds in times.items():
        beside, value = "", f"{spread(seconds)} ({len(seconds)} draws)"
        others = times.get((kind, GROUP_BY))
        if name != GROUP_BY and others:
            beside = f"one {GROUP_BY}"
            value = f"{_ratio(seconds, others)} ({spread(seconds)}, {len(seconds)} draws)"
        report.tell(f"{name}, {kind}, {size:,} events", value, beside)


def _ratio(ours: Sequence[float], others: Sequence[float]) -> str:
    """Compare the times for those ranges that both were asked for."""
    both = min(len(ours), len(others))
    ours, others = ours[:both], others[:both]
    middle = statistics.median(ours) / statistics.median(others)
    most = percentile(ours, 0.95) / percentile(others, 0.95)
    return f"{middle:.2g} at p50, {most:.2g} at p95"


def tell_growth(report: Report, found: dict[int, Times]) -> None:
    """Print how many times longer the largest store takes than the smallest."""
    smallest, largest = min(found), max(found)
    if smallest == largest:
        return
    for key, seconds in found[largest].items():
        kind, name = key
        report.tell(
            f"{name}, {kind}, {largest:,} events",
            _ratio(seconds, found[smallest][key]),
            f"the same with {smallest:,}",
        )


def _inside(reading: Readers, rule: TimeRule, span: TimeSpan) -> object:
    with reading.connect() as connection:
        return dashboard(connection, span, rule, datetime.now(UTC))


def _over_http(connection: HTTPConnection, rule: RuleName, span: TimeSpan) -> object:
    sides = {"start_time": span.start, "end_time": span.end}
    query = {name: text(side) for name, side in sides.items() if side is not None}
    return get(connection, "/metrics/dashboard", query | {"time_rule": rule})


def _of_ours(stores: Stores, size: int, patience: Patience) -> Times:
    filled = stores.filled(Plant(size))
    with filled.opened() as store, filled.raw() as raw:
        asked: dict[str, Ask] = {
            f"dashboard, {name}": partial(_inside, store.reading, TimeRule(name))
            for name in RULE_NAMES
        }
        found = ask_all(asked | {GROUP_BY: partial(group_by, raw)}, filled.plant, patience)
    with servers.listener(filled.data_dir) as address:
        connection = address.connect()
        served: dict[str, Ask] = {"dashboard over HTTP": partial(_over_http, connection, "fixed")}
        found |= ask_all(served, filled.plant, patience)
        connection.close()
    return found


def _of_a_peer(address: Address, size: int, patience: Patience, report: Report) -> Times:
    """Ask another server, and our event table alone with as many events."""
    peer, plant = Peer(address, report), Plant(size)
    peer.register()
    peer.grow(size)
    with tempfile.TemporaryDirectory() as folder, event_table(Path(folder) / "table.db") as table:
        for chunk in plant.chunks(CHUNK):
            table.insert(chunk)
        connection = address.connect()
        asked: dict[str, Ask] = {
            "peer: dashboard over HTTP": partial(_over_http, connection, "fixed"),
            GROUP_BY: partial(group_by, table.connection),
        }
        found = ask_all(asked, plant, patience)
        connection.close()
    return found


def main(arguments: argparse.Namespace) -> None:
    """Measure each size, then compare the largest to the smallest."""
    report = Report.wanted(arguments)
    patience = Patience(20, 1) if arguments.quick else Patience(300, 30)
    stores, found = Stores(arguments.data, report), {}
    for size in arguments.sizes:
        if arguments.peer:
            found[size] = _of_a_peer(arguments.peer, size, patience, report)
        else:
            found[size] = _of_ours(stores, size, patience)
        tell(report, size, found[size])
    tell_growth(report, found)
