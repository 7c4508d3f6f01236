from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import FIRST_DAY, PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Shift, ShiftKey
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.models.target_model import TargetModel, TargetRow

TODAY = date(2026, 1, 22)
ROWS = (TargetRow("S1", "Assembly"), TargetRow("S2", "Packaging"))
SHIFTS = (Shift(time(6), time(14), "Early"), Shift(time(22), time(6), "Night"))
OLD = UnitsTarget("S1", 18.5, FIRST_DAY)
NIGHT = UnitsTarget("S1", 12, date(2026, 1, 1), "Night")
LATER = UnitsTarget("S1", 25, date(2026, 2, 1))
CALENDAR = PlantCalendar(
    ZoneInfo("UTC"), (ShiftPlan(FIRST_DAY, SHIFTS),), units_targets=(OLD, LATER, NIGHT)
)


@pytest.fixture
def model(qapp: object) -> TargetModel:
    return TargetModel(CALENDAR, ROWS, TODAY)


def shown(model: TargetModel) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def titles(model: TargetModel) -> Sequence[str]:
    orientation = Qt.Orientation.Horizontal
    return [str(model.headerData(n, orientation)) for n in range(model.columnCount())]


def enter(model: TargetModel, row: int, column: int, text: str) -> bool:
    return model.setData(model.index(row, column), text)


def test_that_it_shows_what_is_in_force_on_the_day(model: TargetModel) -> None:
    assert titles(model) == ["Station", "All shifts", "Early", "Night"]
    assert shown(model) == [["Assembly S1", "18.5", "", "12"], ["Packaging S2", "–", "", ""]]
    model.set_day(date(2026, 2, 1))
    assert shown(model)[0] == ["Assembly S1", "25", "", "12"]
    model.set_day(FIRST_DAY)
    assert shown(model)[0] == ["Assembly S1", "18.5", "", ""]


def test_that_what_is_entered_is_valid_from_the_day_and_the_past_stays(model: TargetModel) -> None:
    assert enter(model, 0, 1, " 20 ")
    assert enter(model, 1, 3, "7.5")
    assert model.targets() == (
        OLD, UnitsTarget("S1", 20, TODAY), LATER, NIGHT, UnitsTarget("S2", 7.5, TODAY, "Night"),
    )  # fmt: skip
    assert shown(model)[0][1] == "20"


def test_that_the_same_number_again_is_no_change(model: TargetModel) -> None:
    enter(model, 0, 1, "19")
    enter(model, 0, 1, "18.5")
    assert model.targets() == CALENDAR.units_targets


def test_that_of_one_day_the_last_number_counts(model: TargetModel) -> None:
    model.set_day(date(2026, 2, 1))
    enter(model, 0, 1, "30")
    assert model.targets() == (OLD, UnitsTarget("S1", 30, date(2026, 2, 1)), NIGHT)


def test_that_an_empty_cell_takes_a_target_away_from_then_on(model: TargetModel) -> None:
    enter(model, 0, 1, "")
    assert UnitsTarget("S1", 0, TODAY) in model.targets()
    assert shown(model)[0][1] == "–"


def test_that_a_shifts_own_number_taken_away_is_that_of_all_whatever_becomes_of_it(
    model: TargetModel,
) -> None:
    assert enter(model, 0, 3, "")
    assert shown(model)[0] == ["Assembly S1", "18.5", "", ""]
    assert UnitsTarget("S1", None, TODAY, "Night") in model.targets()
    plant = replace(CALENDAR, units_targets=model.targets())
    assert plant.units_per_hour("S1", ShiftKey(date(2026, 1, 21), "Night")) == 12
    assert plant.units_per_hour("S1", ShiftKey(TODAY, "Night")) == 18.5
    assert plant.units_per_hour("S1", ShiftKey(LATER.valid_from, "Night")) == 25


def test_that_no_target_in_one_shift_is_a_zero_of_its_own(model: TargetModel) -> None:
    enter(model, 1, 1, "9")
    enter(model, 1, 3, "0")
    assert shown(model)[1] == ["Packaging S2", "9", "", "0"]
    assert UnitsTarget("S2", 0, TODAY, "Night") in model.targets()


@pytest.mark.parametrize("entered", ["abc", "-1", "nan", "inf", "1e9"])
def test_that_what_is_no_number_is_refused_and_named(
    model: TargetModel, entered: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.refused) as refused:
        assert not enter(model, 0, 1, entered)
    assert refused.args == [entered]
    assert model.targets() == CALENDAR.units_targets


def test_that_one_that_is_taken_away_is_gone(model: TargetModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([model.changed, model.modelReset]):
        model.forget(NIGHT)
    assert model.targets() == (OLD, LATER)
    assert shown(model)[0] == ["Assembly S1", "18.5", "", ""]


def test_that_only_numbers_can_be_changed(model: TargetModel) -> None:
    editable = Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 0)) & editable
    assert model.flags(model.index(0, 1)) & editable
    assert not enter(model, 0, 0, "5")
