"""States that only the whole program can be in: real cameras that end, a real store in trouble."""

import contextlib
import json
import sqlite3
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.backend import alert_watch, refresher
from factory_desktop.domain import alert_rule, time_rule
from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.event import EventType
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.shift import Shift
from factory_desktop.metrics.snapshot import Snapshot, WorkerMetrics
from factory_desktop.store import alert_rules
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.place import find
from factory_desktop.views.charts.timeline_chart import TimelineChart

SECOND = timedelta(seconds=1)
CAP = 2 * SECOND
PATIENCE = 30_000
UNSEEN = (ConcernKind.NOBODY_SEEN, ConcernKind.WORKER_NOT_SEEN, ConcernKind.CAMERA_SILENT)
CAMERA = """
import json, sys, time, urllib.request
from datetime import UTC, datetime
url, worker, station, kind = sys.argv[1:]
while True:
    event = {"timestamp": datetime.now(UTC).isoformat(), "worker_id": worker,
             "workstation_id": station, "event_type": kind, "confidence": 0.9,
             "camera_id": f"CAM-{station}"}
    request = urllib.request.Request(url, json.dumps(event).encode(),
                                     {"Content-Type": "application/json"})
    urllib.request.urlopen(request, timeout=10).read()
    time.sleep(0.2)
"""


class Floor:
    """A desktop with a shift that runs, and the cameras that send to it."""

    def __init__(self, desktop: app.Desktop, qtbot: QtBot) -> None:
        self.desktop, self.qtbot = desktop, qtbot
        self.window = desktop.window
        self.seen: list[Snapshot] = []
        self._cameras: dict[str, subprocess.Popen[bytes]] = {}
        desktop.bridge.snapshot_changed.connect(self.seen.append)
        address = desktop.window.pages.first_run.address
        self.wait(lambda: bool(address.text()))
        self.url = address.text()

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def plan(self) -> None:
        """Have the sample people, and a shift that runs for some hours."""
        now = datetime.now(UTC)
        start, end = (time((now.hour + hours) % 24) for hours in (-2, 6))
        plan = ShiftPlan(FIRST_DAY, (Shift(start, end, "Now"),))
        for operation in (Seed(), SetCalendar((plan,))):
            self.desktop.bridge.operate(operation)
        self.wait(lambda: self.seen and self.seen[-1].shift)

    def start(self, worker: str, kind: EventType) -> None:
        """Start the camera that sees this worker, as a process of its own."""
        given = [self.url, worker, f"S{worker[1:]}", kind.word]
        self._cameras[worker] = subprocess.Popen([sys.executable, "-c", CAMERA, *given])

    def kill(self, *workers: str) -> None:
        for worker in workers:
            camera = self._cameras.pop(worker)
            camera.kill()
            camera.wait()

    def stop(self) -> None:
        self.kill(*self._cameras)

    def idle(self, worker: str) -> timedelta:
        [row] = [row for row in self._rows() if row.worker_id == worker]
        return row.idle

    def state(self, worker: str) -> EventType | None:
        """What the worker's row says; nothing yet while there is none."""
        states = [row.now.state for row in self._rows() if row.worker_id == worker and row.now]
        return states[0] if states else None

    def _rows(self) -> Sequence[WorkerMetrics]:
        return self.window.pages.today.workers.rows_model.rows

    def concerns(self) -> list[str]:
        """The cards that say that a camera is silent, or that somebody is not seen."""
        cards = self.window.side.attention.cards.matters.rows
        said = "not seen", "silent"
        return [one.title for one in cards if any(word in one.title for word in said)]

    def alerts(self) -> list[str]:
        """The causes of all alerts about them that were shown, each alert once."""
        boards = [one.alerts for one in self.seen if one.alerts]
        shown = [alert for board in boards for alert in (*board.active, *board.cleared)]
        causes = {one.number: one.cause for one in shown if one.concern.kind in UNSEEN}
        return list(causes.values())

    def told(self, cause: str) -> str:
        banner = self.window.banners.told(cause)
        return banner.text if banner and banner.isVisible() else ""


@pytest.fixture
def floor(
    tmp_path: Path, qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Floor]:
    """Grace times of seconds: nobody has to wait for the minutes of a plant."""
    monkeypatch.setattr(refresher, "LONGEST_PAUSE", 0.5)
    monkeypatch.setattr(alert_watch, "LONGEST_PAUSE", 0.5)
    monkeypatch.setattr(alert_rule, "MINUTE", SECOND)
    soon = [replace(DEFAULTS.of(kind), lasting=2 * SECOND) for kind in UNSEEN]
    quick = DEFAULTS.changed(soon)
    monkeypatch.setattr(alert_rules, "read", lambda _: quick)
    monkeypatch.setattr(time_rule, "GRACE", SECOND)
    zone = ZoneInfo("UTC")
    settings = Settings(
        data_dir=tmp_path, port=0, zone=zone, measured_cap=CAP, time_rule="measured"
    )
    desktop = app.Desktop(settings, find(settings))
    qtbot.addWidget(desktop.window)
    desktop.window.resize(1500, 950)
    desktop.window.show()
    made = Floor(desktop, qtbot)
    yield made
    made.stop()
    desktop.stop()


def hatched(floor: Floor, row: int) -> bool:
    """Whether a worker's row ends hatched, up to now."""
    [chart] = floor.window.pages.today.findChildren(TimelineChart)
    now = floor.seen[-1].taken_at.timestamp()
    return any(number == row and end == now for number, _, end in chart._unseen.tolist())


def test_that_a_camera_that_dies_leaves_its_worker_not_seen_and_never_idle(floor: Floor) -> None:
    """No event says so: the row turns once, its idle time stands, and it comes back by itself.

    The camera's silence is told once, within its grace time, and clears by itself.
    """
    floor.plan()
    floor.start("W1", EventType.IDLE)
    floor.start("W2", EventType.WORKING)
    floor.wait(lambda: floor.state("W1") is EventType.IDLE)
    floor.wait(lambda: floor.state("W2") is EventType.WORKING)
    # Of so many it is known how far apart they usually are.
    floor.wait(lambda: floor.seen[-1].store.events > 15)
    floor.kill("W1")
    floor.wait(lambda: floor.state("W1") is None)
    idle = floor.idle("W1")
    floor.wait(lambda: hatched(floor, 0) and not hatched(floor, 1))
    floor.wait(lambda: len(floor.concerns()) == 1)
    assert floor.concerns()[0].startswith("CAM-S1 silent for ")
    assert floor.idle("W1") == idle
    assert floor.state("W2") is EventType.WORKING
    assert floor.told("silence") == ""
    floor.start("W1", EventType.WORKING)
    floor.wait(lambda: floor.state("W1") is EventType.WORKING and not floor.concerns())
    floor.wait(lambda: turns(floor, "W1")[2:])
    assert turns(floor, "W1") == [EventType.IDLE, None, EventType.WORKING]
    assert floor.alerts() == ["camera-silent/CAM-S1"]


def turns(floor: Floor, worker: str) -> list[EventType | None]:
    """The states that a worker was shown in, each stretch once."""
    found: list[EventType | None] = []
    for snapshot in floor.seen:
        rows = [row for row in snapshot.dashboard.workers if row.worker_id == worker]
        for now in (row.now for row in rows if row.now and row.now.since):
            if not found or found[-1] is not now.state:
                found.append(now.state)
    return found


def test_that_all_cameras_silent_is_told_above_the_page_until_one_sends(floor: Floor) -> None:
    floor.plan()
    floor.start("W1", EventType.WORKING)
    floor.wait(lambda: floor.state("W1") is EventType.WORKING)
    floor.kill("W1")
    floor.wait(lambda: floor.told("silence"))
    assert floor.told("silence").startswith("No camera has sent anything since ")
    item = floor.window.status.items["last-event"]
    floor.wait(lambda: item.property("tone") == "warning")
    floor.start("W1", EventType.WORKING)
    floor.wait(lambda: not floor.told("silence"))


def post(url: str, count: int) -> int:
    """Send so many events as one request; returns the status."""
    one = {"worker_id": "W1", "workstation_id": "S1", "event_type": "working", "confidence": 0.9}
    begin = datetime.now(UTC) - timedelta(hours=1)
    events = [one | {"timestamp": (begin + n * SECOND).isoformat()} for n in range(count)]
    body = json.dumps({"events": events}).encode()
    request = urllib.request.Request(  # noqa: S310 - our own listener
        f"{url}/batch", body, {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - as above
            status: int = answer.status
    except urllib.error.HTTPError as error:
        return error.code
    return status


def test_that_a_store_that_another_program_writes_to_is_told_and_nothing_is_lost_unsaid(
    floor: Floor,
) -> None:
    """A second program holds the file: cameras are told 503, the window says why, both go on."""
    floor.plan()
    file = find(Settings(data_dir=floor.window._store.parent)).file
    statuses: list[int] = []
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        cameras = [
            threading.Thread(target=lambda: statuses.append(post(floor.url, 214))) for _ in range(2)
        ]
        cameras[0].start()
        floor.wait(lambda: floor.told("writing"))
        assert floor.told("writing").startswith("Another program is writing to the store. ")
        cameras[1].start()
        # Viewing goes on: nobody has to wait for the file to read it.
        shown = len(floor.seen)
        floor.wait(lambda: len(floor.seen) > shown)
        floor.wait(lambda: not any(camera.is_alive() for camera in cameras))
        assert statuses == [503, 503]
        other.execute("ROLLBACK")
    floor.wait(lambda: not floor.told("writing"))
    assert post(floor.url, 214) == 200
    floor.wait(lambda: floor.seen[-1].store.events == 214)


def of_another_program(file: Path) -> None:
    file.unlink()
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE orders (number INTEGER)")


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (of_another_program, "is a database of another program"),
        (lambda file: file.with_name("beside.db").hardlink_to(file), "has a second name"),
    ],
)
def test_that_a_store_that_cannot_be_opened_blocks_the_page_with_ways_out(
    tmp_path: Path, qtbot: QtBot, qapp: object, harm: Callable[[Path], object], said: str
) -> None:
    settings = Settings(data_dir=tmp_path, port=0)
    OpenedStore(settings, LiveClock()).close()
    harm(find(settings).file)
    before = find(settings).file.read_bytes()
    desktop = app.Desktop(settings, find(settings))
    pages = desktop.window.pages
    qtbot.addWidget(desktop.window)
    desktop.window.show()
    qtbot.waitUntil(lambda: pages.currentWidget() is pages.blocked, timeout=PATIENCE)
    assert said in pages.blocked.words.text()
    ways = [button.text() for button in pages.blocked.buttons]
    assert ways == ["Try again", "Open data folder", "Open another store…", "Quit"]
    assert find(settings).file.read_bytes() == before
    desktop.stop()
