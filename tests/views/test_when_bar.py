from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.theme import LIGHT
from factory_desktop.views.theme_source import ThemeSource
from factory_desktop.views.when_bar import WhenBar, span_in_words
from tests.snapshots import NOW, snapshot

TALLINN = ZoneInfo("Europe/Tallinn")


def utc(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=UTC)  # type: ignore[arg-type, misc]


@pytest.fixture
def bar(qtbot: QtBot) -> WhenBar:
    made = WhenBar(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("kind", SpanKind)
def test_that_a_click_asks_for_that_span(bar: WhenBar, qtbot: QtBot, kind: SpanKind) -> None:
    with qtbot.waitSignal(bar.span_wanted) as wanted:
        QTest.mouseClick(bar.buttons[kind], Qt.MouseButton.LeftButton)
    assert wanted.args == [kind]


def test_that_one_span_is_marked(bar: WhenBar) -> None:
    bar.set_kind(SpanKind.ALL)
    assert [kind for kind, button in bar.buttons.items() if button.isChecked()] == [SpanKind.ALL]


def test_that_the_listener_makes_it_live(bar: WhenBar) -> None:
    bar.show_listener(ListenerState())
    assert bar.live.isHidden()
    bar.show_listener(ListenerState(address="http://127.0.0.1:8000"))
    assert bar.live.isVisible()
    assert bar.live.word() == "Live"
    bar.show_listener(ListenerState(problem="Port 8000 is in use."))
    assert bar.live.word() == "Not listening"


def test_that_a_span_that_is_over_is_not_live(bar: WhenBar) -> None:
    bar.show_listener(ListenerState(address="http://127.0.0.1:8000"))
    past = TimeSpan(NOW - timedelta(hours=3), NOW - timedelta(hours=2))
    bar.show_snapshot(replace(snapshot(), span=past, shown=past))
    assert bar.live.isHidden()
    bar.show_listener(ListenerState(problem="Port 8000 is in use."))
    assert bar.live.isVisible()
    bar.show_listener(ListenerState(address="http://127.0.0.1:8000"))
    moving = TimeSpan(NOW - timedelta(hours=3), NOW)
    bar.show_snapshot(replace(snapshot(), span=TimeSpan(moving.start), shown=moving))
    assert bar.live.isVisible()


@pytest.mark.parametrize(
    ("width", "days", "words"),
    [(1100, 0.4, True), (1100, 40, True), (1000, 0.4, True), (1000, 40, False), (1600, 40, True)],
)
def test_that_the_span_keeps_its_words_beside_two_picks(
    bar: WhenBar, themes: ThemeSource, qtbot: QtBot, width: int, days: float, words: bool
) -> None:
    bar.resize(width, 44)
    bar.show_listener(ListenerState(address="http://127.0.0.1:8000"))
    shown, pick = TimeSpan(NOW - timedelta(days=days), NOW), Pick("W3", "S3")
    bar.filter.show_pick(pick)
    bar.show_snapshot(
        replace(snapshot(simulated=True), view=View(pick=pick), span=shown, shown=shown)
    )
    qtbot.waitUntil(lambda: bar._words.width() >= bar._words.sizeHint().width())
    assert min(bar.filter.worker.width(), bar.filter.station.width()) >= 90
    assert bar.live._word.isVisible() == words


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


def test_that_an_open_span_is_said_as_far_as_it_is_drawn(bar: WhenBar) -> None:
    shown = TimeSpan(NOW - timedelta(hours=24), NOW)
    bar.show_snapshot(replace(snapshot(), span=TimeSpan(shown.start), shown=shown))
    said = [label.text() for label in bar.findChildren(QLabel)]
    assert "Wed 21 Jan, 11:40 – Thu 22 Jan, 11:40" in said


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (TimeSpan(utc(2026, 1, 21, 22), utc(2026, 1, 22, 22)), "Thu 22 Jan, 00:00–24:00"),
        (TimeSpan(utc(2026, 1, 22, 6), utc(2026, 1, 22, 14)), "Thu 22 Jan, 08:00–16:00"),
        (
            TimeSpan(utc(2026, 1, 21, 22), utc(2026, 1, 23, 22)),
            "Thu 22 Jan, 00:00 – Fri 23 Jan, 24:00",
        ),
        (TimeSpan(utc(2022, 3, 29, 5), utc(2022, 3, 29, 6)), "29 Mar 2022, 08:00–09:00"),
        (
            TimeSpan(utc(2025, 12, 31, 12), utc(2026, 1, 1, 12)),
            "31 Dec 2025, 14:00 – Thu 1 Jan, 14:00",
        ),
        (TimeSpan(utc(2026, 1, 21, 22)), ""),
    ],
)
def test_that_a_span_is_written_by_the_plants_clock(span: TimeSpan, words: str) -> None:
    assert span_in_words(span, TALLINN, 2026) == words
