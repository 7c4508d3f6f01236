"""Agreeing to a retention time, in the real window."""

from dataclasses import replace

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.retention import RetentionPreview, RetentionState, SetRetention
from factory_desktop.metrics.retention_question import RetentionQuestion
from factory_desktop.views.dialogs.retention import RetentionDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.dialogs.test_retention import PREVIEW
from tests.views.modal import in_dialog


def test_that_what_goes_is_asked_for_before_it_is_agreed_to(running: Stage, qtbot: QtBot) -> None:
    def agree(dialog: QDialog) -> None:
        assert isinstance(dialog, RetentionDialog)
        answered = running.bridge.answered.emit
        assert ("ask", RetentionQuestion()) in running.backend.asked
        answered(RetentionQuestion(), RetentionState(None, RetentionPreview()))
        answered(RetentionQuestion(), Fault("once"))
        dialog.limited.setChecked(True)
        qtbot.waitUntil(lambda: ("ask", RetentionQuestion(90)) in running.backend.asked)
        answered(RetentionQuestion(90), RetentionState(None, PREVIEW))
        answered("another's", None)
        dialog.action.click()

    in_dialog(agree)
    running.trigger("data.retention")
    assert running.operations == [SetRetention(90)]


def test_that_it_rests_in_a_replay_and_while_something_runs(running: Stage) -> None:
    action = running.window.actions_by_name["data.retention"]
    assert action.isEnabled()
    running.window.desks.data.busy_changed.emit(True)
    assert not action.isEnabled()
    running.window.desks.data.busy_changed.emit(False)
    running.window.desks.retention.show_snapshot(replace(snapshots.snapshot(), past=True))
    assert not action.isEnabled()
