"""Pages: how soon each one opens on the large plant, and how it moves while cameras send."""

import argparse
import itertools
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar, SetTargets
from factory_desktop.domain.shift import Break, Shift, ShiftKey
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget
from factory_desktop.metrics.snapshot import Pick, View
from tests.benchmarks.page_probe import Opened, PageProbe, Step
from tests.benchmarks.plant import SHIFT_BEGINS, STATIONS, Plant
from tests.benchmarks.report import Report
from tests.benchmarks.stores import Stores
from tests.benchmarks.timeline import DAYS, EVENTS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

    from factory_desktop.views.tables.rows_table import RowsTable

RATE = 20.0
PAGES = ("workers", "stations", "timeline", "losses", "events", "today")
"""The window stands on the last one whenever another view is asked for."""
PLAN = ShiftPlan(
    FIRST_DAY,
    (
        Shift(
            SHIFT_BEGINS,
            time(16),
            "Day shift",
            (Break("Coffee", time(10), time(10, 15)), Break("Lunch", time(12), time(12, 30))),
        ),
    ),
)
_WORKER = "W7"
_STEPS = 60
_LOOK = 3.0
"""Seconds for which nobody touches anything."""
_PATIENCE = 60.0

Opening = tuple[str, Opened]


def views(plant: Plant) -> dict[str, View]:
    """Name what is looked at: all of it, then one worker's."""
    spans = {
        "a shift": SpanChoice(SpanKind.SHIFT, shift=ShiftKey(plant.last_day, PLAN.shifts[0].name)),
        "7 days": SpanChoice(SpanKind.LAST_7_DAYS),
        f"{plant.days} days": SpanChoice(SpanKind.CUSTOM, TimeSpan(plant.begins)),
    }
    picked = {f"{name} of a worker": View(one, Pick(_WORKER)) for name, one in spans.items()}
    return {name: View(one) for name, one in spans.items()} | picked


def plan(probe: PageProbe) -> None:
    """Give the plant shifts, breaks and targets at every station."""
    rates = [UnitsTarget(f"S{number}", 12.0, FIRST_DAY) for number in range(STATIONS)]
    for change in (
        SetCalendar((PLAN,)),
        SetTargets(tuple(rates), (UtilizationTarget(0.85, FIRST_DAY),)),
    ):
        probe.desktop.bridge.operate(change)
        probe.spin(1)


def openings(probe: PageProbe, asked: dict[str, View]) -> Iterator[Opening]:
    """Go to every page in every view, each for the first time, and then back again."""
    for name, view in asked.items():
        probe.show(view)
        for page in PAGES:
            yield name, probe.open(page)
            probe.spin(0.3)
        for page in PAGES:
            yield f"{name} again", probe.open(page)
            probe.spin(0.1)


def _there_and_back(bar: "QScrollBar") -> Iterator[Step]:
    places = [bar.maximum() * number // _STEPS for number in range(_STEPS + 1)]
    for place in (*places, *reversed(places)):
        yield partial(bar.setValue, place)


def _bar(of: "QAbstractScrollArea") -> "QScrollBar":
    return of.verticalScrollBar()


def scrolling(probe: PageProbe) -> Iterator[tuple[str, Iterator[Step]]]:
    """Scroll whatever has more rows than room."""
    pages, side = probe.desktop.window.pages, probe.desktop.window.side
    for name in ("today", "workers", "stations"):
        probe.open(name)
        table = pages.figures[name].table_in_sight
        assert table is not None
        yield f"scrolling the table of {name}", _there_and_back(_bar(table))
        yield "scrolling the tiles of stations", _there_and_back(_bar(side.floor.tiles))
    probe.open("events")
    yield "scrolling the log of events", _there_and_back(_bar(pages.events.table))
    probe.open("timeline")
    rows = pages.timeline.chart.rows
    yield "scrolling the timeline", _there_and_back(rows._bar)


def zooming(probe: PageProbe) -> Iterator[tuple[str, Iterator[Step]]]:
    """Zoom the timeline in to minutes and out to all, and drag it."""
    probe.open("timeline")
    chart = probe.desktop.window.pages.timeline.chart
    for factor, name in ((0.8, "in"), (1.25, "out")):
        yield f"zooming the timeline {name}", itertools.repeat(partial(chart.zoom, factor), 40)
    for _ in range(8):
        chart.zoom(0.6)
    by = chart.visible.length / 20
    for name, away in (("back", -by), ("on", by)):
        drag = partial(_drag, probe, away)
        yield f"dragging the timeline {name}", itertools.repeat(drag, _STEPS)
    chart.show_range(None)


def _drag(probe: PageProbe, by: float) -> None:
    chart = probe.desktop.window.pages.timeline.chart
    chart.show_range(chart.visible.moved(by))


def themes(probe: PageProbe) -> Iterator[tuple[str, Iterator[Step]]]:
    """Change the colors on every page, there and back."""
    from factory_desktop.views.theme_source import ThemeChoice

    for page in PAGES:
        probe.open(page)
        probe.spin(0.3)
        for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
            change: Step = partial(probe.desktop.window._choose_theme, choice)
            yield "changing the theme", iter([change])
            probe.spin(0.3)


def resting(probe: PageProbe) -> Iterator[tuple[str, Iterator[Step]]]:
    """Touch nothing on any page while cameras send."""
    for page in PAGES:
        probe.open(page)
        nothing = itertools.repeat(lambda: None, int(_LOOK * 60))
        yield f"live figures on {page}", nothing


def kept(probe: PageProbe, name: str) -> bool:
    """Tell whether the row chosen and the scroll position are where they were left."""
    probe.open(name)
    table = probe.page.table_in_sight
    assert table is not None
    _choose(table)
    before = _standing(table)
    probe.spin(_LOOK)
    return _standing(table) == before


def _choose(table: "RowsTable") -> None:
    table.select(table._rows.key_at(table._rows.rowCount() // 2))
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 3)


def _standing(table: "RowsTable") -> tuple[list[str], int]:
    chosen = {table._rows.key_at(one.row()) for one in table.selectionModel().selectedIndexes()}
    return sorted(chosen), table.verticalScrollBar().value()


def main(arguments: argparse.Namespace) -> None:
    """Print how soon pages open, the longest turns of the window, and what was kept."""
    events = EVENTS // 10 if arguments.quick else EVENTS
    report = Report.wanted(arguments)
    filled = Stores(arguments.data, report).filled(Plant(events, DAYS))
    with tempfile.TemporaryDirectory() as folder:
        probe = PageProbe(filled.copy(Path(folder) / "pages").data_dir)
        probe.begin()
        plan(probe)
        probe.spin(_PATIENCE, lambda: probe.painted is not None and probe.is_ready())
        with probe.cameras(RATE):
            asked = views(filled.plant)
            _tell_openings(report, list(openings(probe, asked)))
            for name in list(asked)[1:3]:
                probe.show(asked[name])
                for moves in (scrolling, zooming, resting, themes):
                    _tell_moves(report, probe, name, moves)
            for page in ("today", "workers", "stations"):
                words = "kept" if kept(probe, page) else "LOST"
                report.tell(f"selection and place in the table of {page}, live", words)
        probe.stop()


def _tell_openings(report: Report, found: list[Opening]) -> None:
    for name, one in found:
        report.tell(f"{one.page}, {name}", f"{one.seconds * 1000:.0f} ms", _longest(one.stalls))


def _tell_moves(
    report: Report,
    probe: PageProbe,
    name: str,
    moves: Callable[[PageProbe], Iterator[tuple[str, Iterator[Step]]]],
) -> None:
    found: dict[str, list[float]] = defaultdict(list)
    busiest: dict[str, float] = defaultdict(float)
    for what, steps in moves(probe):
        probe.busiest = 0.0
        found[what] += probe.moving(steps)
        busiest[what] = max(busiest[what], probe.busiest)
    for what, stalls in found.items():
        own = f"{busiest[what]:.0f} ms of it the window's own"
        report.tell(f"{what}, {name}", f"{_longest(stalls)}, {own}")


def _longest(stalls: list[float]) -> str:
    over = sum(stall > 50 for stall in stalls)
    return f"longest turn {max(stalls):.0f} ms, {over} over 50 ms"
