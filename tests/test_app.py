"""The whole desktop, as a real process or in this one: started, used, drawn and quit."""

import gc
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.event import EventType
from factory_desktop.domain.operation import Clear
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import LATEST
from factory_desktop.metrics.snapshot import Overcount, View
from factory_desktop.models.text import SPACE
from factory_desktop.store.lock import StoreLock
from factory_desktop.store.place import find
from factory_desktop.views.pages.first_run import FirstRunPage
from tests import snapshots
from tests.promises.served import free_port

START = """
import sys
from pathlib import Path
from factory_desktop import app
from factory_desktop.domain.settings import Settings
sys.exit(app.run(Settings(data_dir=Path(sys.argv[1]), port=int(sys.argv[2]))))
"""


def listening(port: int) -> bool:
    with socket.socket() as door:
        return door.connect_ex(("127.0.0.1", port)) == 0


def wait_for(what: object, seconds: float = 30) -> None:
    assert callable(what)
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


@contextmanager
def started(folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", START, str(folder), str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def test_that_it_listens_quits_with_0_and_leaves_no_port_open(tmp_path: Path) -> None:
    port = free_port()
    with started(tmp_path, port) as program:
        wait_for(lambda: listening(port))
        program.send_signal(signal.SIGTERM)
        assert program.wait(60) == 0
        assert program.stderr
        said = program.stderr.read().splitlines()
        # A platform without a screen has no use for the window's least size, and says so; and
        # Qt may have had something to paint yet when it closed the window.
        noise = "propagateSizeHints", "QBackingStore::flush() called for"
        assert [line for line in said if not any(one in line for one in noise)] == []
    assert not listening(port)
    assert (tmp_path / "factory.db").exists()


def test_that_a_second_start_shows_the_first_and_ends(tmp_path: Path) -> None:
    port = free_port()
    with started(tmp_path, port) as first:
        wait_for(lambda: listening(port))
        with started(tmp_path, free_port()) as second:
            assert second.wait(60) == 0
            assert second.stdout
            assert "its window is in front now" in second.stdout.read()
        assert first.poll() is None
        assert listening(port)


def test_that_without_a_display_one_line_says_so(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "factory_desktop", "--data-dir", str(tmp_path), "--port", "0"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "There is no display" in done.stderr


def test_that_the_window_is_painted_before_the_slow_imports(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from factory_desktop import app
from factory_desktop.domain.settings import Settings
from factory_desktop.store.place import find
from factory_desktop.views.application import application
qt = application()
settings = Settings(data_dir=Path({str(tmp_path)!r}), port=0)
desktop = app.Desktop(settings, find(settings))
desktop.window.first_painted.disconnect()
desktop.window.first_painted.connect(qt.quit)
desktop.window.show()
qt.exec()
slow = ("sqlalchemy", "alembic", "aiohttp", "pyqtgraph", "numpy")
print([name for name in slow if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[app.Desktop]:
    settings = Settings(data_dir=tmp_path, port=free_port())
    made = app.Desktop(settings, find(settings))
    qtbot.addWidget(made.window)
    made.window.resize(1500, 950)
    made.window.show()
    yield made
    made.stop()


def post(url: str, body: object) -> dict[str, object]:
    request = urllib.request.Request(  # noqa: S310 - our own listener
        url, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        made: dict[str, object] = json.load(answer)
        return made


def test_that_a_setting_from_outside_rests_in_the_window(
    tmp_path: Path, qtbot: QtBot, qapp: object
) -> None:
    settings = Settings(data_dir=tmp_path, locked=frozenset({"time_rule"}))
    window = app.Desktop(settings, find(settings)).window
    qtbot.addWidget(window)
    over = Overcount("W1", "Ann", timedelta(hours=9), timedelta(hours=1))
    window.show_snapshot(snapshots.snapshot(overcount=over, view=View(LATEST)))
    banner = window.banners.told("overcount")
    assert banner
    assert banner.buttons == []


@pytest.mark.skipif(not shutil.which("curl"), reason="the test command calls curl")
def test_that_a_posted_event_is_seen(desktop: app.Desktop, qtbot: QtBot) -> None:
    """From an empty store over the test command to figures on the page."""
    window = desktop.window
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), FirstRunPage), timeout=20_000)
    qtbot.waitUntil(window.pages.first_run.copy_command.isVisible, timeout=20_000)
    window.actions_by_name["help.copy-test-command"].trigger()
    done = subprocess.run(  # noqa: S602 - the line is meant for a shell
        QGuiApplication.clipboard().text(),
        shell=True,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert '"worker_id":"W1"' in done.stdout.replace(" ", "")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.today, timeout=20_000)
    assert window.status.items["events"].accessibleName() == "1 event"
    address = window.pages.first_run.address.text()
    now = datetime.now(UTC).replace(microsecond=0).isoformat()
    event = {"timestamp": now, "worker_id": "W2", "workstation_id": "S2"}
    post(address, event | {"event_type": EventType.IDLE.word, "confidence": 0.9})
    # Sooner than the refresher looks by itself.
    qtbot.waitUntil(
        lambda: window.status.items["events"].accessibleName() == "2 events", timeout=20_000
    )


def test_that_cameras_too_fast_for_the_fixed_rule_are_put_right_by_the_measured_one(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    qtbot.waitUntil(lambda: bool(window.pages.first_run.address.text()), timeout=20_000)
    qtbot.waitUntil(window.actions_by_name["data.time-rule"].isEnabled, timeout=20_000)
    events = window.pages.first_run.address.text()
    post(events.replace("/events", "/data/seed"), {})
    one = {"worker_id": "W1", "workstation_id": "S1", "event_type": "working", "confidence": 0.9}
    at = datetime.now(UTC) - timedelta(minutes=20)
    times = [(at + timedelta(seconds=number)).isoformat() for number in range(60)]
    window.actions_by_name["span.all"].trigger()
    post(f"{events}/batch", {"events": [one | {"timestamp": time} for time in times]})
    qtbot.waitUntil(lambda: window.banners.told("overcount") is not None, timeout=20_000)
    banner = window.banners.told("overcount")
    assert banner
    assert f"has 5:00{SPACE}h of state time in 6{SPACE}min of clock time" in banner.text
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    rule = window.status.items["rule"]
    qtbot.waitUntil(lambda: "measured" in rule.accessibleName(), timeout=20_000)
    assert window.banners.told("overcount") is None


def test_that_a_simulated_floor_is_added_cleared_and_brought_back(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    events = window.status.items["events"]
    qtbot.waitUntil(lambda: events.accessibleName() == "0 events", timeout=20_000)
    window.desks.data.add_floor()
    thousands = re.compile(r"[1-9],\d+ events")
    qtbot.waitUntil(lambda: thousands.match(events.accessibleName()) is not None, timeout=20_000)
    count = events.accessibleName()
    window.actions_by_name["span.all"].trigger()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.today, timeout=10_000)
    assert window.stripe.isVisible()
    window.desks.data._start(Clear())
    qtbot.waitUntil(lambda: events.accessibleName() == "0 events", timeout=20_000)
    qtbot.waitUntil(lambda: window.banners.told("undo") is not None, timeout=20_000)
    window.actions_by_name["data.undo-clear"].trigger()
    qtbot.waitUntil(lambda: events.accessibleName() == count, timeout=20_000)


def test_that_a_taken_port_does_not_keep_the_window_from_opening(
    tmp_path: Path, qtbot: QtBot, qapp: object
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", free_port()))
        other.listen()
        settings = Settings(data_dir=tmp_path, port=other.getsockname()[1])
        desktop = app.Desktop(settings, find(settings))
        qtbot.addWidget(desktop.window)
        desktop.window.show()
        qtbot.waitUntil(lambda: desktop.window.banners.told("listener") is not None, timeout=20_000)
        banner = desktop.window.banners.told("listener")
        assert banner
        assert banner.text.endswith("is in use by another program. Cameras cannot send.")
        banner.buttons[0].click()
        qtbot.waitUntil(lambda: desktop.window.banners.told("listener") is None, timeout=20_000)
        desktop.stop()


def test_that_a_locked_store_is_told_and_can_be_tried_again(
    tmp_path: Path, qtbot: QtBot, qapp: object
) -> None:
    settings = Settings(data_dir=tmp_path, port=0)
    lock = StoreLock(find(settings).file).acquire()
    desktop = app.Desktop(settings, find(settings))
    window = desktop.window
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.blocked, timeout=20_000)
    assert "has the store" in window.pages.blocked.words.text()
    gc.unfreeze()
    lock.release()
    window.pages.blocked.buttons[0].click()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.first_run, timeout=20_000)
    assert gc.get_freeze_count() > 0  # what is loaded is not gone through in each collection
    desktop.stop()
