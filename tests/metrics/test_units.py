from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import SpanChoice, SpanKind, TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.taking import take
from factory_desktop.metrics.units import bars, hour_ceiling, hour_floor
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.production import QuarterUnits
from tests.factories import STATIONS, T0, WORKERS, Empty, events_of, read, record, run

TALLINN = ZoneInfo("Europe/Tallinn")
KOLKATA = ZoneInfo("Asia/Kolkata")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
ALL_ZONES = st.sampled_from(
    ["UTC", "Europe/Tallinn", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
     "America/St_Johns", "Africa/Cairo", "Pacific/Apia", "Pacific/Chatham", "America/Havana"]
).map(ZoneInfo)  # fmt: skip
HOUR = timedelta(hours=1)


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_that_hours_begin_at_the_plants_full_hour() -> None:
    assert hour_floor(at(2026, 1, 22, 9, 40), KOLKATA) == at(2026, 1, 22, 9, 30)
    assert hour_ceiling(at(2026, 1, 22, 9, 40), KOLKATA) == at(2026, 1, 22, 10, 30)
    assert hour_floor(at(2026, 1, 22, 9, 30), KOLKATA) == at(2026, 1, 22, 9, 30)
    assert hour_ceiling(at(2026, 1, 22, 9, 30), KOLKATA) == at(2026, 1, 22, 9, 30)


@pytest.mark.parametrize(
    ("start", "lengths"),
    [
        (at(2026, 10, 3, 13, 30), [1, 1, 0.5, 1]),  # 02:00 is followed by 02:30
        (at(2026, 4, 4, 13, 0), [1, 1.5, 1, 1]),  # 02:00 is set back to 01:30
    ],
)
def test_that_hours_follow_clocks_that_leap_by_half_an_hour(
    start: datetime, lengths: list[float]
) -> None:
    found = bars([], (start, start + 4 * HOUR), LORD_HOWE)
    assert [(bar.end - bar.start) / HOUR for bar in found[:4]] == lengths
    assert found[-1].start.astimezone(LORD_HOWE).minute == 0
    middle = found[2].start + HOUR / 4
    assert hour_floor(middle, LORD_HOWE) == found[2].start
    assert hour_ceiling(middle, LORD_HOWE) == found[2].end


def test_that_three_months_are_drawn_by_day_two_years_by_week_and_more_by_month() -> None:
    start = at(2026, 1, 21, 22)  # Thursday's midnight in Tallinn
    assert len(bars([], (start, start + 93 * 24 * HOUR), TALLINN)) == 94  # the clocks changed
    weeks = bars([], (start, start + 94 * 24 * HOUR), TALLINN)
    assert len(weeks) == 14
    assert {bar.start.astimezone(TALLINN).strftime("%a %H") for bar in weeks} == {"Mon 00"}
    assert len(bars([], (start, start + 732 * 24 * HOUR), TALLINN)) == 105
    months = bars([], (start, start + 733 * 24 * HOUR), TALLINN)
    assert len(months) == 25
    assert {bar.start.astimezone(TALLINN).strftime("%d %H") for bar in months} == {"01 00"}


def test_that_a_day_that_a_zone_skipped_has_no_bar() -> None:
    apia = ZoneInfo("Pacific/Apia")
    found = bars([], (at(2011, 12, 27), at(2012, 1, 3)), apia)
    assert [bar.start.astimezone(apia).day for bar in found] == [26, 27, 28, 29, 31, 1, 2, 3]


def test_that_up_to_four_days_are_drawn_by_hour_and_more_by_local_day() -> None:
    start = at(2026, 1, 21, 22)  # midnight in Tallinn
    assert len(bars([], (start, start + 96 * HOUR), TALLINN)) == 96
    days = bars([], (start, start + 97 * HOUR), TALLINN)
    assert len(days) == 5
    assert all(bar.end - bar.start == 24 * HOUR for bar in days)


@pytest.mark.parametrize(
    ("zone", "first", "hours"),
    [
        (TALLINN, at(2026, 3, 26, 12), [24, 24, 24, 23, 24, 24]),
        (TALLINN, at(2026, 10, 22, 12), [24, 24, 24, 25, 24, 24]),
        (LORD_HOWE, at(2026, 10, 1, 0), [24, 24, 24, 23.5, 24, 24]),
    ],
)
def test_that_days_are_as_long_as_the_clocks_make_them(
    zone: ZoneInfo, first: datetime, hours: list[float]
) -> None:
    found = bars([], (first, first + 125 * HOUR), zone)
    assert [(bar.end - bar.start) / HOUR for bar in found] == hours


def test_that_each_quarter_is_in_the_bar_it_belongs_to() -> None:
    start = at(2026, 1, 22, 8)
    made = [QuarterUnits(start + n * HOUR / 4, 10**n) for n in range(8)]
    found = bars(made, (start, start + 3 * HOUR), TALLINN)
    assert [bar.units for bar in found] == [1111, 11110000, 0]


near = st.integers(-60, 12_000)
far = st.integers(-2_000_000, 2_000_000)
edges = st.none() | (near | far).map(lambda minute: T0 + timedelta(minutes=minute))
choices = st.one_of(
    st.builds(SpanChoice, st.sampled_from(list(SpanKind)), st.just(TimeSpan())),
    st.builds(SpanChoice, st.just(SpanKind.CUSTOM), st.builds(TimeSpan, edges, edges)),
)


@settings(max_examples=150)
@given(
    st.lists(
        st.one_of(
            events_of(
                kinds=(EventType.PRODUCT_COUNT,), step=timedelta(minutes=15), steps=12 * 24 * 4
            ),
            events_of(steps=300),
            events_of(kinds=(EventType.PRODUCT_COUNT,), step=timedelta(days=1), steps=1500),
        ),
        max_size=12,
    ),
    choices,
    ALL_ZONES,
    st.integers(-100, 20_000).map(lambda minute: T0 + timedelta(minutes=minute)),
    st.builds(Pick, st.none() | st.sampled_from(WORKERS), st.none() | st.sampled_from(STATIONS)),
)
def test_that_the_bars_add_up_to_the_factorys_units_for_any_span_and_zone(
    shared_store: OpenedStore,
    drawn: list[object],
    choice: SpanChoice,
    zone: ZoneInfo,
    now: datetime,
    pick: Pick,
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)  # type: ignore[arg-type]
    snapshot = read(shared_store, take, View(choice, pick), now, TimeRule(), zone)
    assert sum(bar.units for bar in snapshot.units) == snapshot.dashboard.factory.units
    assert bool(snapshot.units) == bool(snapshot.dashboard.factory.events)
    for bar, following in zip(snapshot.units, snapshot.units[1:], strict=False):
        assert bar.start < bar.end == following.start
    shown = snapshot.shown
    assert shown.start is not None
    assert shown.end is not None
    if snapshot.units:
        assert snapshot.units[0].start <= shown.start < shown.end <= snapshot.units[-1].end
