from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.actions import Actions
from factory_desktop.views.theme import LIGHT
from factory_desktop.views.theme_source import ThemeSource
from factory_desktop.views.when_bar import WhenBar
from tests.snapshots import NOW, shift_snapshot, snapshot

TALLINN = ZoneInfo("Europe/Tallinn")
LISTENING = ListenerState(address="http://127.0.0.1:8000")


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Actions(window, window.menuBar())
    for name in ("file.export", "file.print-preview"):
        made.setdefault(name, QAction("&Tool", window))
    yield made
    window.deleteLater()


@pytest.fixture
def bar(qtbot: QtBot, actions: Actions) -> WhenBar:
    made = WhenBar(LIGHT, actions)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_the_listener_makes_it_live(bar: WhenBar) -> None:
    bar.show_listener(ListenerState())
    assert bar.live.isHidden()
    bar.show_listener(LISTENING)
    assert bar.live.isVisible()
    assert bar.live.word() == "Live"
    bar.show_listener(ListenerState(problem="Port 8000 is in use."))
    assert bar.live.word() == "Not listening"


def test_that_a_span_that_is_over_is_not_live(bar: WhenBar) -> None:
    bar.show_listener(LISTENING)
    past = TimeSpan(NOW - timedelta(hours=3), NOW - timedelta(hours=2))
    bar.show_snapshot(replace(snapshot(), span=past, shown=past))
    assert bar.live.isHidden()
    bar.show_listener(ListenerState(problem="Port 8000 is in use."))
    assert bar.live.isVisible()
    bar.show_listener(LISTENING)
    moving = TimeSpan(NOW - timedelta(hours=3), NOW)
    bar.show_snapshot(replace(snapshot(), span=TimeSpan(moving.start), shown=moving))
    assert bar.live.isVisible()


def test_that_what_is_over_has_a_way_back_to_live(
    bar: WhenBar, actions: Actions, qtbot: QtBot
) -> None:
    assert bar.back_to_live.isHidden()
    past = TimeSpan(NOW - timedelta(hours=3), NOW - timedelta(hours=2))
    bar.show_snapshot(replace(snapshot(), span=past, shown=past))
    with qtbot.waitSignal(actions["go.live"].triggered):
        QTest.mouseClick(bar.back_to_live, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [1100, 1280, 1600])
def test_that_the_time_keeps_its_words_beside_two_picks(
    bar: WhenBar, themes: ThemeSource, qtbot: QtBot, width: int
) -> None:
    bar.resize(width, 44)
    bar.show_listener(LISTENING)
    pick = Pick("W3", "S3")
    bar.filter.show_pick(pick)
    bar.show_snapshot(replace(shift_snapshot(simulated=True), view=View(pick=pick)))
    button = bar.chooser.button
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    assert min(bar.filter.worker.width(), bar.filter.station.width()) >= 90
    assert bar.search.geometry().right() <= width
    assert bar.width() == width


def test_that_words_give_way_before_the_time_does(bar: WhenBar, qtbot: QtBot) -> None:
    bar.show_listener(LISTENING)
    bar.show_snapshot(shift_snapshot(simulated=True))
    tool = bar.tools.buttons["file.export"]
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    bar.resize(1600, 44)
    qtbot.waitUntil(lambda: bar.search.width() > 200)
    assert tool.toolButtonStyle() is beside
    bar.resize(700, 44)
    qtbot.waitUntil(lambda: bar.search.width() < 60)
    assert bar.search.text() == ""
    assert bar.search.accessibleName() == "Search or run a command"
    assert tool.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert tool.accessibleName()
    assert not bar.simulated._word.isVisible()


def test_that_the_search_opens_the_palette(bar: WhenBar, actions: Actions, qtbot: QtBot) -> None:
    bar.resize(1100, 44)
    qtbot.waitUntil(lambda: "Ctrl+K" in bar.search.text())
    with qtbot.waitSignal(actions["go.palette"].triggered):
        QTest.keyClick(bar.search, Qt.Key.Key_Space)


def test_that_simulated_figures_are_marked(bar: WhenBar) -> None:
    bar.show_snapshot(snapshot())
    assert bar.simulated.isHidden()
    bar.show_snapshot(snapshot(simulated=True))
    assert bar.simulated.isVisible()
    assert "Some of the events shown are simulated." in bar.simulated.toolTip()
    bar.show_snapshot(snapshot(simulated=True, real=False))
    assert "All of the events shown are simulated." in bar.simulated.toolTip()


def test_that_a_past_moment_says_which(bar: WhenBar) -> None:
    bar.show_past(NOW, TALLINN)
    assert bar.live.word() == "22 Jan 2026, 11:40"
