"""The replay as a person has it: keys, menu, bar, dialog, and the clock behind them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.clock import Clock, LiveClock, ReplayClock, StoppedClock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot
from tests import snapshots
from tests.snapshots import NOW
from tests.views.conftest import Stage

HOUR = timedelta(hours=1)
LEFT = Qt.MouseButton.LeftButton
TODAY = snapshots.snapshot().span
PLAIN_TITLE = "plant.db – Factory Desktop"


def clock(stage: Stage) -> Clock:
    """The clock that the backend was given last."""
    found = [asked[1] for asked in stage.backend.asked if asked[0] == "set_clock"][-1]
    assert isinstance(found, ReplayClock | StoppedClock | LiveClock)
    return found


def replayed(stage: Stage) -> ReplayClock:
    found = clock(stage)
    assert isinstance(found, ReplayClock)
    return found


def taken(stage: Stage, at: datetime | None = None, **more: object) -> Snapshot:
    """Send what the store would say of the moment shown."""
    made = snapshots.snapshot(taken_at=at or clock(stage).now(), past=True)
    made = replace(made, **more)  # type: ignore[arg-type]
    stage.backend.answer(made)
    return made


def start(stage: Stage, at: datetime = NOW - 2 * HOUR, *, playing: bool = False) -> None:
    stage.window.desks.replay.start(at, playing=playing)
    taken(stage)


def key(stage: Stage, *keys: Qt.Key, control: bool = False) -> None:
    stage.window.activateWindow()
    pressed = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    for one in keys:
        QTest.keyClick(stage.window, one, pressed)


def test_that_a_replay_begins_at_the_start_of_what_is_drawn_and_plays(running: Stage) -> None:
    assert running.window.replay.isHidden()
    key(running, Qt.Key.Key_R, control=True)
    assert replayed(running).at == TODAY.start
    assert replayed(running).speed == 60
    assert running.window.replay.isVisible()


def test_that_it_begins_at_the_event_that_is_selected(
    running: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running.window.pages.today, "picked_moment", lambda: NOW - HOUR)
    running.trigger("go.replay")
    assert replayed(running).at == NOW - HOUR


def test_that_nothing_of_a_span_to_come_can_be_replayed(running: Stage) -> None:
    later = TimeSpan(NOW + HOUR, NOW + 2 * HOUR)
    running.backend.answer(snapshots.snapshot(span=later, shown=later))
    running.trigger("go.replay")
    assert running.window.replay.isHidden()
    assert running.window.status.progress.isVisible()


def test_that_window_title_bar_and_clock_say_the_moment(running: Stage) -> None:
    assert running.window.windowTitle() == PLAIN_TITLE
    start(running)
    window = running.window
    assert window.windowTitle() == f"Replay 22 Jan 09:40 – {PLAIN_TITLE}"
    assert window.replay._moment.text() == "Thu 22 Jan  09:40:00"
    assert window.clock.now() == NOW - 2 * HOUR
    assert window.clock.past
    assert window.when.live.isHidden()


def test_that_space_pauses_and_plays_on(running: Stage) -> None:
    start(running, playing=True)
    key(running, Qt.Key.Key_Space)
    stood = replayed(running)
    assert stood.speed == 0
    assert stood.now() == stood.now()
    key(running, Qt.Key.Key_Space)
    assert replayed(running).speed == 60
    assert replayed(running).at >= stood.at


def test_that_brackets_make_it_slower_and_faster(running: Stage) -> None:
    start(running, playing=True)
    speeds = []
    for one in (Qt.Key.Key_BracketRight,) * 3 + (Qt.Key.Key_BracketLeft,) * 5:
        key(running, one)
        speeds.append(replayed(running).speed)
    assert speeds == [300, 600, 600, 300, 60, 10, 1, 1]


def test_that_a_speed_chosen_while_it_stands_counts_from_the_next_play(running: Stage) -> None:
    start(running)
    key(running, Qt.Key.Key_BracketRight)
    assert replayed(running).speed == 0
    assert running.window.replay.speed.text() == "300×"
    key(running, Qt.Key.Key_Space)
    assert replayed(running).speed == 300


def test_that_bare_keys_are_letters_in_a_field(running: Stage) -> None:
    start(running, playing=True)
    running.trigger("view.find-events")
    field = running.window.pages.events.query.words
    asked = len(running.backend.asked)
    for one in (Qt.Key.Key_Space, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
        QTest.keyClick(field, one)
    assert field.text() == " []"
    assert not any(one[0] == "set_clock" for one in running.backend.asked[asked:])


def test_that_live_comes_back_by_key_button_and_menu(running: Stage) -> None:
    ways: list[Callable[[], object]] = [
        lambda: key(running, Qt.Key.Key_L, control=True),
        lambda: QTest.mouseClick(running.window.replay.back, LEFT),
        lambda: running.trigger("go.live"),
    ]
    for way in ways:
        start(running, playing=True)
        way()
        assert not clock(running).past
        assert running.window.replay.isHidden()
        assert running.window.windowTitle() == PLAIN_TITLE
        assert running.window.clock.now() == running.window.clock.live.now()
        assert not running.window.actions_by_name["go.play"].isEnabled()


def test_that_figures_of_the_other_clock_are_not_shown(running: Stage) -> None:
    """What was being read while the person turned from one to the other comes too late."""
    start(running)
    shown = running.window._snapshot
    running.backend.answer()
    assert running.window._snapshot is shown
    running.trigger("go.live")
    taken(running, NOW - HOUR)
    assert running.window._snapshot is shown


def test_that_it_counts_what_is_stored_meanwhile(running: Stage) -> None:
    running.backend.answer(snapshots.snapshot(stored=1000))
    start(running)
    taken(running, stored=1214)
    said = "Live events are still being stored: 214 since you left"
    assert running.window.replay.stored.accessibleName() == said
    running.bridge.watcher.listener_changed(ListenerState(problem="The port is taken."))
    taken(running, stored=1215)
    said = "Cameras cannot send now: 215 stored since you left"
    assert running.window.replay.stored.accessibleName() == said
    # A jump is no new beginning.
    start(running, NOW - HOUR)
    taken(running, stored=1216)
    assert "216" in running.window.replay.stored.accessibleName()


def test_that_data_operations_rest_with_the_reason(running: Stage) -> None:
    start(running)
    clear = running.window.actions_by_name["data.clear"]
    assert not clear.isEnabled()
    assert "Go back to live first" in clear.toolTip()
    running.trigger("go.live")
    running.backend.answer()
    assert clear.isEnabled()
    assert "live" not in clear.toolTip()


def test_that_the_keyboard_is_not_left_on_a_bar_that_is_gone(running: Stage) -> None:
    start(running)
    running.window.activateWindow()
    running.window.replay.back.setFocus()
    QTest.keyClick(running.window.replay.back, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert running.window.replay.isHidden()
    assert focused is not None
    assert not running.window.replay.isAncestorOf(focused)
    assert focused.focusPolicy() is Qt.FocusPolicy.ClickFocus


def test_that_before_the_first_event_the_page_waits_for_it(running: Stage) -> None:
    start(running)
    empty = snapshots.empty_snapshot()
    nothing = replace(empty, past=True, stored=5, taken_at=NOW - 2 * HOUR)
    running.backend.answer(nothing)
    assert running.window.pages.currentWidget() is running.window.pages.today


def test_that_without_events_there_is_nothing_to_replay(running: Stage) -> None:
    running.backend.answer(snapshots.empty_snapshot())
    for name in ("go.replay", "go.time", "go.play"):
        assert not running.window.actions_by_name[name].isEnabled()
