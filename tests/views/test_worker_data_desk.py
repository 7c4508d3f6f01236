"""One worker's data, in the real window."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtWidgets import QDialog

from factory_desktop.domain.export import Export, FileKind
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.metrics.worker_data_question import WorkerDataQuestion
from factory_desktop.views.dialogs.ask import AskDialog
from factory_desktop.views.dialogs.worker_data import WorkerDataDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.dialogs.test_worker_data import TALLY
from tests.views.files import choose_file
from tests.views.modal import in_dialog, press


def answer(running: Stage, dialog: QDialog) -> WorkerDataDialog:
    """Have the dialog told how much there is of the worker that it asked about."""
    assert isinstance(dialog, WorkerDataDialog)
    question = WorkerDataQuestion(dialog.worker_id)
    assert ("ask", question) in running.backend.asked
    running.bridge.answered.emit(question, Fault("once"))
    running.bridge.answered.emit("another's", None)
    running.bridge.answered.emit(question, TALLY)
    return dialog


def test_that_the_file_of_the_picked_worker_is_written(running: Stage, tmp_path: Path) -> None:
    exported: list[Export] = []
    running.backend.__dict__["exporter"] = SimpleNamespace(start=exported.append)
    picked: list[str] = []

    def export(opened: QDialog) -> None:
        dialog = answer(running, opened)
        picked.append(dialog.worker_id)
        choose_file(tmp_path / "worker.json")
        dialog.export.click()
        dialog._set_running(False)
        dialog.reject()

    in_dialog(export)
    running.trigger("data.worker-data")
    (one,) = exported
    assert [one.worker_id] == picked
    assert (one.file, one.form.kind) == (tmp_path / "worker.json", FileKind.JSON)


def test_that_erasing_is_asked_for_and_done_once_agreed_to(running: Stage) -> None:
    picked: list[str] = []

    def erase(opened: QDialog) -> None:
        dialog = answer(running, opened)
        picked.append(dialog.worker_id)
        in_dialog(press("Erase name and id"))
        dialog.erase.click()

    in_dialog(erase)
    running.trigger("data.worker-data")
    assert running.operations == [EraseWorker(picked[0])]


def test_that_the_window_is_no_longer_narrowed_to_who_was_erased(running: Stage) -> None:
    picked = running.backend.views()[-1]
    erased: list[str] = []

    def erase(opened: QDialog) -> None:
        dialog = answer(running, opened)
        erased.append(dialog.worker_id)
        running.window.pages.worker_picked.emit(dialog.worker_id)
        running.backend.answer()
        in_dialog(press("Erase name and id"))
        dialog.erase.click()

    in_dialog(erase)
    running.trigger("data.worker-data")
    asked = [view.pick.worker_id for view in running.backend.views()]
    assert asked[-2:] == [erased[0], None]
    assert running.backend.views()[-1] == picked


def test_that_cancelling_erases_nobody(running: Stage) -> None:
    def think_again(opened: QDialog) -> None:
        dialog = answer(running, opened)

        def leave(asked: QDialog) -> None:
            assert isinstance(asked, AskDialog)
            assert asked.cancel.isDefault()
            asked.reject()

        in_dialog(leave)
        dialog.erase.click()
        dialog.reject()

    in_dialog(think_again)
    running.trigger("data.worker-data")
    assert running.operations == []


def test_that_it_rests_in_a_replay_and_while_something_runs(running: Stage) -> None:
    action = running.window.actions_by_name["data.worker-data"]
    assert action.isEnabled()
    running.window.desks.data.busy_changed.emit(True)
    assert not action.isEnabled()
    running.window.desks.data.busy_changed.emit(False)
    running.window.desks.worker_data.show_snapshot(replace(snapshots.snapshot(), past=True))
    assert not action.isEnabled()
