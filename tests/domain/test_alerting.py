"""The engine by the clock: each moment says what holds, and the engine what is told."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain import alerting
from factory_desktop.domain.alert import (
    Alert,
    AlertState,
    Happened,
    Heed,
    Notice,
    Seen,
    Turn,
    WorkTime,
)
from factory_desktop.domain.alert_rule import DEFAULTS, AlertRules, Channel
from factory_desktop.domain.concern import Concern, ConcernKind, Severity

K, MINUTE = ConcernKind, timedelta(minutes=1)
T0 = datetime(2026, 1, 22, 6, tzinfo=UTC)
SHIFT_END = T0 + 480 * MINUTE


def concern(kind: ConcernKind = K.WORKER_IDLE, who: str = "1", **more: object) -> Concern:
    """One of any kind, with the severity of its rule."""
    values: dict[str, object] = {
        "severity": DEFAULTS.of(kind).severity,
        "worker_id": f"W{who}",
        "station_id": f"S{who}",
        "camera_id": f"CAM-{who}",
    }
    return Concern(kind, **(values | more))  # type: ignore[arg-type]


@dataclass
class Floor:
    """Takes one look after the other."""

    rules: AlertRules = DEFAULTS
    state: AlertState = field(default_factory=AlertState)
    happened: list[Happened] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    seen: Seen = field(default_factory=lambda: Seen(T0))

    live: bool = True

    def look(self, minute: float, *concerns: Concern, time: WorkTime = WorkTime.WORK) -> list[Turn]:
        start, end = (T0, SHIFT_END) if time is not WorkTime.OUTSIDE else (None, None)
        self.seen = Seen(T0 + minute * MINUTE, concerns, time, start, end, self.live)
        step = alerting.step(self.rules, self.seen, self.state)
        self.state = step.state
        self.happened += step.happened
        self.notices += step.notices
        return [one.turn for one in step.happened]

    def heed(self, minute: float, alert: Alert, until: datetime | None = None) -> None:
        step = alerting.heed(self.state, Heed(alert.number, until), T0 + minute * MINUTE)
        self.state = step.state
        self.happened += step.happened

    @property
    def active(self) -> Sequence[Alert]:
        return alerting.board(self.rules, self.seen, self.state).active

    @property
    def cleared(self) -> Sequence[Alert]:
        return alerting.board(self.rules, self.seen, self.state).cleared


@pytest.mark.parametrize("kind", ConcernKind)
def test_that_each_kind_fires_once_is_updated_in_place_and_clears(kind: ConcernKind) -> None:
    floor = Floor()
    assert floor.look(0) == []
    assert floor.look(1, concern(kind, count=1)) == [Turn.FIRED]
    for minute in range(2, 20):
        assert floor.look(minute, concern(kind, count=minute)) == []
    [alert] = floor.active
    assert (alert.number, alert.concern.count, alert.fired_at) == (1, 19, T0 + MINUTE)
    settled = DEFAULTS.of(kind).settled // MINUTE
    assert floor.look(20) == ([] if settled else [Turn.CLEARED])
    assert floor.look(20 + settled) == ([Turn.CLEARED] if settled else [])
    assert not floor.active
    [cleared] = floor.cleared
    assert cleared.cleared_at == T0 + (20 + settled) * MINUTE
    spoken = DEFAULTS.of(kind).says(Channel.DESKTOP)
    assert len(floor.notices) == spoken


@pytest.mark.parametrize("kind", ConcernKind)
def test_that_a_quiet_kind_rests_in_a_break_and_goes_on_after_it(kind: ConcernKind) -> None:
    rule = DEFAULTS.of(kind)
    floor = Floor()
    floor.look(0, concern(kind))
    # In a break nothing is observed of quiet kinds: neither is anything over.
    during = floor.look(30, time=WorkTime.BREAK)
    assert during == ([] if rule.quiet_in_breaks or rule.settled else [Turn.CLEARED])
    if rule.quiet_in_breaks:
        assert floor.look(45, concern(kind)) == []
        assert floor.look(480, time=WorkTime.OUTSIDE) == [Turn.CLEARED]


def test_that_what_is_back_soon_is_the_same_alert_and_is_not_told_again() -> None:
    floor = Floor()
    floor.look(0, concern())
    floor.look(20)
    assert floor.look(45, concern()) == [Turn.BACK]
    assert [one.number for one in floor.active] == [1]
    floor.look(50)
    assert floor.look(81, concern()) == [Turn.FIRED], "More than half an hour later it is news."
    assert len(floor.notices) == 2


def test_that_a_figure_about_its_threshold_is_one_alert_until_it_has_settled() -> None:
    floor = Floor()
    for minute in range(60):
        floor.look(minute, *[concern(K.BEHIND_TARGET)] * (minute % 7 < 3))
    assert [one.turn for one in floor.happened] == [Turn.FIRED]
    assert floor.look(480, time=WorkTime.OUTSIDE) == [Turn.CLEARED], "With its shift it is over."


def test_that_an_overcount_is_told_once_a_day() -> None:
    floor = Floor()
    floor.look(0, concern(K.OVERCOUNT))
    floor.look(60)
    floor.look(60 * 20, concern(K.OVERCOUNT))
    assert len(floor.notices) == 1
    floor.look(60 * 21)
    floor.look(60 * 46, concern(K.OVERCOUNT))
    assert len(floor.notices) == 2


def test_that_acknowledging_is_no_clearing_and_what_gets_worse_asks_again() -> None:
    floor = Floor()
    floor.look(0, concern(K.REJECTED, severity=Severity.INFO))
    assert not floor.notices
    [alert] = floor.active
    floor.heed(1, alert)
    floor.look(2, concern(K.REJECTED, severity=Severity.INFO))
    [alert] = floor.active
    assert alert.acknowledged_at == T0 + MINUTE
    assert not alert.waits(floor.seen.at)
    assert floor.look(3, concern(K.REJECTED)) == [Turn.WORSE]
    [alert] = floor.active
    assert alert.waits(floor.seen.at)
    assert len(floor.notices) == 1
    assert floor.look(4, concern(K.REJECTED, severity=Severity.INFO)) == []
    assert floor.look(9, concern(K.REJECTED)) == [Turn.WORSE]
    assert len(floor.notices) == 1, "It was said already."


def test_that_a_mute_is_quiet_and_asks_once_more_when_it_is_over() -> None:
    floor = Floor()
    floor.look(0, concern())
    floor.heed(1, floor.active[0], T0 + 31 * MINUTE)
    for minute in range(2, 31):
        floor.look(minute, concern())
        assert not floor.active[0].waits(floor.seen.at)
    assert len(floor.notices) == 1
    for minute in range(31, 40):
        floor.look(minute, concern())
    assert len(floor.notices) == 2
    assert floor.active[0].waits(floor.seen.at)


def test_that_a_mute_to_the_end_of_the_shift_holds_whatever_comes_and_goes() -> None:
    floor = Floor()
    floor.look(0, concern(K.CAMERA_SILENT))
    floor.heed(0, floor.active[0], SHIFT_END)
    for minute in range(1, 480):
        floor.look(minute, *[concern(K.CAMERA_SILENT)] * (minute % 90 < 45))
    assert len(floor.notices) == 1
    assert {one.alert.number for one in floor.happened} == {1}


def test_that_who_acknowledges_while_it_waits_for_its_turn_is_not_told() -> None:
    floor = Floor()
    floor.look(0, *(concern(who=str(number)) for number in range(4)))
    assert len(floor.notices) == 3
    held = next(one for one in floor.state.alerts if one.number in floor.state.held)
    floor.heed(1, held)
    floor.look(11, *(concern(who=str(number)) for number in range(4)))
    assert len(floor.notices) == 3


def test_that_of_many_three_are_said_and_then_how_many_more() -> None:
    floor = Floor()
    all_of_them = [concern(who=str(number)) for number in range(8)]
    floor.look(0, *all_of_them)
    for minute in range(1, 30):
        floor.look(minute, *all_of_them)
    assert [len(one.alerts) for one in floor.notices] == [1, 1, 1, 5]
    assert [one.more for one in floor.notices] == [False, False, False, True]
    assert floor.notices[3].at == T0 + 10 * MINUTE
    assert len(floor.active) == 8


def test_that_the_worst_are_said_first_and_notes_never() -> None:
    floor = Floor()
    floor.look(
        0,
        concern(K.TWO_PLACES),
        *(concern(who=str(number)) for number in range(4)),
        concern(K.CAMERA_SILENT),
    )
    assert floor.notices[0].alerts[0].concern.kind is K.CAMERA_SILENT
    assert len(floor.notices) == 3
    assert len(floor.state.held) == 2


def test_that_nothing_is_said_on_the_desktop_in_a_break() -> None:
    floor = Floor()
    floor.look(0, concern())
    floor.heed(1, floor.active[0], T0 + 31 * MINUTE)
    floor.look(35, time=WorkTime.BREAK)
    assert len(floor.notices) == 1
    floor.look(45, concern())
    assert len(floor.notices) == 2


def test_that_sound_and_desktop_are_each_a_choice() -> None:
    idle = DEFAULTS.of(K.WORKER_IDLE)
    loud = Floor(DEFAULTS.changed([replace(idle, channels=frozenset({Channel.SOUND}))]))
    loud.look(0, concern())
    assert [(one.desktop, one.sound) for one in loud.notices] == [(False, True)]
    assert not loud.active, "It is not for the dock."
    still = Floor(DEFAULTS.changed([replace(idle, channels=frozenset())]))
    still.look(0, concern())
    assert not still.notices


def test_that_a_rule_that_is_switched_off_clears_what_it_has_told() -> None:
    floor = Floor()
    floor.look(0, concern())
    floor.rules = DEFAULTS.changed([replace(DEFAULTS.of(K.WORKER_IDLE), enabled=False)])
    assert floor.look(1, time=WorkTime.BREAK) == [Turn.CLEARED]


def test_that_a_clock_that_is_set_back_stops_nothing() -> None:
    floor = Floor()
    for minute in range(3):
        floor.look(600 + minute, *(concern(who=str(one)) for one in range(minute + 1)))
    floor.look(0, *(concern(who=str(one)) for one in range(9)))
    assert len(floor.notices) == 6


MOMENTS = st.lists(
    st.tuples(
        st.integers(1, 45),
        st.sets(
            st.tuples(
                st.sampled_from([K.WORKER_IDLE, K.CAMERA_SILENT, K.TWO_PLACES, K.REJECTED]),
                st.sampled_from("123"),
            )
        ),
        st.sampled_from([WorkTime.WORK, WorkTime.WORK, WorkTime.BREAK, WorkTime.OUTSIDE]),
        st.sampled_from(["", "", "acknowledge", "mute"]),
    ),
    max_size=40,
)


@given(MOMENTS)
def test_that_whatever_comes_nothing_is_active_twice_or_said_too_often(moments: object) -> None:
    floor, minute = Floor(), 0
    for pause, holding, time, done in moments:  # type: ignore[attr-defined]
        minute += pause
        rested = time is not WorkTime.WORK
        given_ = [
            concern(kind, who)
            for kind, who in sorted(holding, key=str)
            if not (rested and DEFAULTS.of(kind).quiet_in_breaks)
        ]
        before = floor.state
        floor.look(minute, *given_, time=time)
        causes = [one.cause for one in floor.state.alerts if one.is_active]
        assert len(causes) == len(set(causes))
        assert {one.cause for one in given_} <= set(causes), "Nothing is missed."
        if time is not WorkTime.BREAK:
            assert set(causes) == {one.cause for one in given_}, "Nothing outlives its cause."
        again = alerting.step(floor.rules, floor.seen, floor.state)
        assert not again.happened, "The same moment says nothing twice."
        assert not again.notices
        assert before.next_number <= floor.state.next_number
        if done and floor.active:
            until = T0 + (minute + 30) * MINUTE if done == "mute" else None
            floor.heed(minute, floor.active[0], until)
    times = [one.at for one in floor.notices]
    for first, fourth in zip(times, times[3:], strict=False):
        assert fourth - first >= alerting.WITHIN
    numbers = [one.alert.number for one in floor.happened if one.turn is Turn.FIRED]
    assert numbers == list(range(1, len(numbers) + 1))
