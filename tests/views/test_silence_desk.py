"""What is told while a shift runs and no camera sends anything."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from factory_desktop.metrics.snapshot import Snapshot
from tests import snapshots
from tests.snapshot_floor import TODAYS_SHIFT
from tests.views.conftest import Stage

MINUTE = timedelta(minutes=1)


def told(stage: Stage, shown: Snapshot) -> str:
    stage.backend.answer(shown)
    banner = stage.window.banners.told("silence")
    return banner.text if banner else ""


def test_that_it_is_told_since_when_figures_stand_and_that_it_is_over(running: Stage) -> None:
    said = "No camera has sent anything since 10:50. Figures stop there."
    assert told(running, snapshots.silent_snapshot(50 * MINUTE)) == said
    assert told(running, snapshots.snapshot()) == ""


def test_that_the_day_is_told_where_it_was_another(running: Stage) -> None:
    said = "No camera has sent anything since 21 Jan 22:00. Figures stop there."
    since = snapshots.NOW - (TODAYS_SHIFT.start - timedelta(hours=8))
    assert told(running, snapshots.silent_snapshot(since)) == said


def test_that_the_grace_time_is_waited_for(running: Stage) -> None:
    assert told(running, snapshots.silent_snapshot(10 * MINUTE)) == ""
    assert told(running, snapshots.silent_snapshot(11 * MINUTE)) != ""


def test_that_no_camera_is_missed_outside_shifts_in_breaks_and_in_the_past(
    running: Stage,
) -> None:
    silent = snapshots.silent_snapshot(50 * MINUTE)
    pause = TODAYS_SHIFT.breaks[0]
    assert told(running, replace(silent, taken_at=TODAYS_SHIFT.end)) == ""
    in_break = snapshots.silent_snapshot(snapshots.NOW - pause.start + 50 * MINUTE)
    assert told(running, replace(in_break, taken_at=pause.start + MINUTE)) == ""
    desk = running.window.desks.silence
    desk.show_snapshot(silent)
    assert running.window.banners.told("silence") is not None
    desk.show_snapshot(replace(silent, past=True))
    assert running.window.banners.told("silence") is None


def test_that_simulated_events_alone_miss_no_camera(running: Stage) -> None:
    silent = snapshots.silent_snapshot(50 * MINUTE)
    store = replace(silent.store, simulated_events=silent.store.events)
    assert told(running, replace(silent, store=store)) == ""


def test_that_a_camera_that_counts_units_alone_is_not_silent(running: Stage) -> None:
    silent = snapshots.silent_snapshot(50 * MINUTE)
    store = replace(silent.store, last_event_at=snapshots.NOW - MINUTE)
    assert told(running, replace(silent, store=store)) == ""


def test_that_a_closed_one_stays_closed_until_it_is_over(running: Stage) -> None:
    silent = snapshots.silent_snapshot(50 * MINUTE)
    assert told(running, silent)
    banner = running.window.banners.told("silence")
    assert banner
    QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert told(running, silent) == ""
    assert told(running, snapshots.snapshot()) == ""
    assert told(running, silent) != ""


def test_that_it_leads_to_the_last_events(running: Stage) -> None:
    told(running, snapshots.silent_snapshot(50 * MINUTE))
    banner = running.window.banners.told("silence")
    assert banner
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert running.window.pages.currentWidget() is running.window.pages.events
