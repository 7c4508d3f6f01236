"""Watcher: who is told what changes."""

from typing import Protocol

from factory_desktop.domain.alert import Notice
from factory_desktop.domain.backup import BackupNews
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
from factory_desktop.metrics.question import Question
from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
from factory_desktop.metrics.rule_preview import RulePreview
from factory_desktop.metrics.snapshot import Snapshot


class Watcher(Protocol):
    """Is told of what changes, on the backend's threads, with frozen values only."""

    def snapshot_taken(self, snapshot: Snapshot) -> None:
        """Take new figures."""

    def noticed(self, notice: Notice) -> None:
        """Take what is to be said on the desktop."""

    def events_read(self, page: EventPage) -> None:
        """Take the part of the event log that was asked for."""

    def preview_taken(self, preview: RulePreview) -> None:
        """Take today's figures under the rule in force, or under the one asked about."""

    def lan_changed(self, state: ListenerState) -> None:
        """Hear whether and where cameras elsewhere on the network can send."""

    def plain_changed(self, state: ListenerState) -> None:
        """Hear whether and where old cameras there can send without encryption."""

    def certificate_made(self, state: CertificateState) -> None:
        """Hear how a wish for a camera's certificate has ended."""

    def listener_changed(self, state: ListenerState) -> None:
        """Take the listener's new state."""

    def progress_made(self, progress: Progress) -> None:
        """Take how far the running operation has come."""

    def operation_finished(self, operation: Operation, result: OperationResult) -> None:
        """Take an operation's result."""

    def operation_failed(self, operation: Operation, message: str, cancelled: bool) -> None:  # noqa: FBT001 - sent on by position
        """Take why an operation changed nothing."""

    def repaired(self, message: str) -> None:
        """Take a sentence about figures that were wrong and have been put right."""

    def trouble(self, message: str | None) -> None:
        """Take what keeps figures from being read; None when it is over."""

    def writing_changed(self, trouble: WriteTrouble | None) -> None:
        """Take why nothing can be stored, at each try; None once it can again."""

    def salvage_changed(self, salvage: Salvage) -> None:
        """Take what becomes of a store that was found damaged."""

    def store_found_sound(self) -> None:
        """Hear that no damage was found in the store, when that was asked for."""

    def refused_read(self, refused: tuple[RefusedEvent, ...]) -> None:
        """Take the newest refused events that were asked for."""

    def rehearsed(self, question: RehearsalQuestion, found: Rehearsed | Fault) -> None:
        """Take what rules would have said in the last week, as far as that is known by now."""

    def answered(self, question: Question, answer: object) -> None:
        """Take the answer to a question that was asked."""

    def export_changed(self, state: ExportState) -> None:
        """Take how far an export has come."""

    def backups_changed(self, news: BackupNews) -> None:
        """Take what was asked of backups, or how the one of the day has ended."""

    def import_changed(self, report: ImportReport) -> None:
        """Take how far an import, or the look before it, has come."""
