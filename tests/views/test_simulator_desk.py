"""Simulated cameras from the menu: a real process, beside the real window."""

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views import simulator_desk
from factory_desktop.views.dialogs.simulated_cameras import SimulatedCamerasDialog
from factory_desktop.views.kept import Kept
from factory_desktop.views.room import Room
from factory_desktop.views.simulator_desk import SimulatorDesk
from tests.cli.test_serve import ask
from tests.promises.served import Served, free_port
from tests.views.conftest import Stage
from tests.views.test_network_desk import when_open

WAIT_MS = 30_000


@pytest.fixture
def desk(running: Stage) -> Iterator[SimulatorDesk]:
    made = running.window.desks.simulator
    yield made
    made.stop()


def room_of(stage: Stage) -> Room:
    window = stage.window
    parts = window.banners, window.pages, window.status, window.replay, window.clock
    store, locked = stage.folder / "plant.db", frozenset[str]()
    return Room(
        window, stage.bridge, window.actions_by_name, *parts, store, locked, Kept(stage.folder)
    )


def total(served: Served) -> int:
    figures = ask(served.url, "GET", "/metrics/factory")[1]
    return int(figures["total_events"])


def told(stage: Stage) -> Callable[[], bool]:
    return lambda: stage.window.banners.told("simulated-cameras") is not None


def test_that_they_send_real_events_until_they_are_stopped(
    running: Stage, desk: SimulatorDesk, qtbot: QtBot
) -> None:
    with Served(running.folder / "plant") as served:
        address = f"http://127.0.0.1:{served.port}"
        running.bridge.watcher.listener_changed(ListenerState(address=address))
        seen: list[str] = []

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, SimulatedCamerasDialog)
            dialog.rate.setValue(600)
            dialog.start.click()
            qtbot.waitUntil(dialog.stop.isEnabled, timeout=WAIT_MS)
            qtbot.waitUntil(lambda: total(served) > 3, timeout=WAIT_MS)

        when_open(SimulatedCamerasDialog, look, seen)
        running.trigger("data.simulate")
        assert seen == ["SimulatedCamerasDialog"]
        # They go on while the dialog is closed.
        before = total(served)
        qtbot.waitUntil(lambda: total(served) > before, timeout=WAIT_MS)
        desk.stop()
        assert not desk.running
    assert not told(running)()


def test_that_where_nothing_answers_it_is_told_in_words(
    running: Stage, desk: SimulatorDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry = "import sys; from factory_desktop.simulator import delivery; "
    hurry += "delivery.FIRST_ANSWER = 0.1; from factory_desktop.cli import main; sys.exit(main())"
    first, *_ = simulator_desk.command()
    monkeypatch.setattr(simulator_desk, "command", lambda: [first, "-c", hurry])
    address = f"http://127.0.0.1:{free_port()}"
    running.bridge.watcher.listener_changed(ListenerState(address=address))
    QApplication.processEvents()
    desk.start(())
    qtbot.waitUntil(told(running), timeout=WAIT_MS)
    found = running.window.banners.told("simulated-cameras")
    assert found is not None
    assert "Nothing answers at" in found.text


def test_that_without_a_listener_there_is_nobody_to_send_to(
    running: Stage, desk: SimulatorDesk
) -> None:
    running.bridge.watcher.listener_changed(ListenerState())
    QApplication.processEvents()
    assert not running.window.actions_by_name["data.simulate"].isEnabled()
    desk.start(())
    assert not desk.running


def test_that_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert simulator_desk.command()[1:] == ["-m", "factory_desktop"]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert len(simulator_desk.command()) == 1
    assert os.path.isabs(simulator_desk.command()[0])  # noqa: PTH117 - it is a text


def test_that_they_go_on_in_the_window_that_takes_this_ones_place(
    running: Stage, desk: SimulatorDesk, qtbot: QtBot
) -> None:
    with Served(running.folder / "plant") as served:
        address = f"http://127.0.0.1:{served.port}"
        running.bridge.watcher.listener_changed(ListenerState(address=address))
        QApplication.processEvents()
        desk.start(("--rate", "10"))
        qtbot.waitUntil(lambda: total(served) > 0, timeout=WAIT_MS)
        other = SimulatorDesk(room_of(running))
        desk.hand_over(other)
        desk.stop()
        before = total(served)
        qtbot.waitUntil(lambda: total(served) > before, timeout=WAIT_MS)
        assert (desk.running, other.running) == (False, True)
        other.stop()
        assert not other.running
