"""A real program with a store of its own, and its sample plant, once a test module."""

import queue
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from factory_desktop.backend import Backend
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
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.metrics.question import Question
from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
from factory_desktop.metrics.rule_preview import RulePreview
from factory_desktop.metrics.snapshot import Snapshot
from tests.listener.client import Client, fresh_event


class Listening:
    """Watches a backend for the address that it listens on."""

    def __init__(self) -> None:
        self.states: queue.Queue[ListenerState] = queue.Queue()

    def listener_changed(self, state: ListenerState) -> None:
        self.states.put(state)

    def lan_changed(self, state: ListenerState) -> None: ...
    def plain_changed(self, state: ListenerState) -> None: ...
    def certificate_made(self, state: CertificateState) -> None: ...
    def snapshot_taken(self, snapshot: Snapshot) -> None: ...
    def noticed(self, notice: Notice) -> None: ...
    def rehearsed(self, question: RehearsalQuestion, found: Rehearsed | Fault) -> None: ...
    def events_read(self, page: EventPage) -> None: ...
    def preview_taken(self, preview: RulePreview) -> None: ...
    def progress_made(self, progress: Progress) -> None: ...
    def operation_finished(self, operation: Operation, result: OperationResult) -> None: ...
    def operation_failed(self, operation: Operation, message: str, cancelled: bool) -> None: ...
    def repaired(self, message: str) -> None: ...

    def trouble(self, message: str | None) -> None: ...
    def writing_changed(self, trouble: WriteTrouble | None) -> None: ...
    def salvage_changed(self, salvage: Salvage) -> None: ...
    def store_found_sound(self) -> None: ...
    def refused_read(self, refused: tuple[RefusedEvent, ...]) -> None: ...
    def answered(self, question: Question, answer: object) -> None: ...
    def export_changed(self, state: ExportState) -> None: ...

    def backups_changed(self, news: BackupNews) -> None: ...
    def import_changed(self, report: ImportReport) -> None: ...


@dataclass(frozen=True)
class Program:
    port: int
    data_dir: Path
    client: Client

    def takes_a_good_event(self) -> bool:
        """Whether a camera that does nothing wrong is served as ever, on a new connection."""
        camera = Client(self.port)
        try:
            return camera.post("/api/v1/events", fresh_event()).status == 201
        finally:
            camera.close()


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    data_dir = tmp_path_factory.mktemp("plant")
    watcher = Listening()
    backend = Backend(Settings(data_dir=data_dir, port=0), watcher)
    backend.start()
    address = watcher.states.get(timeout=10).address
    assert address is not None
    port = urlsplit(address).port
    assert port is not None
    client = Client(port)
    assert client.post("/api/v1/data/seed").status == 200
    yield Program(port, data_dir, client)
    client.close()
    backend.stop()


@pytest.fixture
def client(program: Program) -> Client:
    return program.client
