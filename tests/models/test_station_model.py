from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.floor import StateNow
from factory_desktop.models import text
from factory_desktop.models.rows_model import CellRole
from factory_desktop.models.station_model import StationModel
from factory_desktop.models.text import SPACE
from tests.snapshot_floor import against_target
from tests.snapshots import NOW, snapshot, station


def test_that_a_station_reads_as_the_table_shows(qtbot: QtBot) -> None:
    model = StationModel()
    row = station(
        5,
        working=timedelta(hours=3),
        occupancy=timedelta(hours=4),
        utilization=0.75,
        units=80,
        throughput=20.0,
        mean_confidence=None,
        events=48,
        last_event_at=NOW,
        now=StateNow(EventType.WORKING, NOW - timedelta(minutes=3), "S5", ("W2",)),
        target=replace(against_target(80), due=92.4),
    )
    model.show_snapshot(snapshot(stations=[row]))
    shown = {
        model.headerData(column, Qt.Orientation.Horizontal): model.index(0, column).data()
        for column in range(model.columnCount())
    }
    assert shown == {
        "Station": "Packaging Station",
        "State now": "Working",
        "There now": "Sarah Chen",
        "Type": "Packaging",
        "Occupancy": "4:00",
        "Working": "3:00",
        "Absent": text.hours(row.absent),
        "Utilization": f"75.0{SPACE}%",
        "Units": "80",
        "Due now": "92",
        "Against target": "−12",
        "Throughput": "20.0",
        "Confidence": "–",
        "Events": "48",
        "Last event": "11:40:00",
    }


def test_that_stations_sort_by_the_number_in_their_name(qtbot: QtBot) -> None:
    model = StationModel()
    rows = [station(number, name=f"Line {number}") for number in (10, 2, 1)]
    model.show_snapshot(snapshot(stations=rows))
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert [model.key_at(row) for row in range(3)] == ["S1", "S2", "S10"]


def test_that_what_is_made_of_time_says_by_which_rule(qtbot: QtBot) -> None:
    model = StationModel()
    model.show_snapshot(snapshot(rule=TimeRule("measured")))
    horizontal, tooltip = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    told = {
        model.headerData(column, horizontal)
        for column in range(model.columnCount())
        if "Time by the measured rule" in (model.headerData(column, horizontal, tooltip) or "")
    }
    assert told == {"Occupancy", "Working", "Absent", "Utilization", "Throughput"}


def test_that_several_workers_are_counted_and_named_in_the_tooltip(qtbot: QtBot) -> None:
    model = StationModel()
    both = StateNow(EventType.IDLE, NOW, "S1", ("W1", "W9"))
    model.show_snapshot(snapshot(stations=[station(1, now=both), station(2, now=None)]))
    cell = model.index(0, 2)
    assert (cell.data(), cell.data(CellRole.HELP)) == ("2 workers", "John Martinez, W9")
    assert model.index(1, 2).data() == "–"


def test_that_the_totals_are_the_figures_of_the_cards(qtbot: QtBot) -> None:
    model = StationModel()
    stations = [station(n, target=replace(against_target(n), due=0.4)) for n in range(1, 4)]
    shown = snapshot(stations=stations)
    model.show_snapshot(shown)
    names = [column.name for column in model.columns]
    share = shown.dashboard.factory.station_utilization
    assert model.total(names.index("utilization")) == text.percent(share)
    # Each 0.4 rounds to nothing, all three together to one.
    assert model.total(names.index("due")) == "1"
    assert model.total(names.index("against-target")) == "+5"


def test_that_a_station_behind_asks_for_a_look(qtbot: QtBot) -> None:
    model = StationModel()
    rows = [
        station(1, target=replace(against_target(10), due=10.4)),
        station(2, target=replace(against_target(10), due=10.6)),
        station(3, target=None),
    ]
    model.show_snapshot(snapshot(stations=rows))
    place = [column.name for column in model.columns].index("against-target")
    cells = [model.index(row, place) for row in range(3)]
    assert [cell.data() for cell in cells] == ["0", "−1", "–"]
    assert [cell.data(CellRole.WARNS) for cell in cells] == [False, True, False]


def test_that_units_less_those_due_are_the_difference_shown(qtbot: QtBot) -> None:
    """Half a unit is rounded the same way in every column, as 18 an hour for 7:15 h has it."""
    model = StationModel()
    made = range(128, 135)
    rows = [
        station(number, units=units, target=replace(against_target(units), due=due))
        for number, (units, due) in enumerate([(n, d) for n in made for d in (130.5, 131.5)], 1)
    ]
    model.show_snapshot(snapshot(stations=rows))
    names = [column.name for column in model.columns]
    for row in range(model.rowCount()):
        units, due, ahead = (
            int(model.index(row, names.index(name)).data().replace("−", "-"))
            for name in ("units", "due", "against-target")
        )
        assert units - due == ahead
