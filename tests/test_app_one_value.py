"""One number, one value: random events in a real store read alike wherever they are shown."""

import csv
import json
import random
import urllib.parse
import urllib.request
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar, SetTargets
from factory_desktop.domain.export import Export, FileForm, FileKind
from factory_desktop.domain.operation import Operation, SetTimeRule
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.shift import Break, Shift, ShiftKey
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.models import text
from factory_desktop.models.column import Column
from factory_desktop.models.sheets import sheet_of
from factory_desktop.store.place import find
from factory_desktop.views.charts.loss_chart import LossChart
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.pages.losses import LossesPage
from factory_desktop.views.report.hours import hour_bars
from factory_desktop.views.report.pdf import paper, write_pdf
from factory_desktop.views.report.writing import report_of
from factory_desktop.views.tables.rows_table import RowsTable
from tests.views.report.papers import read_back

DAY = date(2026, 1, 22)
START = datetime(2026, 1, 22, 4, tzinfo=UTC)
"""6:00 in Tallinn."""
SHIFT = Shift(time(6), time(14), "Day shift", (Break("Lunch", time(10), time(10, 30)),))
KINDS = ("working", "working", "idle", "absent", "product_count")


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[app.Desktop]:
    settings = Settings(data_dir=tmp_path, port=0, zone=ZoneInfo("Europe/Tallinn"))
    made = app.Desktop(settings, find(settings))
    qtbot.addWidget(made.window)
    made.window.resize(1600, 1000)
    made.window.show()
    qtbot.waitUntil(lambda: bool(made.window.pages.first_run.address.text()), timeout=20_000)
    yield made
    made.stop()


def address(desktop: app.Desktop) -> str:
    return desktop.window.pages.first_run.address.text()


def call(url: str, body: object | None = None) -> Any:
    sent = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, sent, {"Content-Type": "application/json"})  # noqa: S310 - our own listener
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        return json.load(answer)


def events(dice: random.Random) -> list[dict[str, object]]:
    return [
        {
            "timestamp": (START + timedelta(seconds=dice.randint(-3600, 9 * 3600))).isoformat(),
            "worker_id": f"W{dice.randint(1, 6)}",
            "workstation_id": f"S{dice.randint(1, 6)}",
            "event_type": (kind := dice.choice(KINDS)),
            "confidence": round(dice.uniform(0.5, 1), 3),
            "count": dice.randint(1, 30) if kind == "product_count" else 0,
        }
        for _ in range(dice.randint(400, 900))
    ]


def operate(desktop: app.Desktop, qtbot: QtBot, *operations: Operation) -> None:
    for operation in operations:
        with qtbot.waitSignal(desktop.bridge.operation_finished, timeout=20_000):
            desktop.bridge.operate(operation)


def shown(desktop: app.Desktop) -> Snapshot:
    snapshot = desktop.window._snapshot
    assert snapshot is not None
    return snapshot


def column(table: RowsTable, name: str) -> Column[Any]:
    return next(one for one in table.rows_model.columns if one.name == name)


def cells(panel: ChartPanel, title: str) -> list[Any]:
    drawn = panel.table()
    assert drawn is not None
    (found,) = [one for one in drawn.columns if one.title == title]
    return [found.value(row) for row in drawn.rows]


def exported(desktop: app.Desktop, qtbot: QtBot, table: RowsTable, file: Path) -> list[list[str]]:
    """Write the table to a file as the export does, and read it back."""
    model = table.rows_model
    sheet = sheet_of(table.accessibleName(), model.columns, model.rows)
    form = FileForm(FileKind.CSV, ZoneInfo("UTC"))
    desktop.bridge.export(Export(file, form, (sheet,)))
    qtbot.waitUntil(file.exists, timeout=10_000)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines))


def added_up(rows: list[list[str]], title: str) -> int:
    place = rows[0].index(title)
    return sum(int(row[place]) for row in rows[1:])


def from_api(desktop: app.Desktop) -> Any:
    span = shown(desktop).span
    assert span.start is not None
    assert span.end is not None
    asked = {"start_time": span.start.isoformat(), "end_time": span.end.isoformat()}
    root = address(desktop).removesuffix("/events")
    return call(f"{root}/metrics/dashboard?{urllib.parse.urlencode(asked)}")


@pytest.mark.parametrize("rule", ["fixed", "measured"])
def test_that_cards_hours_tables_files_report_and_api_say_the_same(
    desktop: app.Desktop, qtbot: QtBot, tmp_path: Path, rule: str
) -> None:
    window, dice = desktop.window, random.Random(rule)
    call(address(desktop).replace("/events", "/data/seed"), {})
    call(f"{address(desktop)}/batch", {"events": events(dice)})
    targets = tuple(UnitsTarget(f"S{number}", 30.0, FIRST_DAY) for number in range(1, 5))
    operate(
        desktop,
        qtbot,
        SetCalendar((ShiftPlan(FIRST_DAY, (SHIFT,)),)),
        SetTargets(targets, ()),
        SetTimeRule(TimeRule("fixed" if rule == "fixed" else "measured")),
    )
    view = View(SpanChoice(SpanKind.SHIFT, shift=ShiftKey(DAY, SHIFT.name)))
    window.ask_for(view)
    qtbot.waitUntil(
        lambda: shown(desktop).view == view and shown(desktop).rule.name == rule, timeout=20_000
    )
    today = window.pages.today
    qtbot.waitUntil(lambda: not today._turn.isActive(), timeout=10_000)
    snapshot, api = shown(desktop), from_api(desktop)
    factory = snapshot.dashboard.factory
    assert factory.units > 100
    cards = {card.key: card.reading for card in today._cards.cards}
    hours, losses = today.findChild(UnitsChart), today.findChild(LossChart)
    assert isinstance(hours, UnitsChart)
    assert isinstance(losses, LossChart)

    made = {
        "card": int(cards["units"].figure.replace(",", "")),
        "hours": sum(cells(hours, "Units")),
        "report": sum(bar.units for bar in hour_bars(snapshot)),
        "API": api["factory"]["total_production_count"],
        "API workers": sum(one["total_units_produced"] for one in api["workers"]),
        "API stations": sum(one["total_units_produced"] for one in api["workstations"]),
    }
    for name, table in (("workers", today.workers), ("stations", today.stations)):
        made[name] = sum(map(column(table, "units").value, table.rows_model.rows))
        made[f"total of {name}"] = int(table.totals.totals()["Units"].replace(",", ""))
        sheet = exported(desktop, qtbot, table, tmp_path / f"{name}.csv")
        made[f"file of {name}"] = added_up(sheet, "Units")
    assert set(made.values()) == {factory.units}, made

    assert cards["productive-time"].figure == today.workers.totals.totals()["Active"]
    productive = sum(
        map(column(today.workers, "active").value, today.workers.rows_model.rows), timedelta()
    )
    assert text.hours(productive) == cards["productive-time"].figure
    assert api["factory"]["total_productive_time_hours"] == round(productive / text.HOUR, 2)
    assert api["factory"]["time_rule"] == rule
    for figures, row in zip(api["workers"], snapshot.dashboard.workers, strict=True):
        assert figures["total_idle_time_hours"] == round(row.idle / text.HOUR, 2)
        assert figures["utilization_percentage"] == round(100 * (row.utilization or 0), 2)

    write_pdf(tmp_path / "report.pdf", report_of(snapshot, "factory"), paper(text.locale()))
    pages, words = read_back(tmp_path / "report.pdf")
    assert pages == 1
    for card in today._cards.cards:
        assert f"{card._figure.text()} {card._unit.text()}".strip() in words, card.key
    for one in cells(hours, "Difference so far"):
        assert text.signed(one) in words

    compare_losses(desktop, qtbot, losses)


def compare_losses(desktop: app.Desktop, qtbot: QtBot, losses: LossChart) -> None:
    """Hold what Today says of lost time against the page that works it out by itself."""
    window = desktop.window
    on_today = {time for time in cells(losses, "Person-hours") if time}
    window.go("losses")
    page = window.pages.figures["losses"]
    assert isinstance(page, LossesPage)
    qtbot.waitUntil(lambda: page.pareto.table() is not None, timeout=20_000)
    assert set(cells(page.pareto, "Person-hours")) == on_today
