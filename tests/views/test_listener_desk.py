"""What is told and tried while a port is taken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views import listener_desk
from tests.views.conftest import LISTENING, Stage

PROBLEM = "Port 8000 is in use by another program. Cameras cannot send."
TAKEN = ListenerState(problem=PROBLEM, taken_port=8000, free_port=8001)


def told(stage: Stage) -> str:
    banner = stage.window.banners.told("listener")
    return banner.text if banner else ""


def press(stage: Stage, number: int) -> None:
    banner = stage.window.banners.told("listener")
    assert banner
    QTest.mouseClick(banner.buttons[number], Qt.MouseButton.LeftButton)


def tried(stage: Stage) -> list[int]:
    return [asked[1] for asked in stage.backend.asked if asked[0] == "listen_on"]  # type: ignore[misc]


def wait_for_tries(stage: Stage, qtbot: QtBot, times: int) -> None:
    qtbot.waitUntil(lambda: len(tried(stage)) == times)


def test_that_a_retry_says_that_it_was_tried(running: Stage) -> None:
    tell = running.bridge.watcher.listener_changed
    tell(TAKEN)
    assert told(running) == PROBLEM
    press(running, 1)
    tell(TAKEN)
    still = "Port 8000 is still in use. Cameras cannot send. Tried at 11:40:02."
    assert told(running) == still
    press(running, 1)
    tell(LISTENING)
    assert told(running) == ""
    tell(TAKEN)
    assert told(running) == PROBLEM


def test_that_another_port_that_is_taken_too_is_no_repetition(running: Stage) -> None:
    running.bridge.watcher.listener_changed(TAKEN)
    press(running, 0)
    problem = "Port 8001 is in use by another program. Cameras cannot send."
    running.bridge.watcher.listener_changed(
        ListenerState(problem=problem, taken_port=8001, free_port=8002)
    )
    assert told(running) == problem


def test_that_a_taken_port_is_tried_again_by_itself(
    running: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_desk, "RETRY_MS", 30)
    tell = running.bridge.watcher.listener_changed
    tell(TAKEN)
    banner = running.window.banners.told("listener")
    for times in (1, 2, 3):
        wait_for_tries(running, qtbot, times)
        tell(TAKEN)
        assert running.window.banners.told("listener") is banner
        assert told(running) == PROBLEM
    running.window.banners.clear("listener")
    wait_for_tries(running, qtbot, 4)
    tell(TAKEN)
    assert told(running) == ""
    tell(LISTENING)
    qtbot.wait(100)
    assert tried(running) == [8000] * 4


def test_that_nothing_is_tried_while_another_port_is_on_its_way(
    running: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_desk, "RETRY_MS", 30)
    running.bridge.watcher.listener_changed(TAKEN)
    press(running, 0)
    qtbot.wait(100)
    assert tried(running) == [8001]


def test_that_what_a_retry_cannot_cure_is_not_retried(
    running: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_desk, "RETRY_MS", 30)
    running.bridge.watcher.listener_changed(ListenerState(problem="A fault.", free_port=8001))
    qtbot.wait(100)
    assert tried(running) == []
