from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models.rows_model import CellRole
from factory_desktop.models.text import SPACE
from factory_desktop.models.worker_model import WorkerModel
from tests.snapshots import NOW, snapshot, worker


def test_that_columns_are_made_anew_only_for_another_zone_day_or_rule(qtbot: QtBot) -> None:
    model, shown = WorkerModel(), snapshot(workers=[worker(1, last_event_at=NOW)])
    model.show_snapshot(shown)
    first = model.columns
    model.show_snapshot(replace(shown, taken_at=NOW + timedelta(hours=1)))
    assert model.columns is first
    model.show_snapshot(replace(shown, zone="America/New_York"))
    assert model.columns is not first
    assert model.index(0, model.columnCount() - 1).data() == "04:40:00"
    second = model.columns
    model.show_snapshot(replace(shown, zone="America/New_York", rule=TimeRule("measured")))
    assert model.columns is not second


def test_that_the_same_snapshot_again_costs_no_signal(qtbot: QtBot) -> None:
    model, shown = WorkerModel(), snapshot()
    model.show_snapshot(shown)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.show_snapshot(shown)


def test_that_the_time_in_a_state_moves_on_though_no_row_has_changed(qtbot: QtBot) -> None:
    model, shown = WorkerModel(), snapshot()
    model.show_snapshot(shown)
    state = model.index(0, 1)
    assert state.data(CellRole.DETAIL) == f"15{SPACE}min"
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show_snapshot(replace(shown, taken_at=NOW + timedelta(minutes=2)))
    assert (told.args[0].column(), told.args[1].column()) == (1, 1)
    assert state.data(CellRole.DETAIL) == f"17{SPACE}min"
