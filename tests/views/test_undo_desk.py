"""The undo of a clear, after the program was started again."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from factory_desktop.domain.operation import Undoable, UndoClear
from factory_desktop.metrics.undo_question import UndoQuestion
from tests.views.conftest import Stage

UNDOING = UndoClear(Path("factory-20260122-094005-before-clear.db"))


def offer(stage: Stage, left: timedelta) -> None:
    until = stage.window.clock.live.now() + left
    stage.bridge.watcher.answered(UndoQuestion(), Undoable(UNDOING, 1_200, until))


def test_that_it_is_asked_for_once_the_store_is_open_and_offered(running: Stage) -> None:
    assert ("ask", UndoQuestion()) in running.backend.asked
    offer(running, timedelta(minutes=3))
    banner = running.window.banners.told("undo")
    assert banner is not None
    assert banner.text == "Cleared 1,200 events."
    running.trigger("data.undo-clear")
    assert running.operations == [UNDOING]


def test_that_it_goes_when_its_time_is_over(running: Stage, qtbot: QtBot) -> None:
    offer(running, timedelta(milliseconds=50))
    assert running.window.banners.told("undo") is not None
    qtbot.waitUntil(lambda: running.window.banners.told("undo") is None)
    offer(running, timedelta())
    assert running.window.banners.told("undo") is None
    running.bridge.watcher.answered(UndoQuestion(), None)
    assert running.window.banners.told("undo") is None
