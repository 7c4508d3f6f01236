"""WorkerDataDialog: what is kept about one worker, as a file, or erased."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from factory_desktop.domain.export import ExportState, FileKind
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.operation import Progress
from factory_desktop.domain.worker_data import WorkerTally
from factory_desktop.models import worker_data_text
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.dialogs.choice_row import ChoiceRow
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled
from factory_desktop.views.progress_row import ProgressRow

_WIDTH = 560


class WorkerDataDialog(SheetDialog):
    """A worker is picked, then what there is can be written to a file or erased."""

    tally_wanted = Signal(str)
    """A worker's id, to be answered by `show_tally` or `show_fault`."""
    file_wanted = Signal()
    erase_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None, workers: Sequence[tuple[str, str]]) -> None:
        """`workers` are ids and names."""
        super().__init__(parent)
        self.setObjectName("worker-data")
        self.setMinimumWidth(scaled(_WIDTH))
        self.explain(
            self.tr("A worker's data"),
            self.tr(
                "All that is kept about one worker, and all that names this one: as a file to hand "
                "out, or erased so that no name and no id is left."
            ),
        )
        self.worker = QComboBox()
        for worker_id, name in workers:
            self.worker.addItem(f"{name}  {worker_id}", worker_id)
        self.kept = plain.paragraph(self.tr("Reading…"), "strong")
        self.kind = ChoiceRow(
            self.tr("Format"), [("json", self.tr("&JSON")), ("csv", self.tr("&CSV"))]
        )
        self.word = plain.paragraph(role="secondary")
        self.progress = ProgressRow()
        self._lay_out()
        self.export = self.add_action(self.tr("Export…"))
        self.export.clicked.disconnect()
        self.export.clicked.connect(self.file_wanted)
        self.erase = self.add_choice(self.tr("Erase…"))
        plain.set_look(self.erase, "danger")
        self.erase.clicked.connect(self.erase_wanted)
        self.add_close().setDefault(True)
        self.progress.cancelled.connect(self.cancel_wanted)
        self.worker.currentIndexChanged.connect(self.ask)
        self._running = False
        self._allow(known=False)

    @property
    def worker_id(self) -> str:
        """Who is picked."""
        return str(self.worker.currentData() or "")

    @property
    def file_kind(self) -> FileKind:
        """The format picked."""
        return FileKind(self.kind.chosen)

    def ask(self) -> None:
        """Ask how much there is."""
        self._allow(known=False)
        self._say("")
        self.kept.setText(self.tr("Reading…"))
        self.tally_wanted.emit(self.worker_id)

    def show_tally(self, worker_id: str, tally: WorkerTally) -> None:
        """Say how much there is; an answer about another one is late."""
        if worker_id == self.worker_id:
            self.kept.setText(worker_data_text.kept(tally))
            self._allow(known=True)

    def show_fault(self, fault: Fault) -> None:
        """Say why that is not known."""
        self.kept.setText(self.tr("It cannot be read now: {why}").format(why=fault.why))

    def begin(self) -> None:
        """Say that the file is being written."""
        self._set_running(True)
        self.progress.begin(self.tr("Writing…"))

    def show_export(self, state: ExportState) -> None:
        """Say how far it is, that the file is there, or why not."""
        if not self._running:
            return
        if state.done:
            self._end(self.tr("Exported to {file}.").format(file=state.export.file.name))
        elif state.cancelled or state.problem:
            why = said(state.problem) if state.problem else ""
            self._end(why or self.tr("Cancelled. No file was left."), "warning")
        else:
            self.progress.show_progress(Progress(state.rows, 0))

    def reject(self) -> None:
        if self._running:
            self.cancel_wanted.emit()
        else:
            super().reject()

    def _end(self, words: str, role: str = "secondary") -> None:
        self._set_running(False)
        self.progress.end()
        self._say(words, role)

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.progress.setVisible(running)
        self._say("")
        for widget in (self.worker, self.kind):
            widget.setDisabled(running)
        self._allow(known=not running)

    def _allow(self, *, known: bool) -> None:
        self.export.setEnabled(known)
        self.erase.setEnabled(known)

    def _say(self, words: str, role: str = "secondary") -> None:
        self.word.setText(words)
        self.word.setVisible(bool(words))
        plain.set_look(self.word, role)

    def _lay_out(self) -> None:
        self.worker.setAccessibleName(self.tr("Worker"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(plain.label_of(self.worker, self.tr("&Worker")), self.worker)
        self.body.addLayout(form)
        for widget in (self.kept, self.kind, self.word, self.progress):
            self.body.addWidget(widget)
        self.word.hide()
        self.progress.hide()
