"""Lookout: a watcher that writes down what it is told, and cameras that really send."""

import contextlib
import http.client
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

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
from tests.factories import wait_until


@dataclass
class Lookout:
    """Everything told, in order; called on the backend's threads."""

    snapshots: list[Snapshot] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    rehearsals: list[tuple[RehearsalQuestion, Rehearsed | Fault]] = field(default_factory=list)
    pages: list[EventPage] = field(default_factory=list)
    previews: list[RulePreview] = field(default_factory=list)
    states: list[ListenerState] = field(default_factory=list)
    lan: list[ListenerState] = field(default_factory=list)
    plain: list[ListenerState] = field(default_factory=list)
    certificates: list[CertificateState] = field(default_factory=list)
    progress: list[Progress] = field(default_factory=list)
    finished: list[tuple[Operation, OperationResult]] = field(default_factory=list)
    failed: list[tuple[Operation, str, bool]] = field(default_factory=list)
    troubles: list[str | None] = field(default_factory=list)
    writing: list[WriteTrouble | None] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    refused: list[tuple[RefusedEvent, ...]] = field(default_factory=list)
    answers: list[tuple[Question, object]] = field(default_factory=list)
    exports: list[ExportState] = field(default_factory=list)
    imports: list[ImportReport] = field(default_factory=list)
    found_sound: int = 0
    backups: list[BackupNews] = field(default_factory=list)
    salvages: list[Salvage] = field(default_factory=list)
    at_progress: Callable[[], object] = lambda: None

    def snapshot_taken(self, snapshot: Snapshot) -> None:
        self.times.append(time.monotonic())
        self.snapshots.append(snapshot)

    def noticed(self, notice: Notice) -> None:
        self.notices.append(notice)

    def events_read(self, page: EventPage) -> None:
        self.pages.append(page)

    def preview_taken(self, preview: RulePreview) -> None:
        self.previews.append(preview)

    def lan_changed(self, state: ListenerState) -> None:
        self.lan.append(state)

    def plain_changed(self, state: ListenerState) -> None:
        self.plain.append(state)

    def certificate_made(self, state: CertificateState) -> None:
        self.certificates.append(state)

    def listener_changed(self, state: ListenerState) -> None:
        self.states.append(state)

    def progress_made(self, progress: Progress) -> None:
        self.progress.append(progress)
        self.at_progress()

    def operation_finished(self, operation: Operation, result: OperationResult) -> None:
        self.finished.append((operation, result))

    def operation_failed(self, operation: Operation, message: str, cancelled: bool) -> None:
        self.failed.append((operation, message, cancelled))

    def repaired(self, message: str) -> None:
        self.repairs.append(message)

    def trouble(self, message: str | None) -> None:
        self.troubles.append(message)

    def writing_changed(self, trouble: WriteTrouble | None) -> None:
        self.writing.append(trouble)

    def salvage_changed(self, salvage: Salvage) -> None:
        self.salvages.append(salvage)

    def store_found_sound(self) -> None:
        self.found_sound += 1

    def refused_read(self, refused: tuple[RefusedEvent, ...]) -> None:
        self.refused.append(refused)

    def rehearsed(self, question: RehearsalQuestion, found: Rehearsed | Fault) -> None:
        self.rehearsals.append((question, found))

    def answered(self, question: Question, answer: object) -> None:
        self.answers.append((question, answer))

    def export_changed(self, state: ExportState) -> None:
        self.exports.append(state)

    def import_changed(self, report: ImportReport) -> None:
        self.imports.append(report)

    def backups_changed(self, news: BackupNews) -> None:
        self.backups.append(news)

    @property
    def address(self) -> str:
        """Wait for the listener's address."""
        wait_until(lambda: self.states and self.states[-1].address)
        return self.states[-1].address or ""

    def wait_for(self, condition: Callable[[Snapshot], bool]) -> Snapshot:
        """Wait for a snapshot of which something is true."""
        wait_until(lambda: any(condition(one) for one in list(self.snapshots)))
        return next(one for one in self.snapshots if condition(one))


class Camera(contextlib.AbstractContextManager["Camera"]):
    """One connection that posts events, as a camera does; closed at the end of its block."""

    def __init__(self, address: str) -> None:
        place = urlsplit(address)
        self._connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=10)

    def request(self, method: str, path: str, body: object, key: str = "") -> int:
        """Send JSON, with a key where there is one; returns the status."""
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        sent = None if body is None else json.dumps(body)
        if sent is not None:
            headers["Content-Type"] = "application/json"
        self._connection.request(method, path, sent, headers)
        response = self._connection.getresponse()
        response.read()
        return response.status

    def post(self, at: datetime, worker: str = "W1") -> int:
        """Post one event; returns the status."""
        body = {
            "timestamp": at.isoformat(),
            "worker_id": worker,
            "workstation_id": "S1",
            "event_type": "working",
            "confidence": 0.9,
        }
        return self.request("POST", "/api/v1/events", body)

    def __exit__(self, *_error: object) -> None:
        self._connection.close()


class BusyCamera(threading.Thread):
    """Posts one event after the other until the listener is gone, and notes what was accepted."""

    def __init__(self, address: str, number: int) -> None:
        super().__init__(name=f"camera {number}")
        self.accepted: list[datetime] = []
        self._camera = Camera(address)
        self._first = datetime.now(UTC) - timedelta(days=1 + number)

    def run(self) -> None:
        with self._camera:
            for count in range(100_000):
                at = self._first + timedelta(seconds=count)
                try:
                    status = self._camera.post(at)
                except (OSError, http.client.HTTPException):
                    break
                if status == 201:
                    self.accepted.append(at)
                elif status != 503:
                    raise AssertionError(status)
