"""WorkerDataDesk: one worker's data, from the menu entry to the file or the erasure."""

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.export import Export, FileForm, FileKind
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.worker_data import EraseWorker, WorkerTally
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.file_choice import file_to_save
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

if TYPE_CHECKING:
    from factory_desktop.views.dialogs.worker_data import WorkerDataDialog


class WorkerDataDesk(QObject):
    """Hands out what is kept about a worker, and has it erased once a person has agreed."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room, self._desk = room, desk
        self._snapshot: Snapshot | None = None
        self._busy = False
        self._action = room.actions["data.worker-data"]
        self._action.triggered.connect(self._ask)
        desk.busy_changed.connect(self._rest)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know who there is."""
        self._snapshot = snapshot
        self._allow()

    def _ask(self) -> None:
        from factory_desktop.metrics.worker_data_question import WorkerDataQuestion
        from factory_desktop.views.dialogs.worker_data import WorkerDataDialog

        if self._snapshot is None:
            return
        room, bridge = self._room, self._room.bridge
        workers = [(one.worker_id, one.name) for one in self._snapshot.dashboard.workers]

        def take(question: object, answer: object) -> None:
            if not isinstance(question, WorkerDataQuestion):
                return
            if isinstance(answer, Fault):
                dialog.show_fault(answer)
            elif isinstance(answer, WorkerTally):
                dialog.show_tally(question.worker_id, answer)

        with once(WorkerDataDialog(room.window, workers)) as dialog:
            dialog.tally_wanted.connect(lambda id_: bridge.ask(WorkerDataQuestion(id_)))
            dialog.file_wanted.connect(lambda: self._export(dialog))
            dialog.erase_wanted.connect(lambda: self._erase(dialog))
            dialog.cancel_wanted.connect(bridge.cancel_export)
            bridge.answered.connect(take)
            bridge.export_changed.connect(dialog.show_export)
            dialog.ask()
            dialog.exec()
            bridge.answered.disconnect(take)
            bridge.export_changed.disconnect(dialog.show_export)

    def _export(self, dialog: "WorkerDataDialog") -> None:
        kind, room = dialog.file_kind, self._room
        folder = room.kept.folder("exports") or Path.home()
        # No name in the file's: folders and lists of recent files are seen by others.
        suggested = folder / f"{self.tr('Data of a worker')}.{kind.value}"
        words = self.tr("CSV (*.csv)") if kind is FileKind.CSV else self.tr("JSON (*.json)")
        file = file_to_save(dialog, self.tr("Export"), suggested, [words])
        if file is None or self._snapshot is None:
            return
        room.kept.keep_folder("exports", file.parent)
        mark = "," if text.locale().decimalPoint() == "," else "."
        form = FileForm(kind, ZoneInfo(self._snapshot.zone), mark)
        dialog.begin()
        room.bridge.export(Export(file, form, worker_id=dialog.worker_id))

    def _erase(self, dialog: "WorkerDataDialog") -> None:
        from factory_desktop.views.dialogs.erase_worker import EraseWorkerDialog

        worker_id, who = dialog.worker_id, dialog.worker.currentText()
        asked = EraseWorkerDialog(dialog, who)
        if asked.agreed():
            dialog.accept()
            if self._snapshot and self._snapshot.view.pick.worker_id == worker_id:
                # The window would go on asking for somebody who is not there.
                self._room.actions["view.clear-filter"].trigger()
            self._desk.start(EraseWorker(worker_id))

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _allow(self) -> None:
        someone = self._snapshot is not None and bool(self._snapshot.dashboard.workers)
        live = self._snapshot is not None and not self._snapshot.past
        self._action.setEnabled(someone and live and not self._busy)
