from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.models.board import Board, board
from factory_desktop.views.board.board import ON_A_PAGE, AndonBoard
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import shift_snapshot


def said(tiles: int = 6, stale: str = "") -> Board:
    taken = shift_snapshot()
    made = board(taken, taken.taken_at)
    return replace(made, tiles=(made.tiles * tiles)[:tiles], stale=stale)


@pytest.fixture
def shown(qtbot: QtBot) -> AndonBoard:
    made = AndonBoard(None, DARK)
    qtbot.addWidget(made)
    made.resize(QSize(1920, 1080))
    with qtbot.waitExposed(made):
        made.show()
    return made


def colors(shown: AndonBoard) -> set[str]:
    image = shown.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return {image.pixelColor(x, y).name() for x, y in points}


def test_that_it_is_read_out_and_painted_and_is_blank_before(shown: AndonBoard) -> None:
    assert colors(shown) == {DARK.window.lower()}
    shown.show_board(said())
    assert shown.accessibleDescription() == said().summary
    assert {QColor(DARK.working).name(), QColor(DARK.idle).name()} <= colors(shown)
    shown.set_theme(LIGHT)
    assert LIGHT.window.lower() in colors(shown)


def test_that_numbers_that_stand_still_have_no_color(shown: AndonBoard) -> None:
    shown.show_board(replace(said(stale="No data since 10:50"), told="", tone=""))
    found = colors(shown)
    live = {QColor(one).name() for one in (DARK.working, DARK.idle, DARK.accent, DARK.warning)}
    assert not live & found
    assert QColor(DARK.bad).name() in found


def test_that_more_stations_than_fit_take_turns(shown: AndonBoard) -> None:
    shown.show_board(said(ON_A_PAGE))
    assert shown.pages == 1
    shown.show_board(said(2 * ON_A_PAGE + 1))
    seen = []
    for _ in range(4):
        seen.append(shown.page)
        shown.turn()
    assert (shown.pages, seen) == (3, [0, 1, 2, 0])
    shown.show_board(said(3))
    assert (shown.pages, shown.page) == (1, 0)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_that_a_key_closes_it(
    shown: AndonBoard, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(shown.closed):
        QTest.keyClick(shown, key, held)
    assert not shown.isVisible()


@pytest.mark.parametrize("size", [(1280, 720), (1100, 700), (3840, 2160), (1080, 1920)])
def test_that_it_fills_any_screen(shown: AndonBoard, size: tuple[int, int]) -> None:
    shown.resize(*size)
    shown.show_board(said(14))
    assert QColor(DARK.working).name() in colors(shown)
