from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.lost_time import NOTHING_LOST, HeatCell, LengthClass, Loss
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.models.text import SPACE
from factory_desktop.views.charts import chart_table
from factory_desktop.views.charts.chart_table import ChartTable
from factory_desktop.views.charts.loss_chart import LossChart
from factory_desktop.views.charts.pareto_rows import By, rows_of
from factory_desktop.views.charts.timeline_chart import TimelineChart
from factory_desktop.views.charts.units_chart import UnitsChart
from tests.snapshots import SHIFT_START, bare_snapshot, empty_snapshot, shift_snapshot, snapshot

MINUTE = timedelta(minutes=1)


def written(table: ChartTable | None) -> list[tuple[str, ...]]:
    assert table is not None
    titles = tuple(column.title for column in table.columns)
    rows = [tuple(column.text(row) for column in table.columns) for row in table.rows]
    return [titles, *rows]


def drawn(qtbot: QtBot, chart: Any, shown: Any) -> list[tuple[str, ...]]:
    qtbot.addWidget(chart)
    chart.show_snapshot(shown)
    return written(chart.table())


def test_that_hours_stand_with_their_targets_and_the_sum_of_differences(qtbot: QtBot) -> None:
    shown = shift_snapshot()
    titles, *rows = drawn(qtbot, UnitsChart(), shown)
    assert titles == ("Time", "Units", "Target", "Difference", "Difference so far")
    assert [row[0] for row in rows[:2]] == ["06:00–07:00", "07:00–08:00"]
    assert sum(int(row[1]) for row in rows) == sum(bar.units for bar in shown.units)
    assert all(row[3] == row[4] for row in rows[:1])
    # The last hour of the shift has not begun.
    assert rows[-1][3:] == ("–", "–")
    assert rows[-1][2] != "–"


def test_that_without_targets_there_are_units_alone(qtbot: QtBot) -> None:
    titles, *_ = drawn(qtbot, UnitsChart(), bare_snapshot())
    assert titles == ("Time", "Units")


def test_that_lost_time_stands_as_it_is_drawn(qtbot: QtBot) -> None:
    shown = shift_snapshot()
    chart = LossChart()
    titles, *rows = drawn(qtbot, chart, shown)
    assert titles == ("Lost time", "Person-hours")
    assert rows == [(bar.name, bar.figure) for bar in chart._bars.bars]


def test_that_every_spell_and_every_gap_of_the_timeline_has_a_row(qtbot: QtBot) -> None:
    shown = snapshot()
    chart = TimelineChart()
    titles, *rows = drawn(qtbot, chart, shown)
    assert titles == ("Worker", "State", "From", "To", "Time", "Station")
    assert len(rows) == len(shown.spells) + len(chart._unseen)
    hidden = [row for row in rows if row[1] == "Not seen"]
    assert len(hidden) == len(chart._unseen)
    assert {row[5] for row in hidden} == {"–"}
    johns = [row[2] for row in rows if row[0] == "John Martinez"]
    assert johns == sorted(johns)


def test_that_only_what_is_in_sight_of_a_row_is_listed() -> None:
    start = SHIFT_START
    seen = Spell("W1", "S2", EventType.IDLE, start, start + MINUTE, 1, simulated=False)
    gone = replace_times(seen, start - 10 * MINUTE, start - 9 * MINUTE)
    told = shift_snapshot()
    spells = DrawnSpells((seen, gone), {"W1": 0})
    made = chart_table.of_spells(RowKind.WORKERS, ["John Martinez"], spells, np.empty((0, 3)), told)
    assert [row[2] for row in made.rows] == [start]


def replace_times(spell: Spell, start: Any, end: Any) -> Spell:
    return Spell("W1", "S2", spell.state, start, end, 1, simulated=False)


def test_that_what_goes_on_at_a_station_names_its_people() -> None:
    spell = Spell("W1", "S1", EventType.WORKING, SHIFT_START, SHIFT_START + MINUTE, 1, False)
    spells = DrawnSpells((spell,), {"S1": 0}, RowKind.STATIONS)
    made = chart_table.of_spells(
        RowKind.STATIONS, ["Assembly Line A"], spells, np.empty((0, 3)), shift_snapshot()
    )
    titles, row = written(made)
    assert (titles[0], titles[5]) == ("Station", "Worker")
    assert (row[0], row[5]) == ("Assembly Line A", "John Martinez")


def test_that_losses_stand_with_their_shares() -> None:
    workers = (Loss("W1", "John", 30 * MINUTE), Loss("W2", "Sarah", 10 * MINUTE))
    lost = replace(NOTHING_LOST, workers=workers)
    titles, *rows = written(chart_table.of_pareto(rows_of(lost, By.WORKER), By.WORKER))
    assert titles == ("Worker", "Person-hours", "Share", "Running share")
    assert rows == [
        ("John", f"30{SPACE}min", f"75.0{SPACE}%", f"75.0{SPACE}%"),
        ("Sarah", f"10{SPACE}min", f"25.0{SPACE}%", f"100.0{SPACE}%"),
    ]


def test_that_lengths_and_hours_of_the_week_are_told() -> None:
    one = LengthClass(timedelta(), MINUTE, 3, 2 * MINUTE)
    assert written(chart_table.of_lengths([one])) == [
        ("Length", "Spells", "Idle time"),
        ("under 1 min", "3", f"2{SPACE}min"),
    ]
    cell = HeatCell(0, 23, 15 * MINUTE, 60 * MINUTE)
    assert written(chart_table.of_heat([cell])) == [
        ("Weekday", "Hour", "Idle", "Seen", "Share of idle"),
        ("Mon", "23:00–00:00", f"15{SPACE}min", f"1:00{SPACE}h", f"25.0{SPACE}%"),
    ]


def test_that_an_empty_chart_has_none(qtbot: QtBot) -> None:
    for chart in (UnitsChart(), LossChart(), TimelineChart()):
        qtbot.addWidget(chart)
        chart.show_snapshot(empty_snapshot())
        assert chart.table() is None
