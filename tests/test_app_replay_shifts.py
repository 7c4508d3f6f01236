"""Replay at a plant with shifts: the shift shown is the one of the moment, as it would be live."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.calendar import FIRST_DAY, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.span_choice import LATEST
from factory_desktop.metrics.snapshot import View
from factory_desktop.store.place import find
from tests.test_app_replay import BEGAN, MINUTE, event, post, shown, units_on_card

CHANGE = BEGAN + 60 * MINUTE
"""When the first shift hands over to the second."""
FIRST = Shift((CHANGE - timedelta(hours=8)).time(), CHANGE.time(), "First")
SECOND = Shift(CHANGE.time(), (CHANGE + timedelta(hours=8)).time(), "Second")


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
    with qtbot.waitSignal(made.bridge.operation_finished, timeout=20_000):
        shifts = tuple(sorted((FIRST, SECOND), key=lambda one: one.start))
        made.bridge.operate(SetCalendar((ShiftPlan(FIRST_DAY, shifts),)))
    made.window.ask_for(View(LATEST))
    qtbot.waitUntil(lambda: shift(made) == "Second", timeout=20_000)
    yield made
    made.stop()


def shift(desktop: app.Desktop) -> str:
    snapshot = desktop.window._snapshot
    return snapshot.shift.key.name if snapshot and snapshot.shift else ""


def test_that_the_shift_of_the_moment_is_shown_and_the_next_when_it_begins(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    assert shown(desktop).dashboard.factory.units == 60
    window.desks.replay.start(BEGAN + 30.5 * MINUTE, playing=False)
    qtbot.waitUntil(lambda: shown(desktop).past and shift(desktop) == "First", timeout=10_000)
    assert shown(desktop).span.end == CHANGE
    assert shown(desktop).dashboard.factory.units == 31
    qtbot.waitUntil(lambda: "31" in units_on_card(desktop), timeout=10_000)
    assert "First" in window.when.chooser.button.text()
    # On into the second shift, as the clock on the wall would go.
    window.desks.replay.start(CHANGE - timedelta(seconds=20), playing=False)
    qtbot.waitUntil(lambda: shown(desktop).dashboard.factory.units == 60, timeout=10_000)
    assert shift(desktop) == "First"
    window.desks.replay._set_speed(60)
    window.actions_by_name["go.play"].trigger()
    qtbot.waitUntil(lambda: shift(desktop) == "Second", timeout=20_000)
    window.actions_by_name["go.play"].trigger()
    stood = window.clock.now()
    qtbot.waitUntil(lambda: shown(desktop).taken_at == stood, timeout=10_000)
    assert shown(desktop).span.start == CHANGE
    assert shown(desktop).dashboard.factory.units == int((stood - CHANGE) / MINUTE) + 1
    window.actions_by_name["go.live"].trigger()
    qtbot.waitUntil(lambda: not shown(desktop).past, timeout=10_000)
    assert shown(desktop).dashboard.factory.units == 60
