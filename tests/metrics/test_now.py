"""States now equal what the events say, one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.now import Now, states_now
from factory_desktop.metrics.question import Moment
from factory_desktop.store import roster
from factory_desktop.store.opened import OpenedStore
from tests.brute import lasting
from tests.factories import (
    STATIONS,
    T0,
    WORKERS,
    Empty,
    distinct,
    event,
    events_of,
    read,
    record,
    run,
    units,
)

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
RULE = TimeRule()
CALENDAR = PlantCalendar(ZoneInfo("UTC"))


def now_of(
    store: OpenedStore, at: datetime, cap: timedelta = RULE.cap, *, past: bool = False
) -> Now:
    moment = Moment(at, TimeRule(cap=cap), CALENDAR, past=past)
    return read(store, lambda c: states_now(c, roster.read_keyed(c), moment))


@dataclass(frozen=True)
class Worked:
    """Out of the events that are known at a moment, by the definitions alone."""

    events: Sequence[Event]
    now: datetime
    cap: timedelta

    def worker(self, worker_id: str) -> StateNow | None:
        mine = [one for one in self.events if one.worker_id == worker_id]
        states = [event for event, _ in lasting(mine, self.cap)]
        if not states:
            return None
        last = states[-1]
        if last.at + self.cap < self.now:
            return StateNow(None, last.at + self.cap, last.station_id)
        since = last.at
        for before, after in reversed(list(pairwise(states))):
            same = (before.station_id, before.type) == (after.station_id, after.type)
            if not same or after.at - before.at > self.cap:
                break
            since = before.at
        return StateNow(last.type, since, last.station_id)

    def station(self, station_id: str) -> StateNow | None:
        here = [one for one in self.events if one.station_id == station_id]
        if not here:
            return None
        there = [
            (worker_id, found)
            for worker_id in WORKERS
            if (found := self.worker(worker_id))
            and found.state is not None
            and found.station_id == station_id
        ]
        if not there:
            ends = [end for one, end in lasting(self.events, self.cap) if one in here]
            return StateNow(None, max([*ends, *(one.at for one in here)]), station_id)
        state = min(found.state for _, found in there if found.state is not None)
        since = min(found.since for _, found in there if found.state is state and found.since)
        return StateNow(state, since, station_id, tuple(worker_id for worker_id, _ in there))


@settings(max_examples=250)
@given(
    st.lists(events_of(steps=90), max_size=50),
    st.integers(-2, 100).map(lambda minute: T0 + minute * MINUTE),
    st.sampled_from([1, 5, 30]).map(lambda minutes: minutes * MINUTE),
    st.booleans(),
)
def test_that_states_are_those_of_the_last_events(
    shared_store: OpenedStore, drawn: list[Event], now: datetime, cap: timedelta, past: bool
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)
    events = distinct(drawn)
    known = [one for one in events if one.at < now or (one.at == now and not past)]
    found, worked = now_of(shared_store, now, cap, past=past), Worked(known, now, cap)
    for worker_id in WORKERS:
        if any(one.type < EventType.PRODUCT_COUNT for one in known if one.worker_id == worker_id):
            assert found.workers[worker_id] == worked.worker(worker_id)
    for station_id in STATIONS:
        assert found.stations.get(station_id) == worked.station(station_id)


def test_that_a_state_holds_up_to_the_cap_and_no_longer(store: OpenedStore) -> None:
    record(store, event(0, kind=EventType.IDLE))
    held = StateNow(EventType.IDLE, T0, "S1")
    assert now_of(store, T0 + 5 * MINUTE).workers == {"W1": held}
    gone, after = StateNow(None, T0 + 5 * MINUTE, "S1"), timedelta(microseconds=1)
    assert now_of(store, T0 + 5 * MINUTE + after).workers == {"W1": gone}
    assert now_of(store, T0 + 5 * MINUTE + after).stations == {"S1": gone}


def test_that_a_past_moment_knows_nothing_of_itself(store: OpenedStore) -> None:
    record(store, event(0), event(3, kind=EventType.ABSENT))
    at = T0 + 3 * MINUTE
    assert now_of(store, at).workers["W1"].state is EventType.ABSENT
    assert now_of(store, at, past=True).workers["W1"].state is EventType.WORKING
    assert now_of(store, T0, past=True) == Now({}, {})


def test_that_a_station_works_where_anybody_does(store: OpenedStore) -> None:
    record(
        store,
        event(0, "W1", kind=EventType.ABSENT),
        event(1, "W2", kind=EventType.IDLE),
        event(2, "W3"),
    )
    found = now_of(store, T0 + 3 * MINUTE).stations["S1"]
    assert found == StateNow(EventType.WORKING, T0 + 2 * MINUTE, "S1", ("W1", "W2", "W3"))


def test_that_a_long_run_is_followed_for_a_day(store: OpenedStore) -> None:
    record(store, *(event(5 * number) for number in range(12 * 30)))
    last = T0 + 5 * 359 * MINUTE
    assert now_of(store, T0 + 20 * 60 * MINUTE + MINUTE, past=True).workers["W1"].since == T0
    since = now_of(store, last).workers["W1"].since
    assert since is not None
    assert last - DAY <= since <= last - DAY + 5 * MINUTE


def test_that_who_left_long_ago_was_last_seen_then(store: OpenedStore) -> None:
    record(store, event(0, "W1", "S1"), event(60 * 24 * 40, "W2", "S2"))
    for past in (False, True):
        for days in (3, 39):
            found = now_of(store, T0 + days * DAY, past=past)
            # Where it was is looked for in the last day alone.
            assert found.workers["W1"] == StateNow(None, T0 + 5 * MINUTE)
            assert found.stations["S1"] == StateNow(None, T0, "S1")
    assert set(now_of(store, T0 + 39 * DAY, past=True).workers) == {"W1"}


def test_that_units_alone_are_no_state(store: OpenedStore) -> None:
    record(store, event(0), units(60 * 30), units(60 * 30, worker="W2", station="S2"))
    now = T0 + 30 * 60 * MINUTE + MINUTE
    found = now_of(store, now)
    assert found.workers["W1"].state is None
    assert found.workers["W1"].since is not None
    assert found.workers["W1"].since < now - DAY + 6 * MINUTE
    assert found.stations["S2"] == StateNow(None, T0 + 30 * 60 * MINUTE, "S2")
