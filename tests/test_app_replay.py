"""Replay in the whole desktop: a real store, a real listener, a real window."""

import json
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.store.place import find
from tests.x_server import x_server

MINUTE = timedelta(minutes=1)
BEGAN = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(hours=3)
"""When the first of the events was; one more each minute."""
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[app.Desktop]:
    settings = Settings(data_dir=tmp_path, port=0, zone=ZoneInfo("UTC"))
    made = app.Desktop(settings, find(settings))
    qtbot.addWidget(made.window)
    made.window.resize(1500, 950)
    made.window.show()
    address = made.window.pages.first_run.address
    qtbot.waitUntil(lambda: bool(address.text()), timeout=20_000)
    post(address.text().replace("/events", "/data/seed"), {})
    post(f"{address.text()}/batch", {"events": [event(minute) for minute in range(120)]})
    made.window.spans.choose(SpanKind.ALL)
    qtbot.waitUntil(lambda: shown(made).dashboard.factory.events == 120, timeout=20_000)
    yield made
    made.stop()


def event(minute: float) -> dict[str, object]:
    return {
        "timestamp": (BEGAN + minute * MINUTE).isoformat(),
        "worker_id": "W1",
        "workstation_id": "S1",
        "event_type": "product_count",
        "confidence": 0.9,
        "count": 1,
    }


def post(url: str, body: object) -> None:
    request = urllib.request.Request(  # noqa: S310 - our own listener
        url, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        answer.read()


def shown(desktop: app.Desktop) -> Snapshot:
    snapshot = desktop.window._snapshot
    assert snapshot is not None
    return snapshot


def minute_of(snapshot: Snapshot) -> float:
    return (snapshot.taken_at - BEGAN) / MINUTE


def units_on_card(desktop: app.Desktop) -> str:
    today = desktop.window.pages.today
    return today._cards.cards[0].accessibleName()


def test_that_playing_moves_everything_and_a_pause_stands(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    window.desks.replay.start(BEGAN + 30 * MINUTE + timedelta(seconds=1), playing=False)
    qtbot.waitUntil(lambda: shown(desktop).past, timeout=10_000)
    qtbot.waitUntil(lambda: "31" in units_on_card(desktop), timeout=10_000)
    assert shown(desktop).dashboard.factory.units == 31
    table = window.pages.today.workers
    column = [one.title for one in table._rows.columns].index("Units")
    # A page draws one part after the other.
    qtbot.waitUntil(lambda: table.model().index(0, column).data() == "31", timeout=10_000)
    assert sum(bar.units for bar in shown(desktop).units) == 31
    window.desks.replay._set_speed(600)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: minute_of(shown(desktop)) > 50, timeout=20_000)
    QTest.keyClick(window, Qt.Key.Key_Space)
    stood = window.clock.now()
    qtbot.waitUntil(lambda: shown(desktop).taken_at == stood, timeout=10_000)
    made = int((stood - BEGAN) / MINUTE) + 1
    assert shown(desktop).dashboard.factory.units == made
    qtbot.waitUntil(lambda: str(made) in units_on_card(desktop), timeout=10_000)
    assert window.status.items["last-event"].accessibleName().startswith("last camera event")
    assert window.clock.now() == stood


def test_that_live_events_are_counted_in_the_bar_and_seen_when_live_again(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    window.desks.replay.start(BEGAN + 60.5 * MINUTE, playing=False)
    qtbot.waitUntil(lambda: shown(desktop).past, timeout=10_000)
    post(f"{window.pages.first_run.address.text()}/batch", {
        "events": [event(170 + number / 60) for number in range(14)]
    })  # fmt: skip
    said = "Live events are still being stored: 14 since you left"
    qtbot.waitUntil(lambda: window.replay.stored.accessibleName() == said, timeout=10_000)
    assert shown(desktop).dashboard.factory.events == 61
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not shown(desktop).past, timeout=10_000)
    # Live is the shift that runs: at some hours all that was sent lies before it.
    window.spans.choose(SpanKind.ALL)
    qtbot.waitUntil(lambda: shown(desktop).dashboard.factory.events == 134, timeout=10_000)
    assert window.windowTitle() == "factory.db – Factory Desktop"


def test_that_the_events_page_ends_at_the_moment_and_gives_it_its_start(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    window.go("events")
    table = window.pages.events.table

    def newest() -> datetime | None:
        return table.log.rows[0].stored.event.at if table.log.rows else None

    qtbot.waitUntil(lambda: newest() == BEGAN + 119 * MINUTE, timeout=10_000)
    table.selectRow(20)
    window.actions_by_name["go.replay"].trigger()
    window.desks.replay._toggle()
    qtbot.waitUntil(lambda: shown(desktop).past, timeout=10_000)
    # A minute a second: it has not gone far.
    moment = minute_of(shown(desktop))
    assert 99 <= moment < 105
    qtbot.waitUntil(
        lambda: (
            (newest() or BEGAN) < shown(desktop).taken_at
            and newest() == BEGAN + int(moment - 1e-9) * MINUTE
        ),
        timeout=10_000,
    )


IN_X = """
import os, sys, time, traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path
from PySide6.QtWidgets import QApplication
from factory_desktop import app
from factory_desktop.domain.settings import Settings
from factory_desktop.store.place import find
from factory_desktop.views.application import application

def end(*error):
    # The backend's threads would keep the process, and whoever reads from it, for ever.
    traceback.print_exception(*error)
    os._exit(1)

sys.excepthook = end
qt = application()
settings = Settings(data_dir=Path(sys.argv[1]), port=0)
desktop = app.Desktop(settings, find(settings))
window = desktop.window
window.resize(1200, 760)
window.move(0, 0)
window.show()

def wait(true, what):
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end, what
        qt.processEvents()
        time.sleep(0.01)

def say(*words):
    print(*words, flush=True)

def point(x):
    at = window.replay.slider.mapToGlobal(window.replay.slider.rect().center())
    left = window.replay.slider.mapToGlobal(window.replay.slider.rect().topLeft()).x()
    return f"{round(left + window.replay.slider.width() * x)} {at.y()}"

wait(lambda: window._snapshot is not None, "no figures")
window.desks.data.add_floor()
wait(lambda: window._snapshot.store.events > 0, "no events")
window.actions_by_name["span.all"].trigger()
wait(lambda: window._snapshot.dashboard.factory.events > 0, "no week")
window.desks.replay.start(datetime.now(UTC) - timedelta(days=3))
wait(lambda: window._snapshot.past, "no replay")
window.activateWindow()
wait(lambda: window.isActiveWindow(), "not active")
slider = window.replay.slider
# Told of, not looked for: where much else is done both come between two looks.
told = []
slider.sliderPressed.connect(lambda: told.append("press"))
slider.sliderReleased.connect(lambda: told.append("release"))
say("drag", point(0.25), point(0.75))
wait(lambda: "press" in told, "no press")
wait(lambda: "release" in told, "no release")
say("dragged", round(slider.value() / slider.maximum(), 1), window.desks.replay._replay.speed > 0)
say("space")
wait(lambda: window.desks.replay._replay.speed == 0, "not paused")
stood = window.clock.now()
wait(lambda: window._snapshot.taken_at == stood, "not shown")
say("paused")
say("live")
wait(lambda: not window._snapshot.past, "not live")
say("done", window.replay.isHidden())
desktop.stop()
"""


@pytest.mark.xvfb
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed")
def test_that_a_mouse_drags_it_and_space_pauses_it_in_a_real_window(tmp_path: Path) -> None:
    """The X server itself is told of mouse and keys, by whoever is not the program."""
    with (
        x_server() as screen,
        subprocess.Popen(
            [sys.executable, "-c", IN_X, str(tmp_path)],
            env=screen,
            stdout=subprocess.PIPE,
            text=True,
        ) as program,
    ):
        try:
            said = play(program, screen)
        finally:
            program.kill()
    assert said == [["dragged", "0.8", "True"], ["paused"], ["done", "True"]]


def play(program: "subprocess.Popen[str]", screen: dict[str, str]) -> list[list[str]]:
    """Do with mouse and keys what the program asks for; returns what else it says."""

    def do(*what: str) -> None:
        subprocess.run(["xdotool", *what], env=screen, check=True, timeout=20)

    assert program.stdout
    said = []
    for line in program.stdout:
        word, *rest = line.split()
        if word == "drag":
            do("mousemove", *rest[:2], "mousedown", "1")
            for _ in range(3):
                do("mousemove_relative", "--sync", "40", "0")
            do("mousemove", *rest[2:], "mouseup", "1")
        elif word in {"space", "live"}:
            do("key", {"space": "space", "live": "ctrl+l"}[word])
        else:
            said.append([word, *rest])
        if word == "done":
            break
    return said
