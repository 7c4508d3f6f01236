"""Loaded window: stalls while many events are on file, spans change and cameras send."""

import argparse
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import View
from tests.benchmarks.plant import Plant
from tests.benchmarks.report import Report, spread
from tests.benchmarks.stores import Stores
from tests.benchmarks.window import Probe, stall

RATE = 200.0
MONTH = timedelta(days=30)
_LOOK = 0.5
"""Seconds for which a person looks at each span."""
_PATIENCE = 60.0

Answers = dict[str, list[float]]
"""Seconds from asking for a span until it was painted, by the kind of span."""


def choices(plant: Plant) -> Iterator[SpanChoice]:
    """Choose spans by turns without end, each time another month of the plant's year."""
    for number in count():
        yield SpanChoice(SpanKind.TODAY)
        yield SpanChoice(SpanKind.LAST_7_DAYS)
        yield SpanChoice(SpanKind.ALL)
        start = plant.begins + number % 12 * MONTH
        yield SpanChoice(SpanKind.CUSTOM, TimeSpan(start, start + MONTH))


def switch(probe: Probe, plant: Plant, seconds: float) -> tuple[list[float], Answers]:
    """Change the span again and again; returns the stalls in ms and the answers."""
    stalls: list[float] = []
    answers: Answers = {}
    ends = time.monotonic() + seconds
    for choice in choices(plant):
        if time.monotonic() > ends:
            break
        view, began = View(choice), time.monotonic()
        probe.desktop.window.ask_for(view)
        stalls += probe.spin(_PATIENCE, lambda view=view: probe.painted == view)  # type: ignore[misc]
        answers.setdefault(choice.kind.value, []).append(time.monotonic() - began)
        stalls += probe.spin(_LOOK)
    return stalls, answers


def main(arguments: argparse.Namespace) -> None:
    """Print the stalls beside those of the window at rest, and how soon each span is shown."""
    seconds, report = 10.0 if arguments.quick else 40.0, Report.wanted(arguments)
    size = arguments.sizes[-1]
    filled = Stores(arguments.data, report).filled(Plant(size))
    with tempfile.TemporaryDirectory() as folder:
        probe = Probe(filled.copy(Path(folder) / "loaded").data_dir)
        probe.begin()
        probe.spin(_PATIENCE, lambda: probe.painted is not None)
        idle = probe.spin(seconds / 4)
        with probe.sending(RATE, seconds):
            stalls, answers = switch(probe, filled.plant, seconds)
        probe.stop()
    what = f"stall of the window, {RATE:.0f} events a second, spans changing, {size:,} on file"
    report.tell(what, stall(stalls), f"{stall(idle)} when idle")
    for kind, times in answers.items():
        report.tell(f"span {kind} chosen until painted, {size:,} on file", spread(times))
