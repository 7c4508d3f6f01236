"""Shifts, targets and reasons in the window, from the menu entry to the operation."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar_change import SetCalendar, SetReasons, SetTargets
from factory_desktop.domain.operation import OperationResult, Seed
from factory_desktop.views.dialogs.reasons import ReasonsDialog
from factory_desktop.views.dialogs.shifts import ShiftsDialog
from factory_desktop.views.dialogs.targets import TargetsDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press

ENTRIES = ("data.shifts", "data.targets", "data.reasons")


def test_that_shifts_are_entered_and_saved(running: Stage) -> None:
    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, ShiftsDialog)
        press("Save shifts")(dialog)

    running.backend.answer(snapshots.bare_snapshot())
    in_dialog(save)
    running.trigger("data.shifts")
    (operation,) = running.operations
    assert isinstance(operation, SetCalendar)
    assert operation.plans[0].shifts[0].name == "Day shift"


def test_that_targets_are_entered_and_saved(running: Stage) -> None:
    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, TargetsDialog)
        dialog.model.setData(dialog.model.index(0, 1), "20")
        press("Save targets")(dialog)

    running.backend.answer(snapshots.bare_snapshot())
    in_dialog(save)
    running.trigger("data.targets")
    (operation,) = running.operations
    assert isinstance(operation, SetTargets)
    assert [(one.station_id, one.units_per_hour) for one in operation.units] == [("S1", 20)]


def test_that_reasons_are_changed_and_saved(running: Stage) -> None:
    running.backend.answer(replace(snapshots.snapshot(), reasons=("Cleaning", "Meeting")))

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonsDialog)
        press("Move &down")(dialog)
        press("Save reasons")(dialog)

    in_dialog(save)
    running.trigger("data.reasons")
    assert running.operations == [SetReasons(("Meeting", "Cleaning"))]


@pytest.mark.parametrize("entry", ENTRIES)
def test_that_giving_up_changes_nothing(running: Stage, entry: str) -> None:
    in_dialog(press("Cancel"))
    running.trigger(entry)
    assert running.operations == []


@pytest.mark.parametrize("locked", [frozenset({"zone"})])
def test_that_a_zone_set_from_outside_rests(running: Stage, locked: frozenset[str]) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ShiftsDialog)
        seen.append(dialog.zone.isEnabled())
        dialog.reject()

    in_dialog(look)
    running.trigger("data.shifts")
    assert seen == [False]


def test_that_the_entries_rest_before_there_are_figures_and_while_something_runs(
    stage: Stage, qtbot: QtBot
) -> None:
    actions = [stage.window.actions_by_name[name] for name in ENTRIES]
    assert not any(action.isEnabled() for action in actions)
    stage.backend.answer()
    assert all(action.isEnabled() for action in actions)
    stage.trigger("data.seed")
    assert not any(action.isEnabled() for action in actions)
    stage.bridge.watcher.operation_finished(Seed(), OperationResult())
    assert all(action.isEnabled() for action in actions)
