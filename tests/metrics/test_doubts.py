from datetime import timedelta

import pytest

from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.domain.event import EventType
from tests.factories import T0
from tests.metrics.watched_floor import MINUTE, WatchedFloor

K = ConcernKind


@pytest.mark.parametrize("past", [False, True])
def test_that_low_confidence_is_told_after_an_hour_of_it(watched: WatchedFloor, past: bool) -> None:
    watched.states(range(30), confidence=0.9)
    watched.states(range(30, 110), confidence=0.7)
    watched.states(range(30, 110), "W2", "S2", confidence=0.95)
    assert not watched.of(40, K.LOW_CONFIDENCE, past=past)
    assert not watched.of(60, K.LOW_CONFIDENCE, past=past)
    (told,) = watched.of(100, K.LOW_CONFIDENCE, past=past)
    assert (told.camera_id, told.since) == ("CAM-S1", T0 + 40 * MINUTE)
    assert told.share == pytest.approx(0.7)


def test_that_a_few_events_say_nothing(watched: WatchedFloor) -> None:
    watched.states(range(0, 60, 5), confidence=0.1)
    assert not watched.of(60, K.LOW_CONFIDENCE)
    watched.states(range(60, 80), confidence=0.1)
    assert watched.of(80, K.LOW_CONFIDENCE)


@pytest.mark.parametrize(
    ("idle_each", "told"), [(2, False), (3, False), (100, True), (4, False), (1, True)]
)
def test_that_a_share_of_working_that_is_unusual_is_a_note(
    watched: WatchedFloor, idle_each: int, told: bool
) -> None:
    for minute in range(60):
        kind = EventType.WORKING if minute % idle_each else EventType.IDLE
        watched.states([minute], kind=kind)
    found = watched.of(60, K.WORKING_SHARE)
    assert [one.severity for one in found] == [Severity.INFO] * told


def test_that_a_worker_whom_two_cameras_see_is_in_two_places(watched: WatchedFloor) -> None:
    watched.states(range(10))
    for minute in range(10, 20):
        watched.states([minute], "W1", "S1")
        watched.states([minute + 0.5], "W1", "S2")
    assert not watched.of(11, K.TWO_PLACES)
    (told,) = watched.of(20, K.TWO_PLACES)
    assert (told.worker_id, told.station_id) == ("W1", "S1")
    assert told.lasting is not None
    assert timedelta(minutes=8) < told.lasting < timedelta(minutes=10)
    assert not watched.of(26, K.TWO_PLACES), "It is over."


def test_that_who_walks_to_and_fro_is_in_one_place(watched: WatchedFloor) -> None:
    watched.states(range(5))
    watched.states(range(5, 10), station="S2")
    watched.states(range(10, 15))
    assert not watched.of(15, K.TWO_PLACES)
