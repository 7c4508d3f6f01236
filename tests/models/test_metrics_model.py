from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
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
    assert model.index(0, 9).data() == "04:40:00"
    second = model.columns
    model.show_snapshot(replace(shown, zone="America/New_York", rule=TimeRule("measured")))
    assert model.columns is not second


def test_that_the_same_snapshot_again_costs_no_signal(qtbot: QtBot) -> None:
    model, shown = WorkerModel(), snapshot()
    model.show_snapshot(shown)
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.show_snapshot(shown)
