from datetime import timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.replay_bar import SPEEDS, ReplayBar
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import NOW, SHIFT_START, ZONE

TALLINN = ZoneInfo(ZONE)


@pytest.fixture
def bar(qtbot: QtBot) -> ReplayBar:
    made = ReplayBar(LIGHT)
    qtbot.addWidget(made)
    made.resize(1300, 60)
    made.show_moment(SHIFT_START, NOW, NOW - timedelta(hours=2, seconds=-5), TALLINN)
    made.show_pace(60, playing=True)
    made.show_stored(214, receiving=True)
    made.show()
    return made


def test_that_the_moment_is_told_by_the_plants_clock(bar: ReplayBar) -> None:
    assert bar._moment.text() == "Thu 22 Jan  09:40:05"
    assert bar.slider.accessibleDescription() == "Thu 22 Jan  09:40:05"
    bar.show_moment(SHIFT_START, NOW, NOW - timedelta(days=300), TALLINN)
    assert bar._moment.text() == "28 Mar 2025  11:40:00"


def test_that_it_says_how_much_is_stored_meanwhile(bar: ReplayBar) -> None:
    said = "Live events are still being stored: 214 since you left"
    assert bar.stored.text() == bar.stored.accessibleName() == said
    bar.resize(800, 60)
    assert bar.stored.text() == "214 stored since you left"
    assert bar.stored.accessibleName() == said
    bar.show_stored(1214, receiving=False)
    assert bar.stored.accessibleName() == "Cameras cannot send now: 1,214 stored since you left"


@pytest.mark.parametrize("width", [740, 1030, 1500])
def test_that_nothing_lies_over_anything(bar: ReplayBar, width: int) -> None:
    bar.resize(width, 60)
    bar.show_moment(SHIFT_START, NOW, NOW, TALLINN)
    parts: list[QWidget] = [bar._title, bar._moment, bar.to_start, bar.play, bar.to_end, bar.speed]
    parts += [bar.slider, bar.stored, bar.back]
    places = [QRect(part.mapTo(bar, QPoint()), part.size()) for part in parts]
    assert all(a.right() < b.left() for a, b in pairwise(places))
    assert places[-1].right() < width
    assert bar.slider.width() >= bar.slider.minimumWidth()


def test_that_each_button_says_what_it_does_and_tells_it(bar: ReplayBar, qtbot: QtBot) -> None:
    wishes: dict[QPushButton, tuple[str, SignalInstance]] = {
        bar.to_start: ("To the start of the span", bar.start_wanted),
        bar.play: ("Pause", bar.play_wanted),
        bar.to_end: ("To the end of the span", bar.end_wanted),
        bar.back: ("Back to live", bar.live_wanted),
    }
    for button, (name, signal) in wishes.items():
        assert (button.accessibleName() or button.text()) == name
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bar.show_pace(60, playing=False)
    assert bar.play.accessibleName() == "Play"


def test_that_every_speed_can_be_chosen(bar: ReplayBar, qtbot: QtBot) -> None:
    assert bar.speed.accessibleName() == "Speed: 60×"
    actions = bar.speed.menu().actions()
    assert [action.text() for action in actions] == ["1×", "10×", "60×", "300×", "600×"]
    assert [action.isChecked() for action in actions] == [speed == 60 for speed in SPEEDS]
    for action, speed in zip(actions, SPEEDS, strict=True):
        with qtbot.waitSignal(bar.speed_wanted) as told:
            action.trigger()
        assert told.args == [speed]


def test_that_every_control_has_a_name_and_can_be_reached_by_tab(bar: ReplayBar) -> None:
    for button in bar.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert bar.slider.accessibleName()
    assert bar.slider.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_its_icons_follow_the_theme(bar: ReplayBar) -> None:
    before = bar.play.icon().cacheKey()
    bar.set_theme(DARK)
    assert bar.play.icon().cacheKey() != before


def test_that_from_right_to_left_time_still_runs_to_the_right(bar: ReplayBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(1301, 60)
    assert bar._title.x() > bar.slider.x() > bar.back.x()
    assert bar.to_start.x() < bar.play.x() < bar.to_end.x()
