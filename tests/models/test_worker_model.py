import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.floor import Presence, StateNow
from factory_desktop.models import text
from factory_desktop.models.rows_model import CellRole
from factory_desktop.models.text import SPACE
from factory_desktop.models.worker_model import WorkerModel
from tests.snapshots import NOW, snapshot, unseen_worker, worker


def cells(model: WorkerModel, row: int) -> dict[str, str]:
    return {
        model.headerData(column, Qt.Orientation.Horizontal): model.index(row, column).data()
        for column in range(model.columnCount())
    }


def test_that_a_worker_reads_as_the_table_shows(qtbot: QtBot) -> None:
    model = WorkerModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    row = worker(
        1,
        active=timedelta(hours=4, minutes=15),
        idle=timedelta(hours=1),
        absent=timedelta(),
        utilization=0.8095,
        units=1234,
        units_per_hour=18.64,
        mean_confidence=0.914,
        events=65,
        last_event_at=datetime(2026, 1, 22, 9, 39, 57, tzinfo=UTC),
        now=StateNow(EventType.IDLE, NOW - timedelta(minutes=10), "S5"),
        presence=Presence(timedelta(hours=5), timedelta(hours=4), timedelta(hours=1), timedelta()),
    )
    model.show_snapshot(snapshot(workers=[row]))
    assert cells(model, 0) == {
        "Worker": "John Martinez",
        "State now": "Idle",
        "Station": "Packaging Station",
        "Active": "4:15",
        "Idle": "1:00",
        "Absent": "0:00",
        "Not seen": "1:00",
        f"Utilization, target 85{SPACE}%": f"81.0{SPACE}%",
        "Units": "1,234",
        "Units / h": "18.6",
        "Confidence": "0.91",
        "Seen": f"80.0{SPACE}%",
        "Events": "65",
        "Last event": "11:39:57",
    }


def test_that_what_is_undefined_is_a_dash(qtbot: QtBot) -> None:
    model = WorkerModel()
    nobody = unseen_worker(1, "Nobody")
    model.show_snapshot(snapshot(workers=[nobody], utilization_target=None))
    shown, titles = cells(model, 0), ["Utilization", "Units / h", "Confidence", "Last event"]
    titles += ["Not seen", "Seen", "Station"]
    assert {shown[title] for title in titles} == {"–"}
    assert shown["State now"] == "Not seen"


def test_that_the_totals_are_the_figures_of_the_cards(qtbot: QtBot) -> None:
    model, shown = WorkerModel(), snapshot()
    model.show_snapshot(shown)
    names = [column.name for column in model.columns]
    factory = shown.dashboard.factory
    assert model.total(names.index("units")) == text.number(factory.units)
    assert model.total(names.index("active")) == text.hours(factory.productive)
    assert model.total(names.index("utilization")) == text.percent(factory.worker_utilization)
    assert model.total(names.index("rate")) == text.number(factory.pace, 1)
    assert shown.presence is not None
    assert model.total(names.index("seen")) == text.percent(shown.presence.share)
    assert model.total(names.index("name")) is None


def test_that_little_seen_asks_for_a_look(qtbot: QtBot) -> None:
    model = WorkerModel()
    model.show_snapshot(snapshot())
    seen = [column.name for column in model.columns].index("seen")
    warned = {model.key_at(row) for row in range(6) if model.index(row, seen).data(CellRole.WARNS)}
    assert warned == {"W4"}


def test_that_the_last_event_of_another_day_tells_its_day(qtbot: QtBot) -> None:
    model = WorkerModel()
    late = worker(1, last_event_at=datetime(2026, 1, 21, 21, 59, tzinfo=UTC))
    old = worker(2, last_event_at=datetime(2022, 8, 5, 7, 0, tzinfo=UTC))
    model.show_snapshot(snapshot(workers=[late, old]))
    assert cells(model, 0)["Last event"] == "21 Jan 23:59"
    assert cells(model, 1)["Last event"] == "5 Aug 2022 10:00"


def test_that_midnight_in_the_plant_turns_times_into_days(qtbot: QtBot) -> None:
    model = WorkerModel()
    first = snapshot(workers=[worker(1, last_event_at=NOW)])
    model.show_snapshot(first)
    assert cells(model, 0)["Last event"] == "11:40:00"
    with qtbot.waitSignal(model.dataChanged):
        model.show_snapshot(replace(first, taken_at=NOW + timedelta(hours=12, minutes=20)))
    assert cells(model, 0)["Last event"] == "22 Jan 11:40"


def test_that_a_refresh_of_a_thousand_workers_is_quick(qtbot: QtBot) -> None:
    model = WorkerModel()
    rows = [worker(number) for number in range(1, 1001)]
    model.sort(7, Qt.SortOrder.DescendingOrder)
    taken = []
    for turn in range(9):
        changed = [
            structs.replace(row, units=row.units + turn, utilization=(index * turn % 97) / 97)
            for index, row in enumerate(rows)
        ]
        shown = snapshot(workers=changed, spells=())
        begin = time.thread_time()
        model.show_snapshot(shown)
        taken.append(time.thread_time() - begin)
    assert min(taken) < 0.05


def test_that_what_is_made_of_time_says_by_which_rule(qtbot: QtBot) -> None:
    model = WorkerModel()
    horizontal, tooltip = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    for rule, words in (
        (TimeRule(), f"Time by the fixed rule, 5{SPACE}min per event"),
        (TimeRule("measured"), f"Time by the measured rule, at most 5{SPACE}min"),
    ):
        model.show_snapshot(snapshot(rule=rule))
        told = {
            model.headerData(column, horizontal)
            for column in range(model.columnCount())
            if words in (model.headerData(column, horizontal, tooltip) or "")
        }
        share = f"Utilization, target 85{SPACE}%"
        assert told == {"Active", "Idle", "Absent", share, "Units / h"}
