from collections.abc import Callable
from pathlib import Path

import openpyxl
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event_query import EVERYTHING
from factory_desktop.domain.export import Export, ExportState, FileKind
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from factory_desktop.views.dialogs.export import ALL_TABLES, ExportDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.files import choose_file
from tests.views.modal import in_dialog


class Writer:
    """Stands where the backend does, with the real exporter behind it."""

    def __init__(self, stage: Stage, store: Path) -> None:
        from factory_desktop.backend.exporter import Exporter

        self.exporter = Exporter(
            Readers(store), stage.bridge.watcher.export_changed, lambda _disclosure: None
        )
        self.asked: list[Export] = []

    def start(self, export: Export) -> None:
        self.asked.append(export)
        self.exporter.start(export)


def exported(
    stage: Stage,
    file: Path,
    choose: Callable[[ExportDialog], None] = lambda _: None,
    store: Path = Path("nothing.db"),
) -> Export:
    """Export as a person does, and wait until the file is there."""
    writer = Writer(stage, store)
    stage.backend.__dict__["exporter"] = writer

    def act(dialog: object) -> None:
        assert isinstance(dialog, ExportDialog)
        choose(dialog)
        # What has failed would stay open for a person to read.
        stage.bridge.export_changed.connect(
            lambda state: dialog.reject() if state.problem else None
        )
        choose_file(file)
        dialog.action.click()

    in_dialog(act)
    stage.trigger("file.export")
    writer.exporter.stop()
    return writer.asked[-1]


def test_that_the_table_in_sight_goes_into_a_workbook(running: Stage, tmp_path: Path) -> None:
    file = tmp_path / "workers.xlsx"
    exported(running, file)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Workers", "About"]
    names = [cell.value for cell in book["Workers"]["A"]]
    shown = running.window.pages.today.workers.rows_model.rows
    assert names == ["Worker", *[one.name for one in shown]]
    said = running.window.status.progress._words.text()
    assert said == "Exported 6 rows to workers.xlsx."


def test_that_every_table_of_the_page_has_a_sheet(running: Stage, tmp_path: Path) -> None:
    file = tmp_path / "all.xlsx"
    exported(running, file, lambda dialog: dialog.what.choose(ALL_TABLES))
    assert openpyxl.load_workbook(file).sheetnames == [
        "Workers",
        "Stations",
        "Shift notes",
        "About",
    ]


def test_that_the_choices_are_remembered_page_by_page(running: Stage, tmp_path: Path) -> None:
    exported(running, tmp_path / "a.csv", lambda dialog: dialog.kind.choose("csv"))
    kinds: list[str] = []

    def look(dialog: object) -> None:
        assert isinstance(dialog, ExportDialog)
        kinds.append(dialog.kind.chosen)
        dialog.reject()

    for page in ("today", "workers"):
        running.window.go(page)
        in_dialog(look)
        running.trigger("file.export")
    assert kinds == ["csv", "xlsx"]


def test_that_the_events_of_the_span_are_asked_of_the_store(
    running: Stage, tmp_path: Path, store: OpenedStore
) -> None:
    running.window.go("events")
    file = tmp_path / "events.csv"
    export = exported(running, file, lambda dialog: dialog.kind.choose("csv"), store.place.file)
    assert file.read_text("utf-8-sig").startswith("timestamp,worker_id,")
    assert export.form.kind is FileKind.CSV
    assert export.sheets == ()
    assert export.events is not None
    snapshot = snapshots.snapshot()
    assert (export.events.query, export.events.span) == (EVERYTHING, snapshot.span)
    assert export.events.expected == snapshot.dashboard.factory.events
    assert dict(export.events.workers)["W2"] == "Sarah Chen"


def test_that_a_replay_exports_nothing_of_its_future(running: Stage) -> None:
    running.window.desks.replay.start(snapshots.NOW, playing=False)
    running.backend.answer(snapshots.snapshot(past=True))
    assert running.window.desks.exports._events().span.end == snapshots.NOW


def test_that_a_selected_row_is_offered(running: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    workers = running.window.pages.today.workers
    workers.selectRow(1)
    file = tmp_path / "one.xlsx"
    exported(running, file, lambda dialog: dialog.what.choose("chosen-0"))
    book = openpyxl.load_workbook(file)
    assert [cell.value for cell in book.worksheets[0]["A"]][1:] == [workers.rows_model.rows[1].name]


def test_that_before_the_first_figures_it_rests(stage: Stage) -> None:
    assert not stage.window.actions_by_name["file.export"].isEnabled()


def test_that_cancel_reaches_the_exporter(running: Stage, tmp_path: Path) -> None:
    cancelled: list[bool] = []

    class Slow:
        def start(self, export: Export) -> None:
            running.bridge.watcher.export_changed(ExportState(export, 1))
            QTimer.singleShot(0, self.press)

        def press(self) -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, ExportDialog)
            dialog.cancel.click()

        def cancel(self) -> None:
            cancelled.append(True)
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, ExportDialog)
            dialog._running = False
            dialog.reject()

    running.backend.__dict__["exporter"] = Slow()

    def act(dialog: object) -> None:
        assert isinstance(dialog, ExportDialog)
        choose_file(tmp_path / "a.xlsx")
        dialog.action.click()

    in_dialog(act)
    running.trigger("file.export")
    assert cancelled == [True]
