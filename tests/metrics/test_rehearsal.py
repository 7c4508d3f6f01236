from dataclasses import replace
from datetime import timedelta

from factory_desktop.domain import alerting
from factory_desktop.domain.alert import AlertState
from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.event import EventType
from factory_desktop.metrics import rehearsal
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rehearsal import Rehearsed, Replayed, rehearse
from tests.factories import T0
from tests.metrics.watched_floor import ALWAYS, MINUTE, PLANNED, WatchedFloor

K = ConcernKind


def moment(watched: WatchedFloor, minute: float) -> Moment:
    at = T0 + minute * MINUTE
    return Moment(at, watched.rule, watched.calendar, past=True, alert_rules=watched.rules)


def idle_twice(watched: WatchedFloor) -> None:
    """W1 stands still from minute 20 to 40 and from 80 to 95."""
    for minute in range(110):
        idle = 20 <= minute < 40 or 80 <= minute < 95
        watched.states([minute], kind=EventType.IDLE if idle else EventType.WORKING)
        watched.states([minute], "W2", "S2")


def test_that_looks_are_close_in_shifts_and_rare_else() -> None:
    times = list(rehearsal.moments(PLANNED, T0 - 90 * MINUTE, T0 + 600 * MINUTE))
    assert times[:3] == [T0 - 90 * MINUTE, T0 - 30 * MINUTE, T0]
    assert times[3] == T0 + 2 * MINUTE
    assert T0 + 480 * MINUTE in times
    assert T0 + 540 * MINUTE in times
    assert len(list(rehearsal.moments(ALWAYS, T0, T0 + 60 * MINUTE, 10 * MINUTE))) == 7


def test_that_a_week_says_how_often_each_rule_would_have_fired(watched: WatchedFloor) -> None:
    idle_twice(watched)
    found: list[Rehearsed] = []

    def ask() -> Rehearsed:
        with watched.store.reading.connect() as connection:
            rehearse(connection, moment(watched, 111), found.append, 4 * MINUTE)
        return found[-1]

    whole = ask()
    assert whole.is_whole
    assert whole.fired[K.STATION_IDLE] == 2
    assert all(not one.is_whole for one in found[:-1])
    watched.rules = DEFAULTS.changed(
        [replace(DEFAULTS.of(K.STATION_IDLE), lasting=timedelta(minutes=17))]
    )
    assert ask().fired[K.STATION_IDLE] == 1


def test_that_a_replay_says_what_would_have_been_said(watched: WatchedFloor) -> None:
    idle_twice(watched)
    followed = Replayed()
    with watched.store.reading.connect() as connection:
        for minute in (25, 35, 50):
            board = followed.follow(connection, moment(watched, minute), lambda: True)
            assert board is not None
            expected = AlertState()
            for at in range(minute + 1):
                seen = watched.see(at, past=True)
                expected = alerting.step(DEFAULTS, seen, expected).state
            assert board == alerting.board(DEFAULTS, seen, expected)
        assert board is not None
        assert [one.concern.kind for one in board.cleared] == [K.STATION_IDLE]
        back = followed.follow(connection, moment(watched, 10), lambda: True)
        assert back is not None
        assert not back.cleared, "What comes later is not known yet."
        assert followed.follow(connection, moment(watched, 60), lambda: False) is None
