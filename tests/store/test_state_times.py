"""Times within a stretch equal what the events say, one by one."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import state_times
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.state_times import NO_TIME
from tests.brute import clipped, lasting
from tests.factories import T0, WORKERS, Empty, distinct, event, events_of, read, record, run

MINUTE = timedelta(minutes=1)
CAP = 5 * MINUTE


def times(store: OpenedStore, start: datetime, end: datetime) -> dict[int, list[timedelta]]:
    kept = read(store, Kept.read)
    # Another one beside it changes nothing.
    _, found = read(store, state_times.read, kept, [(start, start + CAP), (start, end)])
    return {who: [us * MICROSECOND for us in each] for who, each in found.items()}


@settings(max_examples=100)
@given(
    st.lists(events_of(steps=40), max_size=50),
    st.integers(-5, 45).map(lambda minute: T0 + minute * MINUTE),
    st.integers(1, 30).map(lambda minutes: minutes * MINUTE),
)
def test_that_times_are_the_events_one_by_one(
    shared_store: OpenedStore, drawn: list[Event], start: datetime, length: timedelta
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)
    end = start + length
    worked_out = list(clipped(lasting(distinct(drawn), CAP), TimeSpan(start, end), end))
    none = [timedelta()] * len(NO_TIME)
    for number, worker_id in enumerate(WORKERS, 1):
        mine = [(one.type, time) for one, time in worked_out if one.worker_id == worker_id]
        expected = [
            sum((time for kind, time in mine if kind is state), timedelta())
            for state in tuple(EventType)[:3]
        ]
        assert times(shared_store, start, end).get(number, none) == expected


def test_that_of_two_states_at_one_instant_the_last_has_a_length(store: OpenedStore) -> None:
    record(store, event(0, station="S10"), event(0, station="S2", kind=EventType.IDLE))
    assert times(store, T0, T0 + 9 * MINUTE) == {1: [0 * MINUTE, CAP, 0 * MINUTE]}
