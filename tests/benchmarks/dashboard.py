"""Dashboard: how long all figures of a range take, and whether that grows with the events."""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
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
from tests.benchmarks.stores import Stores

Ask = Callable[[TimeSpan], object]
"""Reads the figures of a range in one of the ways that are compared."""

GROUP_BY = "GROUP BY"
SPANS = ("no range", "random ranges")


@dataclass(frozen=True)
class Patience:
    """How often is asked: so many times, but not for longer, and a few times in any case."""

    draws: int
    seconds: float
    least: int = 5


Times = dict[tuple[str, str], list[float]]
"""Seconds of each answer, by the kind of span and who was asked."""


def ask_all(asked: dict[str, Ask], plant: Plant, patience: Patience) -> Times:
    """Ask each for the same ranges, by turns."""
    found: Times = {(kind, name): [] for kind in SPANS for name in asked}
    for kind, spans in zip(SPANS, (repeat(ALL_TIME), ranges(plant)), strict=True):
        for ask in asked.values():
            ask(ALL_TIME)
        began = time.perf_counter()
        for number, span in enumerate(islice(spans, patience.draws)):
            if number >= patience.least and time.perf_counter() - began > patience.seconds:
                break
            for name, ask in asked.items():
                before = time.perf_counter()
                ask(span)
                found[kind, name].append(time.perf_counter() - before)
    return found


def tell(report: Report, size: int, times: Times) -> None:
    """Print the times, beside those of one GROUP BY over the events."""
    for (kind, name), seconds in times.items():
        beside, value = "", f"{spread(seconds)} ({len(seconds)} draws)"
        others = times.get((kind, GROUP_BY))
        if name != GROUP_BY and others:
            beside, value = f"one {GROUP_BY}", f"{_ratio(seconds, others)} ({spread(seconds)})"
        report.tell(f"{name}, {kind}, {size:,} events", value, beside)


def _ratio(ours: Sequence[float], others: Sequence[float]) -> str:
    middle = statistics.median(ours) / statistics.median(others)
    most = percentile(ours, 0.95) / percentile(others, 0.95)
    return f"{middle:.3g} at p50, {most:.3g} at p95"


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


def _of_a_peer(
    address: Address, sizes: Sequence[int], patience: Patience, report: Report
) -> dict[int, Times]:
    """Ask another server, and our event table alone with the same events."""
    peer, found = Peer(address), {}
    peer.register()
    with ExitStack() as opened:
        folder = opened.enter_context(tempfile.TemporaryDirectory())
        table = opened.enter_context(event_table(Path(folder) / "table.db"))
        for size in sizes:
            began = time.perf_counter()
            for chunk in peer.grow(size):
                table.insert(chunk)
            report.note(f"peer: {size:,} events after {time.perf_counter() - began:.1f} s")
            connection = address.connect()
            asked: dict[str, Ask] = {
                "peer: dashboard over HTTP": partial(_over_http, connection, "fixed"),
                GROUP_BY: partial(group_by, table.connection),
            }
            found[size] = ask_all(asked, Plant(size), patience)
            tell(report, size, found[size])
            connection.close()
    return found


def main(arguments: argparse.Namespace) -> None:
    """Measure each size, then compare the largest to the smallest."""
    patience, report = Patience(20, 2), Report.wanted(arguments)
    if not arguments.quick:
        patience = Patience(300, 60)
    if arguments.peer:
        tell_growth(report, _of_a_peer(arguments.peer, arguments.sizes, patience, report))
        return
    stores, found = Stores(arguments.data, report), {}
    for size in arguments.sizes:
        found[size] = _of_ours(stores, size, patience)
        tell(report, size, found[size])
    tell_growth(report, found)
