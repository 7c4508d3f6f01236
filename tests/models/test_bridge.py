"""The bridge: frozen values cross from any thread into the window's."""

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.event_log import PageRequest
from factory_desktop.domain.export import Export, ExportState, FileForm, FileKind
from factory_desktop.domain.import_report import ImportReport
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import View
from factory_desktop.models.bridge import Bridge
from tests.snapshots import NOW

WEEK = View(SpanChoice(SpanKind.LAST_7_DAYS))


class Recorder:
    """Stands where the backend stands, and writes down what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *given: self.asked.append((name, *given))


class Listener(QObject):
    """Notes in which thread a value arrived."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, bool]] = []

    @Slot(object)
    def hear(self, value: object) -> None:
        self.heard.append((value, QThread.currentThread() is self.thread()))


def on_a_thread(work: Callable[[], None]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.fixture
def bridge(qtbot: QtBot) -> Bridge:
    return Bridge()


def test_that_a_value_told_on_another_thread_arrives_in_the_windows(
    bridge: Bridge, qtbot: QtBot
) -> None:
    listener = Listener()
    bridge.listener_changed.connect(listener.hear)
    state = ListenerState(address="http://127.0.0.1:8000")
    on_a_thread(lambda: bridge.watcher.listener_changed(state))
    assert listener.heard == []
    qtbot.waitUntil(lambda: listener.heard == [(state, True)])


def test_that_the_last_view_waits_for_the_backend(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.show(View())
    bridge.show(WEEK)
    recorder = Recorder()
    with qtbot.waitSignal(bridge.attached):
        bridge.attach(recorder)  # type: ignore[arg-type]
    assert recorder.asked[1:] == [("show", WEEK)]


def test_that_the_last_clock_waits_for_the_backend_too(bridge: Bridge) -> None:
    recorder, clock = Recorder(), StoppedClock(NOW, past=True)
    bridge.set_clock(clock)
    bridge.attach(recorder)  # type: ignore[arg-type]
    assert recorder.asked[0] == ("set_clock", clock)
    bridge.set_clock(StoppedClock(NOW))
    assert recorder.asked[-1] == ("set_clock", StoppedClock(NOW))


def test_that_wishes_reach_the_backend(bridge: Bridge) -> None:
    recorder = Recorder()
    bridge.attach(recorder)  # type: ignore[arg-type]
    recorder.asked.clear()
    bridge.show(WEEK)
    bridge.operate(Seed())
    bridge.cancel()
    bridge.listen_on(8001)
    bridge.refresh()
    bridge.read_events(PageRequest(1))
    bridge.preview(TimeRule("measured"))
    bridge.read_refused()
    assert recorder.asked == [
        ("show", WEEK),
        ("operate", Seed()),
        ("cancel",),
        ("listen_on", 8001),
        ("refresh",),
        ("read_events", PageRequest(1)),
        ("preview", TimeRule("measured")),
        ("read_refused",),
    ]


def test_that_wishes_without_a_backend_do_nothing(bridge: Bridge) -> None:
    bridge.operate(Seed())
    bridge.cancel()
    bridge.listen_on(8001)
    bridge.refresh()
    bridge.read_events(PageRequest(1))
    bridge.preview(TimeRule())
    bridge.read_refused()


def test_that_the_bridge_loads_neither_database_nor_network() -> None:
    code = (
        "import sys, factory_desktop.models.bridge;"
        "print([name for name in ('sqlalchemy', 'aiohttp', 'alembic') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_files_are_asked_for_and_told_of(bridge: Bridge, qtbot: QtBot) -> None:
    form = FileForm(FileKind.CSV, ZoneInfo("UTC"))
    export, file = Export(Path("a.csv"), form), Path("night.jsonl")
    bridge.export(export)
    backend = Recorder()
    exporter, importer = Recorder(), Recorder()
    backend.__dict__ |= {"exporter": exporter, "importer": importer}
    bridge.attach(backend)  # type: ignore[arg-type]
    bridge.export(export)
    bridge.cancel_export()
    bridge.look_into(file, 1)
    bridge.take_in(file, 2)
    bridge.cancel_import()
    assert exporter.asked == [("start", export), ("cancel",)]
    assert importer.asked == [("look", file, 1), ("take_in", file, 2), ("cancel",)]
    with qtbot.waitSignals([bridge.export_changed, bridge.import_changed]):
        bridge.watcher.export_changed(ExportState(export))
        bridge.watcher.import_changed(ImportReport(file))
