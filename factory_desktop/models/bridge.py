"""Bridge: from the backend's threads to signals in the window's, and back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.backup import News, Wish
from factory_desktop.domain.bundle import Bundle, BundleState
from factory_desktop.domain.clock import Clock, LiveClock
from factory_desktop.domain.event_log import EventPage, PageRequest
from factory_desktop.domain.export import Export, ExportState
from factory_desktop.domain.import_report import ImportReport
from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.domain.operation import Operation, OperationResult, Progress
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.logs.log_line import LogLine
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.models.said import said

if TYPE_CHECKING:
    # The window is painted before SQLAlchemy and aiohttp are loaded.
    from factory_desktop.backend import Backend
    from factory_desktop.metrics.question import Question
    from factory_desktop.metrics.rule_preview import RulePreview


class Bridge(QObject):
    """Signals for what the backend tells, and methods for what the window wants of it.

    Until a backend is attached the window's view waits; it is asked for on attaching.
    """

    attached = Signal()
    """The backend runs; from now on operations are taken."""
    start_failed = Signal(str)
    """The store could not be opened; a sentence saying why."""
    snapshot_changed = Signal(object)
    """A `Snapshot`."""
    events_read = Signal(object)
    """An `EventPage`."""
    preview_changed = Signal(object)
    """A `RulePreview`: of the rule in force, or of the one asked about."""
    listener_changed = Signal(object)
    """A `ListenerState`."""
    lan_changed = Signal(object)
    """A `ListenerState`, of what others on the network can reach."""
    progress_changed = Signal(object)
    """A `Progress`."""
    operation_finished = Signal(object, object)
    """The `Operation` and its `OperationResult`."""
    operation_failed = Signal(object, str, bool)
    """The `Operation`, a sentence saying why, and whether the person cancelled it."""
    repaired = Signal(str)
    """A sentence about figures that were wrong and have been put right."""
    trouble_changed = Signal(object)
    """A sentence saying what is wrong with the store; None when all is well again."""
    writing_changed = Signal(object)
    """A `WriteTrouble` at each try to store that fails; None once it works again."""
    refused_changed = Signal(object)
    """A tuple of `RefusedEvent`, the newest first."""
    answered = Signal(object, object)
    """A `Question` and its answer."""
    export_changed = Signal(object)
    """An `ExportState`."""
    import_changed = Signal(object)
    """An `ImportReport`."""
    backups_changed = Signal(object)
    """`News` of backups."""
    bundle_changed = Signal(object)
    """A `BundleState`."""
    logged = Signal(object)
    """A `LogLine`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend: Backend | None = None
        self._view = View()
        self._clock: Clock = LiveClock()
        self._write_bundle: Callable[[Bundle], None] = lambda _: None
        self.watcher = Relay(self)
        """What the backend is given to tell its news to."""

    def attach(self, backend: "Backend") -> None:
        """Pass wishes to this started backend from now on; called on any thread."""
        self._backend = backend
        backend.set_clock(self._clock)
        backend.show(self._view)
        self.attached.emit()

    def show(self, view: View) -> None:
        """Ask for snapshots of this view from now on."""
        self._view = view
        if self._backend:
            self._backend.show(view)

    def refresh(self) -> None:
        """Ask for a fresh snapshot, since time has passed."""
        if self._backend:
            self._backend.refresh()

    def read_events(self, request: PageRequest) -> None:
        """Ask for a part of the event log."""
        if self._backend:
            self._backend.read_events(request)

    def preview(self, rule: TimeRule) -> None:
        """Ask what today's figures are, and what they would be under this rule."""
        if self._backend:
            self._backend.preview(rule)

    def operate(self, operation: Operation) -> None:
        """Start one of the Data menu's operations."""
        if self._backend:
            self._backend.operate(operation)

    def cancel(self) -> None:
        """Stop the running operation; it leaves nothing behind."""
        if self._backend:
            self._backend.cancel()

    def listen_on(self, port: int) -> None:
        """Try to listen on this port."""
        if self._backend:
            self._backend.listen_on(port)

    def let_in(self, choice: LanChoice) -> None:
        """Let cameras on the network in, or no more."""
        if self._backend:
            self._backend.let_in(choice)

    def ask(self, question: "Question") -> None:
        """Have a question answered soon, unless another of its kind is asked before."""
        if self._backend:
            self._backend.ask(question)

    def give_up(self, question: "Question") -> None:
        """Have others answered sooner: nobody waits for this one's answer any more."""
        if self._backend:
            self._backend.give_up(question)

    def set_clock(self, clock: Clock) -> None:
        """Show what this clock calls now, from now on; cameras have the live one whatever."""
        self._clock = clock
        if self._backend:
            self._backend.set_clock(clock)

    def read_refused(self) -> None:
        """Ask for the newest refused events."""
        if self._backend:
            self._backend.read_refused()

    def export(self, export: Export) -> None:
        """Write a file."""
        if self._backend:
            self._backend.exporter.start(export)

    def disclose(self, action: str, **detail: str | int) -> None:
        """Have it written into the audit trail that people's data was shown or given out."""
        if self._backend:
            self._backend.disclose(Disclosure(action, tuple(detail.items())))

    def cancel_export(self) -> None:
        """Stop writing; no file is left."""
        if self._backend:
            self._backend.exporter.cancel()

    def look_into(self, file: Path, number: int) -> None:
        """Ask what would become of the events in a file."""
        if self._backend:
            self._backend.importer.look(file, number)

    def take_in(self, file: Path, number: int) -> None:
        """Store the events in a file."""
        if self._backend:
            self._backend.importer.take_in(file, number)

    def cancel_import(self) -> None:
        """Stop looking or storing."""
        if self._backend:
            self._backend.importer.cancel()

    def archive(self, wish: Wish) -> None:
        """Have a backup made, listed or looked into, or a copy saved."""
        if self._backend:
            self._backend.archiver.ask(wish)

    def bundle_by(self, write: Callable[[Bundle], None]) -> None:
        """Have bundles written by this, which must work without a store too."""
        self._write_bundle = write

    def write_bundle(self, bundle: Bundle) -> None:
        """Write a diagnostics bundle."""
        self._write_bundle(bundle)


class Relay:
    """The backend's watcher: called on the backend's threads, it emits the bridge's signals."""

    # Apart from the bridge, since a signal and a watcher's method may have the same name.
    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def snapshot_taken(self, snapshot: Snapshot) -> None:
        """Pass on what a refresh has read."""
        self._bridge.snapshot_changed.emit(snapshot)

    def start_failed(self, message: str) -> None:
        """Pass on why the store could not be opened."""
        self._bridge.start_failed.emit(said(message))

    def log_written(self, line: LogLine) -> None:
        """Pass on what the program has noted about itself, on whichever thread."""
        self._bridge.logged.emit(line)

    def events_read(self, page: EventPage) -> None:
        """Pass on a part of the event log."""
        if page.problem is not None:
            page = replace(page, problem=said(page.problem))
        self._bridge.events_read.emit(page)

    def preview_taken(self, preview: "RulePreview") -> None:
        """Pass on what a rule would make of today."""
        self._bridge.preview_changed.emit(preview)

    def lan_changed(self, state: ListenerState) -> None:
        """Pass on where cameras elsewhere on the network can send."""
        self._bridge.lan_changed.emit(_in_words(state))

    def listener_changed(self, state: ListenerState) -> None:
        """Pass on whether cameras can reach the program."""
        self._bridge.listener_changed.emit(_in_words(state))

    def progress_made(self, progress: Progress) -> None:
        """Pass on how far an operation has come."""
        self._bridge.progress_changed.emit(progress)

    def operation_finished(self, operation: Operation, result: OperationResult) -> None:
        """Pass on what an operation has changed."""
        self._bridge.operation_finished.emit(operation, result)

    def operation_failed(self, operation: Operation, message: str, cancelled: bool) -> None:
        """Pass on why an operation has changed nothing."""
        self._bridge.operation_failed.emit(operation, said(message), cancelled)

    def repaired(self, message: str) -> None:
        """Pass on that figures were wrong and have been put right."""
        self._bridge.repaired.emit(said(message))

    def trouble(self, message: str | None) -> None:
        """Pass on what is wrong with the store, or that all is well again."""
        self._bridge.trouble_changed.emit(None if message is None else said(message))

    def writing_changed(self, trouble: WriteTrouble | None) -> None:
        """Pass on why nothing can be stored."""
        if trouble is not None:
            trouble = replace(trouble, message=said(trouble.message))
        self._bridge.writing_changed.emit(trouble)

    def refused_read(self, refused: tuple[RefusedEvent, ...]) -> None:
        """Pass on what was refused last."""
        self._bridge.refused_changed.emit(refused)

    def answered(self, question: "Question", answer: object) -> None:
        """Pass on the answer to a question."""
        self._bridge.answered.emit(question, answer)

    def export_changed(self, state: ExportState) -> None:
        """Pass on how far an export has come."""
        if state.problem is not None:
            state = replace(state, problem=said(state.problem))
        self._bridge.export_changed.emit(state)

    def bundle_changed(self, state: BundleState) -> None:
        """Pass on how a bundle has ended."""
        if state.problem is not None:
            state = replace(state, problem=said(state.problem))
        self._bridge.bundle_changed.emit(state)

    def backups_changed(self, news: News) -> None:
        """Pass on what is told of backups."""
        self._bridge.backups_changed.emit(news)

    def import_changed(self, report: ImportReport) -> None:
        """Pass on how far an import has come."""
        if report.problem is not None:
            report = replace(report, problem=said(report.problem))
        self._bridge.import_changed.emit(report)


def _in_words(state: ListenerState) -> ListenerState:
    """Say what is wrong in the language of the window."""
    return state if state.problem is None else replace(state, problem=said(state.problem))
