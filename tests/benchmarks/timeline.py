"""Timeline: thirty days of two hundred workers, read and drawn."""

import argparse
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.taking import take
from tests.benchmarks.plant import WORKERS, Plant
from tests.benchmarks.report import Report, spread
from tests.benchmarks.stores import Filled, Stores

DAYS = 30
EVENTS = 10_000_000 * DAYS // 365
"""As dense as ten million in a year: each worker is seen every three and a half minutes."""
SIZE = (1560, 460)
"""Pixels of the timeline on a large screen."""


def _read(filled: Filled, rounds: int) -> tuple[Snapshot, list[float]]:
    plant, times = filled.plant, []
    view = View(SpanChoice(SpanKind.CUSTOM, TimeSpan(plant.begins, plant.ends)))
    with filled.opened() as store:
        for _ in range(rounds):
            moment = Moment(datetime.now(UTC), TimeRule(), store.plant.calendar)
            began = time.perf_counter()
            with store.reading.connect() as connection:
                snapshot = take(connection, view, moment)
            times.append(time.perf_counter() - began)
    return snapshot, times


def _draw(snapshot: Snapshot, rounds: int) -> dict[str, list[float]]:
    """Return the seconds that each step holds up the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from factory_desktop.views.application import application
    from factory_desktop.views.charts.timeline_chart import TimelineChart

    qt = application()
    steps: dict[str, list[float]] = {"laid out": [], "painted": [], "shown again": []}
    for _ in range(rounds):
        chart = TimelineChart()
        chart.resize(*SIZE)
        chart.show()
        qt.processEvents()
        steps["laid out"].append(_timed(partial(chart.show_snapshot, snapshot)))
        steps["painted"].append(_timed(chart.grab))
        steps["shown again"].append(_timed(partial(chart.show_snapshot, snapshot)))
        chart.close()
    return steps


def _timed(step: Callable[[], object]) -> float:
    began = time.perf_counter()
    step()
    return time.perf_counter() - began


def main(arguments: argparse.Namespace) -> None:
    """Print how long the snapshot takes, and how long drawing it holds up the window."""
    events, rounds = (EVENTS // 10, 3) if arguments.quick else (EVENTS, 7)
    report = Report.wanted(arguments)
    filled = Stores(arguments.data, report).filled(Plant(events, DAYS))
    snapshot, times = _read(filled, rounds)
    what = f"{WORKERS} workers × {DAYS} days, {len(snapshot.spells):,} spells of {events:,} events"
    report.tell(f"snapshot of {what}", spread(times))
    for step, seconds in _draw(snapshot, rounds).items():
        longest = f"longest {max(seconds) * 1000:.0f} ms"
        report.tell(f"timeline of the same, {step}", f"{spread(seconds)}, {longest}")
