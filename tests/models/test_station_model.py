from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models.station_model import StationModel
from factory_desktop.models.text import SPACE
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
    )
    model.show_snapshot(snapshot(stations=[row]))
    shown = {
        model.headerData(column, Qt.Orientation.Horizontal): model.index(0, column).data()
        for column in range(model.columnCount())
    }
    assert shown == {
        "Station": "Packaging Station",
        "Type": "Packaging",
        "Occupancy": "4:00",
        "Working": "3:00",
        "Utilization": f"75.0{SPACE}%",
        "Units": "80",
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
    assert told == {"Occupancy", "Working", "Utilization", "Throughput"}
