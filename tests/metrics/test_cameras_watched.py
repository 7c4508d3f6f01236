from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.concern import ConcernKind, Severity
from tests.factories import T0, event
from tests.metrics.watched_floor import ALWAYS, MINUTE, WatchedFloor
from tests.store.test_operations import operate

K = ConcernKind


@pytest.mark.parametrize("past", [False, True])
def test_that_a_camera_is_silent_after_its_grace_time_and_comes_back(
    watched: WatchedFloor, past: bool
) -> None:
    watched.states(range(60))
    watched.states(range(30), "W2", "S2")
    assert not watched.of(34, K.CAMERA_SILENT, past=past)
    (told,) = watched.of(35, K.CAMERA_SILENT, past=past)
    assert (told.camera_id, told.severity) == ("CAM-S2", Severity.BAD)
    assert told.since is not None
    assert abs(told.since - (T0 + 29 * MINUTE)) < timedelta(seconds=1)
    watched.states([59], "W2", "S2")
    assert not watched.of(60, K.CAMERA_SILENT, past=past)


def test_that_one_that_seldom_sends_may_be_silent_for_longer(watched: WatchedFloor) -> None:
    watched.states(range(120))
    watched.states(range(0, 60, 10), "W2", "S2")
    assert not watched.of(95, K.CAMERA_SILENT)
    assert watched.of(105, K.CAMERA_SILENT)


def test_that_a_break_is_no_silence_and_after_it_there_is_time_to_come(
    watched: WatchedFloor,
) -> None:
    watched.states(range(119))
    assert not watched.of(140, K.CAMERA_SILENT)
    assert not watched.of(150, K.CAMERA_SILENT)
    assert not watched.of(153, K.CAMERA_SILENT, K.NOBODY_SEEN)
    assert watched.of(155, K.NOBODY_SEEN)
    assert not watched.of(485, K.CAMERA_SILENT, K.NOBODY_SEEN)


def test_that_all_silent_cameras_are_one_concern(watched: WatchedFloor) -> None:
    watched.states(range(20))
    watched.states(range(20), "W2", "S2")
    kinds = [one.kind for one in watched.see(30).concerns]
    assert kinds == [K.NOBODY_SEEN]
    (nobody,) = watched.of(26, K.NOBODY_SEEN)
    assert nobody.lasting is not None
    assert abs(nobody.lasting - 7 * MINUTE) < timedelta(seconds=1)


def test_that_without_shifts_each_silent_camera_is_told(watched: WatchedFloor) -> None:
    watched.calendar = ALWAYS
    watched.states(range(20))
    assert [one.kind for one in watched.see(30).concerns] == [K.CAMERA_SILENT]


def test_that_who_only_a_silent_camera_saw_is_left_to_it(watched: WatchedFloor) -> None:
    watched.states(range(60))
    watched.states(range(20), "W2", "S2")
    watched.states(range(20), "W3", "S1")
    watched.send(20, event(20, "W3", "S1", camera_id="CAM-S1"))
    said = watched.of(40, K.WORKER_NOT_SEEN, K.CAMERA_SILENT)
    # W3 is missed where another camera sends.
    assert [(one.kind, one.worker_id) for one in said] == [
        (K.CAMERA_SILENT, None),
        (K.WORKER_NOT_SEEN, "W3"),
    ]


def test_that_a_bound_camera_stands_for_its_stations(watched: WatchedFloor) -> None:
    watched.states(range(60))
    watched.states(range(20), "W2", "S2")
    operate(watched.store, SetCamera("CAM-S2", "", "", ("S10",)))
    assert [one.kind for one in watched.of(40, K.WORKER_NOT_SEEN)] == [K.WORKER_NOT_SEEN]


@pytest.mark.parametrize(("late", "told"), [(61, True), (-61, True), (59, False)])
def test_that_a_clock_that_is_off_is_told_by_its_fastest_event(
    watched: WatchedFloor, late: float, told: bool
) -> None:
    for minute in range(5):
        watched.send(minute, event(minute, camera_id="CAM-1"), late=late + 20 * (minute > 2))
    found = watched.of(6, K.CLOCK_OFFSET)
    assert [one.lasting for one in found] == [timedelta(seconds=61)] * told


def test_that_one_delivery_of_old_events_says_nothing_of_a_clock(watched: WatchedFloor) -> None:
    watched.send(20, *(event(minute, camera_id="CAM-1") for minute in range(15)))
    assert not watched.of(21, K.CLOCK_OFFSET)


def test_that_rules_say_from_when_on(watched: WatchedFloor) -> None:
    silent = replace(DEFAULTS.of(K.CAMERA_SILENT), lasting=15 * MINUTE)
    watched.rules = DEFAULTS.changed([silent])
    watched.states(range(60))
    watched.states(range(20), "W2", "S2")
    assert not watched.of(34, K.CAMERA_SILENT)
    assert watched.of(35, K.CAMERA_SILENT)
    watched.rules = DEFAULTS.changed([replace(silent, enabled=False)])
    assert not watched.of(35, K.CAMERA_SILENT)
