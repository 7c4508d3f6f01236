"""Asked, chosen and tried from the Models page, in the real window."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.letter import Hook
from factory_desktop.domain.retraining import (
    AskRetraining,
    DryRun,
    Reason,
    SetRetrainingRules,
)
from factory_desktop.domain.webhook import Webhook
from factory_desktop.metrics.retraining_question import DryRunQuestion, RetrainingQuestion
from factory_desktop.views.dialogs.ask_retraining import AskRetrainingDialog
from factory_desktop.views.dialogs.retraining import RetrainingDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.dialogs.test_retraining import ADDRESS, STATE
from tests.views.modal import in_dialog


def opened(stage: Stage, act: Callable[[RetrainingDialog], None]) -> None:
    """Do something in the dialog, and close it."""

    def within(dialog: QDialog) -> None:
        assert isinstance(dialog, RetrainingDialog)
        act(dialog)
        dialog.reject()

    in_dialog(within)
    stage.window.pages.models.retraining.click()


def questions(stage: Stage, kind: type) -> list[Any]:
    return [one for one in stage.questions if isinstance(one, kind)]


def test_that_the_open_dialog_is_answered_and_receivers_are_chosen_and_tried(
    running: Stage, qtbot: QtBot
) -> None:
    running.backend.addresses[Hook.RETRAINING] = ADDRESS

    def use(dialog: RetrainingDialog) -> None:
        running.bridge.watcher.answered(questions(running, RetrainingQuestion)[-1], STATE)
        qtbot.waitUntil(lambda: len(dialog._model.rows) == len(STATE.log))
        row = dialog.rows[Hook.RETRAINING]
        row.test.click()
        row.address.setText("http://b.example/x")
        row.address.textEdited.emit(row.address.text())
        row.use.click()

    opened(running, use)
    told = [one for one in running.backend.asked if one[0] in {"test", "choose"}]
    assert told == [
        ("test", Hook.RETRAINING),
        ("choose", Hook.RETRAINING, Webhook("http://b.example/x")),
    ]


def test_that_rules_are_saved(running: Stage) -> None:
    def keep(dialog: RetrainingDialog) -> None:
        dialog.rules.cool_down.setValue(2)
        dialog.rules.keep.click()

    opened(running, keep)
    (kept,) = running.operations
    assert isinstance(kept, SetRetrainingRules)
    assert kept.rules.cool_down_days == 2


def test_that_it_is_asked_by_hand_after_a_dry_run(running: Stage, qtbot: QtBot) -> None:
    def agree(dialog: QDialog) -> None:
        assert isinstance(dialog, AskRetrainingDialog)
        question = questions(running, DryRunQuestion)[-1]
        found = DryRun(question.trigger, 3, question.folder, None)
        running.bridge.watcher.answered(question, found)
        qtbot.waitUntil(dialog.action.isEnabled)
        dialog.action.click()

    def ask(dialog: RetrainingDialog) -> None:
        in_dialog(agree)
        dialog.changed.click()

    opened(running, ask)
    (asked,) = running.operations
    assert isinstance(asked, AskRetraining)
    assert asked.trigger.reason is Reason.PLANT_CHANGED


def test_that_of_a_past_moment_nothing_is_asked(running: Stage) -> None:
    assert running.window.pages.models.retraining.isEnabled()
    running.window.desks.retraining.show_snapshot(replace(snapshots.snapshot(), past=True))
    assert not running.window.pages.models.retraining.isEnabled()
