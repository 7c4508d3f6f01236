"""One number, one value: random events in a real store read alike wherever they are shown."""

import csv
import json
import random
import urllib.parse
import urllib.request
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar
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
from factory_desktop.domain.time_rule import RuleName, TimeRule
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

P = TypeVar("P", bound=ChartPanel)
DAY = date(2026, 1, 22)
START = datetime(2026, 1, 22, 4, tzinfo=UTC)
"""6:00 in Tallinn."""
SHIFT = Shift(time(6), time(14), "Day shift", (Break("Lunch", time(10), time(10, 30)),))
OF_SHIFT = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(DAY, SHIFT.name))
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


def whole(figure: str) -> int:
    return int(figure.replace(",", ""))


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


def fill(desktop: app.Desktop, qtbot: QtBot, rule: RuleName) -> None:
    """Make a plant with a shift and targets, random events in it, and show that shift."""
    call(address(desktop).replace("/events", "/data/seed"), {})
    call(f"{address(desktop)}/batch", {"events": events(random.Random(rule))})
    targets = tuple(UnitsTarget(f"S{number}", 30.0, FIRST_DAY) for number in range(1, 5))
    operate(
        desktop,
        qtbot,
        SetCalendar((ShiftPlan(FIRST_DAY, (SHIFT,)),)),
        SetTargets(targets, ()),
        SetTimeRule(TimeRule(rule)),
    )
    window, view = desktop.window, View(OF_SHIFT)
    window.ask_for(view)
    qtbot.waitUntil(
        lambda: shown(desktop).view == view and shown(desktop).rule.name == rule, timeout=20_000
    )
    qtbot.waitUntil(lambda: not window.pages.today._turn.isActive(), timeout=10_000)


def chart(desktop: app.Desktop, kind: type[P]) -> P:
    found = desktop.window.pages.today.findChild(kind)
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize("rule", ["fixed", "measured"])
def test_that_cards_hours_tables_files_report_and_api_say_the_same(
    desktop: app.Desktop, qtbot: QtBot, tmp_path: Path, rule: RuleName
) -> None:
    fill(desktop, qtbot, rule)
    check_units(desktop, qtbot, tmp_path)
    check_times(desktop, rule)
    check_report(desktop, tmp_path / "report.pdf")
    check_losses(desktop, qtbot)


def check_units(desktop: app.Desktop, qtbot: QtBot, folder: Path) -> None:
    today, api = desktop.window.pages.today, from_api(desktop)
    made = {
        "card": whole(today._cards.cards[0].reading.figure),
        "hours": sum(cells(chart(desktop, UnitsChart), "Units")),
        "report": sum(bar.units for bar in hour_bars(shown(desktop))),
        "API": api["factory"]["total_production_count"],
        "API workers": sum(one["total_units_produced"] for one in api["workers"]),
        "API stations": sum(one["total_units_produced"] for one in api["workstations"]),
    }
    for name, table in (("workers", today.workers), ("stations", today.stations)):
        made[name] = sum(map(column(table, "units").value, table.rows_model.rows))
        made[f"total of {name}"] = whole(table.totals.totals()["Units"])
        sheet = exported(desktop, qtbot, table, folder / f"{name}.csv")
        made[f"file of {name}"] = added_up(sheet, "Units")
    assert made["API"] > 100
    assert set(made.values()) == {made["API"]}, made


def check_times(desktop: app.Desktop, rule: str) -> None:
    today, api = desktop.window.pages.today, from_api(desktop)
    cards = {card.key: card.reading.figure for card in today._cards.cards}
    workers = today.workers.rows_model.rows
    productive = sum(map(column(today.workers, "active").value, workers), timedelta())
    assert api["factory"]["time_rule"] == rule
    assert cards["productive-time"] == text.hours(productive)
    assert cards["productive-time"] == today.workers.totals.totals()["Active"]
    assert api["factory"]["total_productive_time_hours"] == round(productive / text.HOUR, 2)
    for figures, row in zip(api["workers"], shown(desktop).dashboard.workers, strict=True):
        assert figures["total_idle_time_hours"] == round(row.idle / text.HOUR, 2)
        assert figures["utilization_percentage"] == round(100 * (row.utilization or 0), 2)


def check_report(desktop: app.Desktop, file: Path) -> None:
    write_pdf(file, report_of(shown(desktop), "factory"), paper(text.locale()))
    pages, words = read_back(file)
    assert pages == 1
    for card in desktop.window.pages.today._cards.cards:
        assert f"{card._figure.text()} {card._unit.text()}".strip() in words, card.key
    for one in cells(chart(desktop, UnitsChart), "Difference so far"):
        assert text.signed(one) in words


def check_losses(desktop: app.Desktop, qtbot: QtBot) -> None:
    """Hold what Today says of lost time against the page that works it out by itself."""
    window = desktop.window
    on_today = {time for time in cells(chart(desktop, LossChart), "Person-hours") if time}
    window.go("losses")
    page = window.pages.figures["losses"]
    assert isinstance(page, LossesPage)
    qtbot.waitUntil(lambda: page.pareto.table() is not None, timeout=20_000)
    assert set(cells(page.pareto, "Person-hours")) == on_today
