"""The Data menu, from the question before to the word after."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    OperationResult,
    Progress,
    Refresh,
    RemoveSimulated,
    SamplePlan,
    Seed,
    SetTimeRule,
    UndoClear,
)
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.views import data_desk
from factory_desktop.views.dialogs.ask import AskDialog, RefreshDialog
from factory_desktop.views.dialogs.generate import GenerateDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press

BACKUP = Path("/backups/before-clear.db")


def with_events(stage: Stage, events: int, simulated: int) -> None:
    taken = snapshots.snapshot()
    store = replace(taken.store, events=events, simulated_events=simulated)
    stage.backend.answer(replace(taken, store=store))


def finish(stage: Stage, result: OperationResult) -> None:
    stage.bridge.watcher.operation_finished(stage.operations[-1], result)  # type: ignore[arg-type]


def test_that_the_menu_rests_until_there_are_figures(stage: Stage) -> None:
    names = [name for name in stage.window.actions_by_name if name.startswith("data.")]
    assert not any(stage.window.actions_by_name[name].isEnabled() for name in names)


def test_that_what_would_do_nothing_rests(running: Stage) -> None:
    with_events(running, 0, 0)
    enabled = {
        name
        for name, action in running.window.actions_by_name.items()
        if name.startswith("data.") and action.isEnabled()
    }
    assert enabled == {
        "data.seed",
        "data.initialize",
        "data.generate",
        "data.refresh",
        "data.shifts",
        "data.targets",
        "data.time-rule",
        "data.reasons",
        "data.add-camera",
        "data.access-keys",
        "data.network",
        "data.audit-trail",
        "data.retention",
        "data.worker-data",
        "data.simulate",
    }


def test_that_sample_workers_are_added_without_a_question(running: Stage) -> None:
    running.trigger("data.seed")
    assert running.operations == [Seed()]


def test_that_one_operation_runs_at_a_time(running: Stage) -> None:
    running.trigger("data.seed")
    assert not running.window.actions_by_name["data.generate"].isEnabled()
    finish(running, OperationResult(workers=6, stations=6))
    assert running.window.actions_by_name["data.generate"].isEnabled()


def test_that_a_simulated_week_is_added_when_agreed(running: Stage) -> None:
    in_dialog(press("Cancel"))
    running.trigger("data.initialize")
    assert running.operations == []
    in_dialog(press("Add a week"))
    running.trigger("data.initialize")
    assert running.operations == [Initialize(SamplePlan(realistic=True))]


def words_of(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_that_a_second_week_takes_the_place_of_the_first(running: Stage) -> None:
    with_events(running, 6000, 5400)
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.append(words_of(dialog))
        press("Replace")(dialog)

    in_dialog(press("Cancel"))
    running.trigger("data.initialize")
    assert running.operations == []
    in_dialog(look)
    running.trigger("data.initialize")
    assert "There is simulated data already: 5,400 events." in said[0]
    assert running.operations == [Refresh(SamplePlan(realistic=True))]


def test_that_refresh_without_simulated_events_says_so(running: Stage) -> None:
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.append(words_of(dialog))
        dialog.reject()

    in_dialog(look)
    running.trigger("data.refresh")
    with_events(running, 10, 4)
    in_dialog(look)
    running.trigger("data.refresh")
    assert "There are no simulated events yet." in said[0]
    assert "A new simulated week replaces 4 events of simulated cameras." in said[1]


def test_that_the_only_event_is_cleared_in_the_singular(running: Stage) -> None:
    with_events(running, 1, 0)
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.append(words_of(dialog))
        press("Clear 1 event")(dialog)

    in_dialog(look)
    running.trigger("data.clear")
    assert said[0].startswith("Clear the only event?")
    assert running.operations == [Clear()]


def test_that_the_previews_know_how_much_of_the_shift_is_over(running: Stage) -> None:
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.append(words_of(dialog))
        dialog.reject()

    # 11:40, 3:40 of the 8 hours since 08:00.
    in_dialog(look)
    running.trigger("data.generate")
    in_dialog(look)
    running.trigger("data.initialize")
    assert all("About 5,000 events" in words for words in said), said


def test_that_events_are_generated_as_asked(running: Stage) -> None:
    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, GenerateDialog)
        dialog.days.setValue(3)
        press("Generate")(dialog)

    in_dialog(fill_in)
    running.trigger("data.generate")
    assert running.operations == [Generate(SamplePlan(days=3, realistic=True))]


@pytest.mark.parametrize(("box", "button"), [(False, "Refresh"), (True, "Remove all and refresh")])
def test_that_refresh_takes_real_events_only_with_the_box(
    running: Stage, box: bool, button: str
) -> None:
    def tick(dialog: QDialog) -> None:
        assert isinstance(dialog, RefreshDialog)
        assert not dialog.everything.isChecked()
        dialog.everything.setChecked(box)
        press(button)(dialog)

    in_dialog(tick)
    running.trigger("data.refresh")
    assert running.operations == [Refresh(SamplePlan(realistic=True), everything=box)]


def test_that_simulated_events_are_removed_by_count(running: Stage) -> None:
    with_events(running, 186_204, 4_867)
    in_dialog(press("Remove 4,867 events"))
    running.trigger("data.remove-simulated")
    assert running.operations == [RemoveSimulated()]


def test_that_clearing_names_the_counts_and_cancel_is_the_default(running: Stage) -> None:
    with_events(running, 186_204, 4_867)
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AskDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        assert dialog.cancel.isDefault()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(look)
    running.trigger("data.clear")
    assert running.operations == []
    assert "Clear all 186,204 events?" in said
    assert any("181,337 of real cameras and 4,867 simulated" in words for words in said)


def clear(stage: Stage) -> None:
    with_events(stage, 186_204, 4_867)
    in_dialog(press("Clear 186,204 events"))
    stage.trigger("data.clear")
    assert stage.operations[-1] == Clear()
    finish(stage, OperationResult(events_deleted=186_204, backup=BACKUP))


def test_that_a_clear_can_be_undone_from_its_banner(running: Stage) -> None:
    clear(running)
    banner = running.window.banners.told("undo")
    assert banner
    assert banner.text == "Cleared 186,204 events."
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert running.operations[-1] == UndoClear(BACKUP)
    finish(running, OperationResult(events_added=186_204))
    assert running.window.banners.told("undo") is None


def test_that_a_clear_can_be_undone_from_the_menu(running: Stage) -> None:
    assert not running.window.actions_by_name["data.undo-clear"].isEnabled()
    clear(running)
    running.trigger("data.undo-clear")
    assert running.operations[-1] == UndoClear(BACKUP)


def test_that_undo_is_withdrawn_after_its_time(
    running: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_desk, "UNDO_MS", 50)
    clear(running)
    qtbot.waitUntil(lambda: running.window.banners.told("undo") is None)
    assert not running.window.actions_by_name["data.undo-clear"].isEnabled()


def test_that_a_refused_undo_can_be_tried_again(running: Stage) -> None:
    clear(running)
    running.trigger("data.undo-clear")
    running.bridge.watcher.operation_failed(UndoClear(BACKUP), "The disk is full.", False)
    assert running.window.actions_by_name["data.undo-clear"].isEnabled()
    told = running.window.banners.told("operation")
    assert told
    assert told.text == "The disk is full."


def test_that_long_work_shows_progress_and_can_be_cancelled(running: Stage, qtbot: QtBot) -> None:
    progress = running.window.status.progress
    running.trigger("data.seed")
    running.bridge.watcher.progress_made(Progress(10, 100))
    qtbot.waitUntil(progress.isVisible)
    QTest.mouseClick(progress.cancel, Qt.MouseButton.LeftButton)
    assert ("cancel",) in running.backend.asked
    running.bridge.watcher.operation_failed(Seed(), "Cancelled. Nothing was changed.", True)
    words = [label.text() for label in progress.findChildren(QLabel) if label.isVisible()]
    assert words == ["Cancelled. Nothing was changed."]
    assert running.window.banners.told("operation") is None
    assert running.window.actions_by_name["data.seed"].isEnabled()


def test_that_what_was_agreed_to_elsewhere_waits_for_no_other_operation(running: Stage) -> None:
    desk = running.window.desks.data
    desk.start(SetTimeRule(TimeRule("measured")))
    desk.start(Seed())
    assert running.operations == [SetTimeRule(TimeRule("measured"))]
    finish(running, OperationResult())
    desk.start(Seed())
    assert running.operations[1:] == [Seed()]
