from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import EARLIEST, Event, EventType
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store import production
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.production import QUARTER, QuarterUnits
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
edges = st.none() | st.integers(-5, 605).map(lambda minute: T0 + minute * MINUTE)


def test_that_units_are_summed_by_quarter_of_an_hour(store: OpenedStore) -> None:
    record(store, units(0, 1), units(14.99, 2), units(15, 4), units(60, 8), event(1))
    assert read(store, production.quarters, ALL_TIME, None, None) == [
        QuarterUnits(T0, 3),
        QuarterUnits(T0 + QUARTER, 4),
        QuarterUnits(T0 + 4 * QUARTER, 8),
    ]


@settings(max_examples=60)
@given(
    st.lists(events_of(kinds=(EventType.PRODUCT_COUNT, EventType.WORKING)), max_size=60),
    st.builds(TimeSpan, edges, edges),
    st.none() | st.sampled_from([*WORKERS, "W9"]),
    st.none() | st.sampled_from([*STATIONS, "S9"]),
)
def test_that_quarters_of_any_span_equal_a_sum_one_by_one(
    shared_store: OpenedStore,
    drawn: list[Event],
    span: TimeSpan,
    worker: str | None,
    station: str | None,
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)
    sums: dict[datetime, int] = {}
    for one in distinct(drawn):
        made = one.type is EventType.PRODUCT_COUNT and one.at in span
        if made and worker in {None, one.worker_id} and station in {None, one.station_id}:
            start = EARLIEST + (one.at - EARLIEST) // QUARTER * QUARTER
            sums[start] = sums.get(start, 0) + one.count
    found = read(shared_store, production.quarters, span, worker, station)
    assert [(one.start, one.units) for one in found] == sorted(sums.items())


@pytest.mark.parametrize("year", [2000, 2015, 2026, 2037])
def test_that_every_zones_offset_is_a_multiple_of_a_quarter(year: int) -> None:
    """What lets hours and days of any zone be sums of quarters."""
    days = [datetime(year, month, 15) for month in range(1, 13)]  # noqa: DTZ001 - the zone comes below
    for name in available_timezones():
        for day in days:
            offset = day.replace(tzinfo=ZoneInfo(name)).utcoffset()
            assert offset is not None
            assert offset % QUARTER == timedelta(), name
