from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store import tally
from factory_desktop.store.opened import OpenedStore
from tests.factories import (
    SIMULATED,
    T0,
    ZONES,
    Empty,
    distinct,
    event,
    events_of,
    read,
    record,
    run,
)

MINUTE = timedelta(minutes=1)
edges = st.none() | st.builds(
    lambda tick, us, zone: (T0 + tick * MINUTE + us * timedelta(microseconds=1)).astimezone(zone),
    st.integers(-5, 65),
    st.sampled_from([0, 0, 0, 1, -1]),
    st.sampled_from(ZONES),
)


@settings(max_examples=100)
@given(st.data(), st.builds(TimeSpan, edges, edges))
def test_that_a_tally_of_any_span_equals_a_count_one_by_one(
    shared_store: OpenedStore, data: st.DataObject, span: TimeSpan
) -> None:
    events = distinct(data.draw(st.lists(events_of(steps=60), max_size=80)))
    cameras = st.sampled_from([None, "CAM-1", SIMULATED])
    sent = [structs.replace(one, camera_id=data.draw(cameras)) for one in events]
    run(shared_store, Empty())
    record(shared_store, *sent)
    found = read(shared_store, tally.count, span)
    inside = [one for one in sent if one.at in span]
    simulated = [one for one in inside if one.camera_id == SIMULATED]
    assert (found.events, found.simulated) == (len(inside), len(simulated))
    times = [one.at for one in inside]
    bounds = (min(times), max(times)) if times else None
    assert read(shared_store, tally.bounds, span) == bounds


def test_that_the_start_is_counted_and_the_end_is_not(store: OpenedStore) -> None:
    record(store, event(0), event(1))
    assert read(store, tally.count, TimeSpan(T0, T0 + MINUTE)).events == 1
    assert read(store, tally.count, TimeSpan(T0 + MINUTE, T0)).events == 0


def test_that_an_empty_store_counts_to_nothing(store: OpenedStore) -> None:
    found = read(store, tally.count_store)
    assert (found.events, found.simulated, found.rejected, found.last_us) == (0, 0, 0, None)
    assert read(store, tally.bounds, ALL_TIME) is None


def test_that_the_last_event_of_a_real_camera_is_told_before_simulated_ones(
    store: OpenedStore,
) -> None:
    record(store, event(9, camera_id=SIMULATED))
    assert read(store, tally.count_store).last_us == to_us(T0 + 9 * MINUTE)
    record(store, event(1), event(2, "W9"), event(2, "W9"))
    found = read(store, tally.count_store)
    assert (found.events, found.simulated, found.rejected) == (2, 1, 2)
    assert found.last_us == to_us(T0 + MINUTE)


def test_that_simulated_events_are_noticed_only_within_the_span(store: OpenedStore) -> None:
    record(store, event(0), event(5, camera_id=SIMULATED))
    for span, real, simulated in (
        (ALL_TIME, 1, 1),
        (TimeSpan(T0 + 5 * MINUTE, None), 0, 1),
        (TimeSpan(T0, T0 + 5 * MINUTE), 1, 0),
    ):
        found = read(store, tally.count, span)
        assert (found.real, found.simulated) == (real, simulated)


def test_that_the_store_of_a_past_moment_is_counted_without_what_came_later(
    store: OpenedStore,
) -> None:
    record(store, event(0), event(1, camera_id=SIMULATED), event(2), event(3))
    counted = read(store, tally.count_store, T0 + 2 * MINUTE)
    assert (counted.events, counted.simulated, counted.last_us) == (2, 1, to_us(T0))
    assert read(store, tally.count_store, T0).last_us is None
    assert read(store, tally.count_store).events == 4
