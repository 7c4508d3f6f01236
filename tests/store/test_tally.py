from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store import tally
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.tally import Tally
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
    units,
)

MINUTE = timedelta(minutes=1)
edges = st.none() | st.builds(
    lambda tick, us, zone: (T0 + tick * MINUTE + us * timedelta(microseconds=1)).astimezone(zone),
    st.integers(-5, 65),
    st.sampled_from([0, 0, 0, 1, -1]),
    st.sampled_from(ZONES),
)


def counted(events: list[Event], span: TimeSpan) -> set[Tally]:
    """Count by going over the events one by one."""
    groups: dict[tuple[str, str, EventType], list[Event]] = {}
    for one in events:
        if one.at in span:
            groups.setdefault((one.worker_id, one.station_id, one.type), []).append(one)
    return {
        Tally(
            *group,
            events=len(members),
            units=sum(one.count for one in members),
            conf_ppm=sum(round(one.confidence * 1_000_000) for one in members),
            last_us=max(to_us(one.at) for one in members),
        )
        for group, members in groups.items()
    }


@settings(max_examples=100)
@given(st.lists(events_of(steps=60), max_size=80), st.builds(TimeSpan, edges, edges))
def test_that_a_tally_of_any_span_equals_a_count_one_by_one(
    shared_store: OpenedStore, drawn: list[Event], span: TimeSpan
) -> None:
    events = distinct(drawn)
    run(shared_store, Empty())
    record(shared_store, *drawn)
    found = read(shared_store, tally.count, span)
    assert max(Counter(found).values(), default=1) == 1
    assert set(found) == counted(events, span)
    times = [one.at for one in events if one.at in span]
    bounds = (min(times), max(times)) if times else None
    assert read(shared_store, tally.bounds, span) == bounds


def test_that_the_start_is_counted_and_the_end_is_not(store: OpenedStore) -> None:
    record(store, event(0), event(1))
    (found,) = read(store, tally.count, TimeSpan(T0, T0 + MINUTE))
    assert found.events == 1
    assert read(store, tally.count, TimeSpan(T0 + MINUTE, T0)) == []


def test_that_units_are_made_by_product_counts_alone(store: OpenedStore) -> None:
    record(store, units(0, count=5), event(1, count=7))
    found = read(store, tally.count, ALL_TIME)
    assert {one.type: one.units for one in found} == {
        EventType.WORKING: 0,
        EventType.PRODUCT_COUNT: 5,
    }


def test_that_sums_beyond_32_bits_are_exact(store: OpenedStore) -> None:
    record(store, *(units(n, count=100_000_000) for n in range(100)))
    (found,) = read(store, tally.count, ALL_TIME)
    assert found.units == 10_000_000_000


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
    assert read(store, tally.has_simulated, ALL_TIME)
    assert read(store, tally.has_simulated, TimeSpan(T0 + 5 * MINUTE, None))
    assert not read(store, tally.has_simulated, TimeSpan(T0, T0 + 5 * MINUTE))


def test_that_the_store_of_a_past_moment_is_counted_without_what_came_later(
    store: OpenedStore,
) -> None:
    record(store, event(0), event(1, camera_id=SIMULATED), event(2), event(3))
    counted = read(store, tally.count_store, T0 + 2 * MINUTE)
    assert (counted.events, counted.simulated, counted.last_us) == (2, 1, to_us(T0))
    assert read(store, tally.count_store, T0).last_us is None
    assert read(store, tally.count_store).events == 4
