from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store import stretches
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.stretches import Stretch
from tests.factories import (
    SIMULATED,
    STATES,
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
CAP = 5 * MINUTE
WORKING, IDLE, ABSENT = STATES


def minutes(found: Sequence[Stretch]) -> list[tuple[str, str, EventType, float, float, int]]:
    return [
        (
            one.worker_id,
            one.station_id,
            one.state,
            (one.start - T0) / MINUTE,
            (one.end - T0) / MINUTE,
            one.events,
        )
        for one in found
    ]


def of(store: OpenedStore, *events: Event, span: TimeSpan = ALL_TIME) -> list[tuple[object, ...]]:
    record(store, *events)
    return [*map(tuple, minutes(read(store, stretches.read, span, CAP).each()))]


def test_that_a_state_lasts_until_the_next_one(store: OpenedStore) -> None:
    assert of(store, event(0), event(3), event(6, kind=IDLE)) == [
        ("W1", "S1", WORKING, 0, 6, 2),
        ("W1", "S1", IDLE, 6, 11, 1),
    ]


def test_that_a_gap_beyond_the_cap_ends_a_stretch_at_the_cap(store: OpenedStore) -> None:
    assert of(store, event(0), event(5), event(10.001)) == [
        ("W1", "S1", WORKING, 0, 10, 2),
        ("W1", "S1", WORKING, 10.001, 15.001, 1),
    ]


def test_that_product_counts_neither_make_nor_end_a_state(store: OpenedStore) -> None:
    assert of(store, units(0), event(1), units(2), units(30)) == [("W1", "S1", WORKING, 1, 6, 1)]


def test_that_a_worker_at_two_stations_is_where_the_last_event_was(store: OpenedStore) -> None:
    assert of(store, event(0), event(2, station="S2"), event(4)) == [
        ("W1", "S1", WORKING, 0, 2, 1),
        ("W1", "S2", WORKING, 2, 4, 1),
        ("W1", "S1", WORKING, 4, 9, 1),
    ]


def test_that_two_workers_at_one_station_do_not_end_each_others_states(store: OpenedStore) -> None:
    assert of(store, event(0), event(1, "W2", kind=IDLE), event(2)) == [
        ("W1", "S1", WORKING, 0, 7, 2),
        ("W2", "S1", IDLE, 1, 6, 1),
    ]


def test_that_of_several_at_one_instant_only_the_last_has_a_length(store: OpenedStore) -> None:
    """S1, S10, S2 is the order of their ids as text, whatever the order of their keys."""
    sent = (event(0, station="S2"), event(0, station="S10", kind=ABSENT), event(0))
    assert of(store, *sent) == [("W1", "S2", WORKING, 0, 5, 1)]


def test_that_absent_stands_over_idle_and_that_over_working_at_one_instant(
    store: OpenedStore,
) -> None:
    assert of(store, event(0, kind=ABSENT), event(0), event(0, kind=IDLE)) == [
        ("W1", "S1", ABSENT, 0, 5, 1)
    ]


def test_that_a_state_from_before_the_span_reaches_into_it(store: OpenedStore) -> None:
    span = TimeSpan(T0 + 4 * MINUTE, T0 + 20 * MINUTE)
    assert of(store, event(0), event(19), event(20), span=span) == [
        ("W1", "S1", WORKING, 0, 5, 1),
        ("W1", "S1", WORKING, 19, 24, 1),
    ]


def test_that_a_state_that_ends_where_the_span_begins_is_not_in_it(store: OpenedStore) -> None:
    span = TimeSpan(T0 + 5 * MINUTE, None)
    assert of(store, event(0), span=span) == []


def test_that_a_stretch_with_a_simulated_event_is_simulated(store: OpenedStore) -> None:
    record(store, event(0), event(1, camera_id=SIMULATED), event(20))
    found = read(store, stretches.read, ALL_TIME, CAP).each()
    assert [one.simulated for one in found] == [True, False]


@pytest.mark.parametrize(
    ("worker_id", "station_id", "kept"),
    [("W1", None, 2), ("W2", None, 1), (None, "S1", 2), ("W1", "S2", 1), ("W9", None, 0)],
)
def test_that_narrowing_leaves_stretches_out_and_cuts_none(
    store: OpenedStore, worker_id: str | None, station_id: str | None, kept: int
) -> None:
    record(store, event(0), event(2, station="S2"), event(0, "W2"))
    every = read(store, stretches.read, ALL_TIME, CAP).each()
    found = read(store, stretches.read, ALL_TIME, CAP, worker_id, station_id).each()
    assert len(found) == kept
    assert set(found) <= set(every)


def state_at(
    events: Sequence[Event], worker: str, at: datetime, cap: timedelta, span: TimeSpan
) -> tuple[str, EventType] | None:
    """Work out by the rule itself: the last state event up to now holds, up to the cap."""
    known = [
        (one.at, one.station_id, int(one.type))
        for one in events
        if one.worker_id == worker
        and one.type in STATES
        and one.at <= at
        and (span.end is None or one.at < span.end)
    ]
    if not known or at >= max(known)[0] + cap:
        return None
    return max(known)[1], EventType(max(known)[2])


def instants(span: TimeSpan) -> list[datetime]:
    """Return the middle of each minute of a span: all events are on full minutes."""
    return [
        at
        for minute in range(-10, 80)
        if (at := T0 + minute * MINUTE + timedelta(seconds=30)) in span
    ]


edges = st.none() | st.integers(-5, 65).map(lambda minute: T0 + minute * MINUTE)


@settings(max_examples=80)
@given(
    st.lists(events_of(steps=60, kinds=tuple(EventType)), max_size=50),
    st.builds(TimeSpan, edges, edges),
    st.integers(1, 9).map(lambda minutes: minutes * MINUTE),
)
def test_that_stretches_equal_the_rule_worked_out_instant_by_instant(
    shared_store: OpenedStore, drawn: list[Event], span: TimeSpan, cap: timedelta
) -> None:
    events = distinct(drawn)
    run(shared_store, Empty())
    record(shared_store, *events)
    found = read(shared_store, stretches.read, span, cap).each()
    for at in instants(span):
        for worker in WORKERS:
            here = [
                (one.station_id, one.state)
                for one in found
                if one.worker_id == worker and one.start <= at < one.end
            ]
            said = state_at(events, worker, at, cap, span)
            assert here == ([] if said is None else [said])


def runs(events: Sequence[Event], worker: str, cap: timedelta) -> list[tuple[object, ...]]:
    """Walk over one worker's state events; a run ends with another state, station or a gap."""
    states = sorted(
        (one.at, one.station_id, int(one.type))
        for one in events
        if one.worker_id == worker and one.type in STATES
    )
    following = [at for at, _, _ in states[1:]]
    found: list[list[tuple[datetime, str, int]]] = []
    for state in states:
        before = found[-1][-1] if found else None
        if before and before[1:] == state[1:] and state[0] - before[0] <= cap:
            found[-1].append(state)
        else:
            found.append([state])
    result: list[tuple[object, ...]] = []
    place = 0
    for one in found:
        place += len(one)
        last = one[-1][0]
        end = min([last + cap, *following[place - 1 : place]])
        if end > one[0][0]:
            start, station, kind = one[0]
            result.append((worker, station, EventType(kind), start, end, len(one)))
    return result


@settings(max_examples=80)
@given(
    st.lists(events_of(steps=60), max_size=60),
    st.integers(1, 9).map(lambda minutes: minutes * MINUTE),
)
def test_that_stretches_equal_a_walk_over_the_events(
    shared_store: OpenedStore, drawn: list[Event], cap: timedelta
) -> None:
    events = distinct(drawn)
    run(shared_store, Empty())
    record(shared_store, *events)
    found = read(shared_store, stretches.read, ALL_TIME, cap).each()
    assert [
        (one.worker_id, one.station_id, one.state, one.start, one.end, one.events) for one in found
    ] == [one for worker in WORKERS for one in runs(events, worker, cap)]
