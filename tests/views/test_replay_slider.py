from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.replay_slider import ReplaySlider
from tests.snapshots import NOW

HOUR = timedelta(hours=1)
START, END = NOW - 4 * HOUR, NOW
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def slider(qtbot: QtBot) -> ReplaySlider:
    made = ReplaySlider()
    qtbot.addWidget(made)
    made.resize(416, 28)
    made.show()
    made.show_moment(START, END, START + HOUR)
    return made


def test_that_it_stands_at_the_moment_in_the_span(slider: ReplaySlider) -> None:
    assert slider.moment() == START + HOUR
    assert slider.value() * 4 == slider.maximum()
    slider.show_moment(START, END, END + HOUR)
    assert slider.moment() == END


def test_that_a_click_goes_to_the_very_place(slider: ReplaySlider, qtbot: QtBot) -> None:
    with qtbot.waitSignal(slider.dropped) as told:
        QTest.mouseClick(slider, LEFT, pos=QPoint(208, 14))
    assert abs(told.args[0] - (START + 2 * HOUR)) < timedelta(minutes=1)


def test_that_a_drag_is_told_all_along_and_nobody_moves_the_handle_meanwhile(
    slider: ReplaySlider,
) -> None:
    dragged: list[datetime] = []
    dropped: list[datetime] = []
    slider.dragged.connect(dragged.append)
    slider.dropped.connect(dropped.append)
    QTest.mousePress(slider, LEFT, pos=QPoint(108, 14))
    for x in (150, 250, 308):
        QTest.mouseMove(slider, QPoint(x, 14))
    slider.show_moment(START, END, START)
    assert slider.moment() == dragged[-1]
    assert dropped == []
    QTest.mouseRelease(slider, LEFT, pos=QPoint(308, 14))
    assert dragged == sorted(dragged)
    assert len(dragged) >= 2
    assert abs(dropped[0] - (START + 3 * HOUR)) < timedelta(minutes=1)
    slider.show_moment(START, END, START)
    assert slider.moment() == START


def test_that_keys_move_it_too(slider: ReplaySlider) -> None:
    dropped: list[datetime] = []
    slider.dropped.connect(dropped.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(slider, key)
    step, page = timedelta(hours=4) / 200, timedelta(hours=4) / 20
    after_step = START + HOUR + step
    assert dropped == [after_step, after_step + page, START, END]


def test_that_a_span_of_no_length_does_no_harm(slider: ReplaySlider) -> None:
    slider.show_moment(START, START, START)
    assert slider.moment() == START


def test_that_time_runs_to_the_right_in_every_language(slider: ReplaySlider) -> None:
    assert slider.layoutDirection() is Qt.LayoutDirection.LeftToRight
