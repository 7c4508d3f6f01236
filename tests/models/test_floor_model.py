from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factory_desktop.models.floor_model import FloorModel
from factory_desktop.models.rows_model import CellRole
from tests import snapshots


def spoken(model: FloorModel, row: int) -> str:
    said = str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    return said.replace("\N{NO-BREAK SPACE}", " ")


def test_that_a_station_is_spoken_with_its_state_and_how_long() -> None:
    model = FloorModel()
    model.show_snapshot(snapshots.snapshot())
    assert spoken(model, 0) == "Assembly Line A, S1: Working for 15 min"
    assert spoken(model, 3) == "Quality Control 2, S4: Not seen for 50 min"


def test_that_a_station_never_seen_is_not_seen_without_a_time() -> None:
    model = FloorModel()
    model.show_snapshot(snapshots.snapshot(stations=[snapshots.station(1, now=None)]))
    assert spoken(model, 0) == "Assembly Line A, S1: Not seen"


def test_that_stations_stand_in_the_order_of_their_numbers() -> None:
    model = FloorModel()
    stations = [snapshots.station(number) for number in (10, 2, 1)]
    model.show_snapshot(snapshots.snapshot(stations=stations))
    assert [model.key_at(row) for row in range(3)] == ["S1", "S2", "S10"]
    assert model.index(2, 0).data(CellRole.KEY) == "S10"


def test_that_time_goes_on_where_nothing_else_changes(qtbot: QtBot) -> None:
    model, shown = FloorModel(), snapshots.snapshot()
    model.show_snapshot(shown)
    with qtbot.waitSignal(model.dataChanged):
        model.show_snapshot(replace(shown, taken_at=shown.taken_at + timedelta(minutes=2)))
    assert spoken(model, 0).endswith("for 17 min")
