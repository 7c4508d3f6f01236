"""The andon board by its menu entry, beside the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factory_desktop.metrics.board_question import BoardQuestion
from factory_desktop.views.board.board import AndonBoard
from tests.snapshots import shift_snapshot
from tests.views.conftest import Stage


def questions(stage: Stage) -> list[BoardQuestion]:
    asked = (one[1] for one in stage.backend.asked if one[0] == "ask")
    return [one for one in asked if isinstance(one, BoardQuestion)]


@pytest.fixture
def shown(running: Stage) -> AndonBoard:
    running.trigger("view.board")
    found = running.window.desks.board.board
    assert found is not None
    return found


def test_that_it_asks_for_the_present_and_shows_what_comes(
    running: Stage, shown: AndonBoard
) -> None:
    (first,) = questions(running)
    running.bridge.watcher.answered(first, shift_snapshot())
    QApplication.processEvents()
    assert shown.accessibleDescription().startswith("Day shift. Target now 520 units")
    desk = running.window.desks.board
    desk._tick()
    desk._tick()
    assert len(questions(running)) == 2
    # What was asked before is no news any more.
    running.bridge.watcher.answered(first, shift_snapshot())


def test_that_escape_takes_it_away_and_the_menu_entry_knows(
    running: Stage, shown: AndonBoard
) -> None:
    action = running.window.actions_by_name["view.board"]
    assert running.window.desks.board.board is shown
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    there = [action.isChecked()]
    for _ in range(2):
        action.trigger()
        there += [action.isChecked(), running.window.desks.board.board is not None]
    assert there == [False, True, True, False, False]


def test_that_it_takes_the_theme_of_the_window(running: Stage, shown: AndonBoard) -> None:
    running.trigger("theme.contrast")
    assert shown._theme.name == "contrast"
    running.trigger("theme.light")
