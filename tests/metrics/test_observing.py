"""Each rule over a real store: what is sent, and what is found at which minute."""

from dataclasses import replace

import pytest

from factory_desktop.domain.alert import WorkTime
from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.domain.event import EventType, Rejection
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.span_choice import LATEST
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.attention import concerns
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.taking import take
from tests.factories import T0, event, read, units
from tests.metrics.watched_floor import MINUTE, WITH_TARGET, WatchedFloor

K = ConcernKind
INVALID = Rejection("invalid", "/confidence", Sentence("confidence is wrong."))


def test_that_what_is_observed_is_what_the_page_shows(watched: WatchedFloor) -> None:
    """One source of conditions: lean or whole, a snapshot says the same."""
    watched.calendar = WITH_TARGET
    watched.states(range(60), kind=EventType.IDLE)
    watched.states(range(0, 61, 2), "W2", "S2")
    watched.states(range(20), "W3", "S2")
    for minute in (5, 25, 45, 60):
        moment = Moment(T0 + minute * MINUTE, watched.rule, watched.calendar, past=True)
        whole = concerns(read(watched.store, take, View(LATEST), moment))
        observed = watched.see(minute, past=True).concerns
        assert set(whole) <= set(observed)
        assert {one.kind for one in set(observed) - set(whole)} <= {K.WORKING_SHARE}


def test_that_the_time_of_the_plant_is_known(watched: WatchedFloor) -> None:
    seen = watched.see(60)
    assert (seen.time, seen.shift_start) == (WorkTime.WORK, T0)
    assert seen.shift_end == T0 + 480 * MINUTE
    assert watched.see(120).time is WorkTime.BREAK
    assert watched.see(150).time is WorkTime.WORK
    outside = watched.see(480)
    assert (outside.time, outside.shift_end) == (WorkTime.OUTSIDE, None)


@pytest.mark.parametrize(
    ("kind", "state", "after"),
    [(K.STATION_IDLE, EventType.IDLE, 10), (K.WORKER_ABSENT, EventType.ABSENT, 15)],
)
def test_that_standing_still_is_found_after_its_time_and_never_in_a_break(
    watched: WatchedFloor, kind: ConcernKind, state: EventType, after: int
) -> None:
    watched.states(range(115))
    watched.states(range(115, 190), kind=state)
    assert not watched.of(120, kind)
    assert not watched.of(149, kind)
    # 5 minutes before the break, and the rest after its half hour.
    assert not watched.of(145 + after, kind)
    (told,) = watched.of(146 + after, kind)
    assert told.lasting == (after + 1) * MINUTE
    loud = replace(DEFAULTS.of(kind), quiet_in_breaks=False)
    watched.rules = DEFAULTS.changed([loud])
    assert watched.of(140, kind), "Whoever wants to hear of it in a break does."


def test_that_a_station_with_a_target_and_nobody_there_is_found(watched: WatchedFloor) -> None:
    watched.calendar = WITH_TARGET
    watched.states(range(60), "W2", "S2")
    assert not watched.of(5, K.STATION_UNSTAFFED)
    (told,) = watched.of(6, K.STATION_UNSTAFFED)
    assert (told.station_id, told.since) == ("S1", T0)
    watched.states(range(7, 10))
    assert not watched.of(10, K.STATION_UNSTAFFED)
    # Who was there and is gone is told of by name.
    assert not watched.of(30, K.STATION_UNSTAFFED)
    assert [one.worker_id for one in watched.of(30, K.WORKER_NOT_SEEN)] == ["W1"]
    watched.states(range(30, 32), "W1", "S2")
    assert [one.station_id for one in watched.of(32, K.STATION_UNSTAFFED)] == ["S1"]


def test_that_being_behind_is_found_half_an_hour_into_the_shift(watched: WatchedFloor) -> None:
    watched.calendar = WITH_TARGET
    watched.states(range(60))
    for minute in range(0, 60, 10):
        watched.send(minute + 5, units(minute + 5, 8, camera_id="CAM-S1"))
    assert not watched.of(30, K.BEHIND_TARGET, past=True)
    (told,) = watched.of(46, K.BEHIND_TARGET, past=True)
    assert told.units == pytest.approx(6)
    assert not watched.of(480, K.BEHIND_TARGET)


def test_that_an_overcount_is_found(watched: WatchedFloor) -> None:
    watched.rule = TimeRule("fixed")
    watched.states([minute / 2 for minute in range(120)])
    (told,) = watched.of(60, K.OVERCOUNT)
    assert told.worker_id == "W1"
    assert watched.of(500, K.OVERCOUNT), "Whatever the time of day."


def test_that_a_burst_of_refused_events_is_more_than_a_note(watched: WatchedFloor) -> None:
    watched.states(range(60))
    watched.send(10, INVALID)
    (told,) = watched.of(11, K.REJECTED)
    assert (told.severity, told.count, told.burst) == (Severity.INFO, 1, False)
    for minute in (20, 21, 22, 23):
        watched.send(minute, INVALID, INVALID)
    (told,) = watched.of(23.5, K.REJECTED)
    assert (told.severity, told.count, told.burst) == (Severity.WARNING, 9, True)
    (told,) = watched.of(30, K.REJECTED)
    assert (told.severity, told.burst) == (Severity.INFO, False)
    (then,) = watched.of(23.5, K.REJECTED, past=True)
    assert (then.count, then.burst) == (9, True)


def test_that_who_is_unknown_is_found_by_name_and_not_as_refused_too(
    watched: WatchedFloor,
) -> None:
    watched.states(range(10))
    for minute in range(10):
        watched.send(minute, event(minute, "W7"))
    assert [one.kind for one in watched.of(11, K.UNKNOWN, K.REJECTED)] == [K.UNKNOWN]
    assert not watched.of(11, K.UNKNOWN, K.REJECTED, past=True)


def test_that_an_empty_store_is_no_concern(watched: WatchedFloor) -> None:
    for past in (False, True):
        assert watched.see(60, past=past).concerns == ()
