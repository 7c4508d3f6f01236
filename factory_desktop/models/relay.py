"""Relay: from the backend's threads to signals, in the words of the window."""

from dataclasses import replace
from typing import TYPE_CHECKING

from factory_desktop.domain.alert import Notice
from factory_desktop.domain.backup import BackupNews
from factory_desktop.domain.bundle import BundleState
from factory_desktop.domain.client_certificate import CertificateState
from factory_desktop.domain.event_log import EventPage
from factory_desktop.domain.export import ExportState
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.import_report import ImportReport
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.operation import Operation, OperationResult, Progress
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.domain.salvage import Salvage
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.logs.log_line import LogLine
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.news import News
from factory_desktop.models.said import said

if TYPE_CHECKING:
    # The window is painted before SQLAlchemy and aiohttp are loaded.
    from factory_desktop.metrics.question import Question
    from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
    from factory_desktop.metrics.rule_preview import RulePreview


class Relay:
    """The backend's watcher: called on the backend's threads, it emits the news as signals."""

    # Apart from these, since a signal and a watcher's method may have the same name.
    def __init__(self, news: News) -> None:
        self._news = news

    def snapshot_taken(self, snapshot: Snapshot) -> None:
        """Pass on what a refresh has read."""
        self._news.snapshot_changed.emit(snapshot)

    def noticed(self, notice: Notice) -> None:
        """Pass on what is to be said on the desktop."""
        self._news.noticed.emit(notice)

    def start_failed(self, message: str) -> None:
        """Pass on why the store could not be opened."""
        self._news.start_failed.emit(said(message))

    def log_written(self, line: LogLine) -> None:
        """Pass on what the program has noted about itself, on whichever thread."""
        self._news.logged.emit(line)

    def events_read(self, page: EventPage) -> None:
        """Pass on a part of the event log."""
        if page.problem is not None:
            page = replace(page, problem=said(page.problem))
        self._news.events_read.emit(page)

    def preview_taken(self, preview: "RulePreview") -> None:
        """Pass on what a rule would make of today."""
        self._news.preview_changed.emit(preview)

    def lan_changed(self, state: ListenerState) -> None:
        """Pass on where cameras elsewhere on the network can send."""
        self._news.lan_changed.emit(_in_words(state))

    def plain_changed(self, state: ListenerState) -> None:
        """Pass on where old cameras there can send without encryption."""
        self._news.plain_changed.emit(_in_words(state))

    def certificate_made(self, state: CertificateState) -> None:
        """Pass on how a wish for a camera's certificate has ended."""
        if state.problem is not None:
            state = replace(state, problem=said(state.problem))
        self._news.certificate_made.emit(state)

    def listener_changed(self, state: ListenerState) -> None:
        """Pass on whether cameras can reach the program."""
        self._news.listener_changed.emit(_in_words(state))

    def progress_made(self, progress: Progress) -> None:
        """Pass on how far an operation has come."""
        self._news.progress_changed.emit(progress)

    def operation_finished(self, operation: Operation, result: OperationResult) -> None:
        """Pass on what an operation has changed."""
        self._news.operation_finished.emit(operation, result)

    def operation_failed(self, operation: Operation, message: str, cancelled: bool) -> None:
        """Pass on why an operation has changed nothing."""
        self._news.operation_failed.emit(operation, said(message), cancelled)

    def repaired(self, message: str) -> None:
        """Pass on that figures were wrong and have been put right."""
        self._news.repaired.emit(said(message))

    def trouble(self, message: str | None) -> None:
        """Pass on what is wrong with the store, or that all is well again."""
        self._news.trouble_changed.emit(None if message is None else said(message))

    def writing_changed(self, trouble: WriteTrouble | None) -> None:
        """Pass on why nothing can be stored."""
        if trouble is not None:
            trouble = replace(trouble, message=said(trouble.message))
        self._news.writing_changed.emit(trouble)

    def salvage_changed(self, salvage: Salvage) -> None:
        """Pass on what becomes of a damaged store."""
        self._news.salvage_changed.emit(salvage)

    def store_found_sound(self) -> None:
        """Pass on that no damage was found."""
        self._news.store_found_sound.emit()

    def refused_read(self, refused: tuple[RefusedEvent, ...]) -> None:
        """Pass on what was refused last."""
        self._news.refused_changed.emit(refused)

    def rehearsed(self, question: "RehearsalQuestion", found: "Rehearsed | Fault") -> None:
        """Pass on what rules would have said in the last week."""
        self._news.rehearsed.emit(question, found)

    def answered(self, question: "Question", answer: object) -> None:
        """Pass on the answer to a question."""
        self._news.answered.emit(question, answer)

    def export_changed(self, state: ExportState) -> None:
        """Pass on how far an export has come."""
        if state.problem is not None:
            state = replace(state, problem=said(state.problem))
        self._news.export_changed.emit(state)

    def backups_changed(self, news: BackupNews) -> None:
        """Pass on what is told of backups."""
        self._news.backups_changed.emit(news)

    def bundle_changed(self, state: BundleState) -> None:
        """Pass on how a bundle has ended."""
        if state.problem is not None:
            state = replace(state, problem=said(state.problem))
        self._news.bundle_changed.emit(state)

    def import_changed(self, report: ImportReport) -> None:
        """Pass on how far an import has come."""
        if report.problem is not None:
            report = replace(report, problem=said(report.problem))
        self._news.import_changed.emit(report)


def _in_words(state: ListenerState) -> ListenerState:
    """Say what is wrong in the language of the window."""
    return state if state.problem is None else replace(state, problem=said(state.problem))
