"""Who sends what happens, and what was only generated or imported."""

import pytest

from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.operation import Generate, SamplePlan
from factory_desktop.metrics.attention import Watch
from factory_desktop.metrics.cameras_watched import look
from tests.factories import T0, event, read
from tests.metrics.supervisor import Supervisor
from tests.metrics.watched_floor import ALWAYS, MINUTE, WatchedFloor
from tests.store.test_operations import operate

K = ConcernKind


def live(watched: WatchedFloor, minute: float, *, past: bool = False) -> bool:
    now = T0 + minute * MINUTE
    watch = Watch.of(watched.calendar, now, watched.rules)
    return read(watched.store, lambda one: look(one, watch, past=past)).live


def history(minutes: range, camera: str = "CAM-S2") -> list[Event]:
    return [event(one, "W2", "S2", camera_id=camera) for one in minutes]


@pytest.mark.parametrize("past", [False, True])
def test_that_a_camera_that_has_sent_is_missed_after_any_holiday(
    watched: WatchedFloor, past: bool
) -> None:
    watched.states(range(10))
    watched.states(range(10), "W2", "S2", camera_id="SIM-1")
    assert live(watched, 11, past=past)
    after = 20 * 24 * 60 + 60
    assert live(watched, after, past=past)
    assert [one.kind for one in watched.see(after, past=past).concerns] == [K.NOBODY_SEEN]


def test_that_a_simulated_camera_is_missed_for_a_week(watched: WatchedFloor) -> None:
    watched.states(range(10), camera_id="SIM-1")
    assert live(watched, 6 * 24 * 60)
    assert not live(watched, 8 * 24 * 60)


def test_that_one_fresh_event_is_enough(watched: WatchedFloor) -> None:
    watched.send(20, *history(range(21)))
    assert live(watched, 21)


@pytest.mark.parametrize("past", [False, True])
def test_that_what_was_imported_of_the_past_is_not(watched: WatchedFloor, past: bool) -> None:
    watched.send(90, *history(range(60)))
    assert not live(watched, 91, past=past)
    assert not watched.of(300, K.CAMERA_SILENT, K.NOBODY_SEEN, past=past)


def test_that_an_import_beside_cameras_that_send_is_not_missed_when_it_ends(
    watched: WatchedFloor,
) -> None:
    watched.states(range(120))
    watched.send(90, *history(range(60)))
    assert live(watched, 119)
    assert not watched.of(119, K.CAMERA_SILENT)


def test_that_what_came_later_was_not_known_in_the_past(watched: WatchedFloor) -> None:
    """CAM-S2 is offline from minute 20 to 50, and then sends what it has kept."""
    watched.states(range(50))
    watched.states(range(20), "W2", "S2")
    watched.send(50, *history(range(20, 51)))
    assert [one.camera_id for one in watched.of(40, K.CAMERA_SILENT, past=True)] == ["CAM-S2"]
    assert not watched.of(51, K.CAMERA_SILENT, past=True)


def test_that_a_clock_that_is_off_by_hours_makes_no_camera_dead(watched: WatchedFloor) -> None:
    for minute in range(0, 30, 3):
        watched.send(minute, event(minute - 180, camera_id="CAM-1"))
    watched.states(range(60), "W2", "S2")
    assert [one.camera_id for one in watched.of(59, K.CAMERA_SILENT)] == ["CAM-1"]


def test_that_events_without_a_camera_are_live_too_the_next_day(watched: WatchedFloor) -> None:
    for minute in range(10):
        watched.send(minute, event(minute))
    assert live(watched, 24 * 60)
    assert watched.of(24 * 60 + 10, K.NOBODY_SEEN)


def test_that_generated_history_is_shown_and_told_to_nobody(watched: WatchedFloor) -> None:
    watched.clock.at = T0 + 200 * MINUTE
    operate(watched.store, Generate(SamplePlan(days=2, realistic=True, random_seed=7)))
    who = Supervisor(watched)
    for minute in range(200, 260, 5):
        who.look(minute)
    assert who.happened, "What it shows is there to be seen."
    assert not {one.alert.concern.kind for one in who.happened} & {K.CAMERA_SILENT, K.NOBODY_SEEN}
    assert not who.notices
    # A simulated camera that sends is another matter.
    for minute in range(260, 280):
        kept = event(minute, "W1", "S1", EventType.IDLE, camera_id="SIM-1")
        watched.send(minute, kept)
        who.look(minute + 0.5)
    told = {one.concern.kind for notice in who.notices for one in notice.alerts}
    assert K.STATION_IDLE in told
    who.look(290)
    assert [one.camera_id for one in watched.of(290, K.CAMERA_SILENT, K.NOBODY_SEEN)]


def test_that_a_rehearsal_counts_what_generated_history_would_have_said(
    watched: WatchedFloor,
) -> None:
    watched.calendar = ALWAYS
    watched.send(600, *(event(one, kind=EventType.IDLE, camera_id="CAM-1") for one in range(60)))
    assert watched.see(30, past=True).live
    assert [one.kind for one in watched.see(30, past=True).concerns][:1] == [K.STATION_IDLE]
    assert not watched.see(601).live
