"""Jumps of a replay: to the ends of the span, by the mouse, to a time, to the present."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.shift import ShiftKey
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.views.dialogs.go_to_time import GoToTimeDialog
from tests import snapshots
from tests.snapshots import NOW
from tests.views.conftest import Stage
from tests.views.modal import in_dialog
from tests.views.test_replay_desk import (
    HOUR,
    LEFT,
    PLAIN_TITLE,
    TODAY,
    clock,
    key,
    replayed,
    start,
    taken,
)


def test_that_buttons_jump_to_the_start_and_to_the_end(running: Stage) -> None:
    start(running, playing=True)
    QTest.mouseClick(running.window.replay.to_start, LEFT)
    assert (replayed(running).at, replayed(running).speed) == (TODAY.start, 60)
    # The day's end has not come: its end is the present.
    QTest.mouseClick(running.window.replay.to_end, LEFT)
    assert not clock(running).past


def of_custom(stage: Stage, span: TimeSpan) -> None:
    stage.window._choose(SpanChoice(SpanKind.CUSTOM, span))
    past = clock(stage).past
    at = clock(stage).now() if past else NOW
    stage.backend.answer(snapshots.snapshot(span=span, shown=span, taken_at=at, past=past))


YESTERDAY = TimeSpan(NOW - 30 * HOUR, NOW - 22 * HOUR)


def test_that_a_fixed_span_is_played_to_its_end_and_then_from_its_start(
    running: Stage, qtbot: QtBot
) -> None:
    assert YESTERDAY.end is not None
    of_custom(running, YESTERDAY)
    running.window.desks.replay.start(YESTERDAY.end - timedelta(seconds=6))
    of_custom(running, YESTERDAY)
    qtbot.waitUntil(lambda: replayed(running).speed == 0)
    assert replayed(running).at == YESTERDAY.end
    QTest.mouseClick(running.window.replay.play, LEFT)
    assert (replayed(running).at, replayed(running).speed) == (YESTERDAY.start, 60)
    QTest.mouseClick(running.window.replay.to_end, LEFT)
    assert (replayed(running).at, replayed(running).speed) == (YESTERDAY.end, 0)


def test_that_a_moment_outside_of_a_fixed_span_opens_the_day(running: Stage) -> None:
    of_custom(running, YESTERDAY)
    running.window.desks.replay.start(NOW - 3 * HOUR)
    assert running.backend.views()[-1].choice == SpanChoice(SpanKind.TODAY)
    shift = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 21), "Day shift"))
    running.window._choose(shift)
    running.backend.answer(snapshots.snapshot(span=YESTERDAY, taken_at=NOW, past=True))
    running.window.desks.replay.start(NOW - HOUR)
    assert running.backend.views()[-1].choice == SpanChoice(SpanKind.SHIFT)


def test_that_a_replay_that_reaches_the_present_is_live(running: Stage, qtbot: QtBot) -> None:
    present = running.window.clock.live.now()
    start(running, present - timedelta(seconds=6), playing=True)
    qtbot.waitUntil(lambda: not clock(running).past)
    assert running.window.replay.isHidden()
    assert running.window.status.progress.isVisible()


@pytest.mark.parametrize("kind", [SpanKind.LAST_24_HOURS, SpanKind.ALL])
def test_that_the_slider_of_an_open_span_goes_up_to_the_present(
    running: Stage, kind: SpanKind
) -> None:
    running.window._choose(SpanChoice(kind))
    first = NOW - 24 * HOUR
    span = TimeSpan(first if kind is SpanKind.LAST_24_HOURS else None)
    shown = TimeSpan(first, NOW)
    running.backend.answer(snapshots.snapshot(span=span, shown=shown))
    start(running, NOW - 12 * HOUR)
    # Before the first event a clock knows of none: what is drawn begins with the clock.
    at = NOW - 12 * HOUR
    span = TimeSpan(at - 24 * HOUR if span.start else None)
    taken(running, at, span=span, shown=TimeSpan(at, at))
    slider = running.window.replay.slider
    assert abs(slider.value() / slider.maximum() - 0.5) < 0.01


def test_that_a_drag_asks_now_and_then_and_plays_on_where_it_ends(
    running: Stage, qtbot: QtBot
) -> None:
    start(running, playing=True)
    slider = running.window.replay.slider
    asked = len(running.backend.asked)
    middle = slider.height() // 2
    QTest.mousePress(slider, LEFT, pos=QPoint(20, middle))
    for x in range(20, 200, 2):
        QTest.mouseMove(slider, QPoint(x, middle))
    clocks = [one for one in running.backend.asked[asked:] if one[0] == "set_clock"]
    assert 1 <= len(clocks) < 30
    assert replayed(running).speed == 0
    # The last place is asked for although the mouse stands still.
    qtbot.waitUntil(lambda: replayed(running).at == slider.moment())
    QTest.mouseRelease(slider, LEFT, pos=QPoint(100, middle))
    assert replayed(running).speed == 60
    assert replayed(running).at == slider.moment()


def choose(time: QTime) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, GoToTimeDialog)
        dialog.at.setTime(time)
        QTest.mouseClick(dialog.action, LEFT)
        if dialog.isVisible():
            dialog.reject()

    return act


def test_that_a_time_can_be_gone_to_from_live_and_stands(running: Stage) -> None:
    in_dialog(choose(QTime(9, 30)))
    key(running, Qt.Key.Key_G, control=True)
    assert (replayed(running).at, replayed(running).speed) == (NOW - 130 * HOUR / 60, 0)
    taken(running)
    assert running.window.windowTitle() == f"Replay 22 Jan 09:30 – {PLAIN_TITLE}"


def test_that_a_time_to_come_cannot_be_gone_to(running: Stage) -> None:
    in_dialog(choose(QTime(23, 0)))
    running.trigger("go.time")
    assert running.window.replay.isHidden()


def test_that_the_present_is_the_latest_that_can_be_shown(running: Stage) -> None:
    running.window.desks.replay.start(NOW + 5 * HOUR, playing=False)
    assert replayed(running).at == running.window.clock.live.now()
