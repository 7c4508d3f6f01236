from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.shift import Shift

TALLINN = ZoneInfo("Europe/Tallinn")


def test_that_a_shift_stands_at_its_wall_clock_hours_in_the_plants_zone() -> None:
    span = Shift().on(date(2026, 1, 22), ZoneInfo("Asia/Kolkata"))
    assert span.start == datetime(2026, 1, 22, 2, 30, tzinfo=UTC)
    assert span.end == datetime(2026, 1, 22, 10, 30, tzinfo=UTC)


def test_that_a_shift_whose_end_is_not_after_its_start_ends_on_the_next_day() -> None:
    span = Shift(time(22), time(6)).on(date(2026, 1, 22), TALLINN)
    assert span.start == datetime(2026, 1, 22, 20, tzinfo=UTC)
    assert span.end == datetime(2026, 1, 23, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 28), 7), (date(2026, 10, 24), 9), (date(2026, 6, 1), 8)],
)
def test_that_a_night_shift_is_as_long_as_the_clocks_make_it(day: date, hours: int) -> None:
    span = Shift(time(22), time(6)).on(day, TALLINN)
    assert span.start is not None
    assert span.end == span.start + timedelta(hours=hours)


def test_that_a_shift_swallowed_by_a_change_of_the_clocks_is_empty_and_not_negative() -> None:
    span = Shift(time(3, 30), time(4)).on(date(2026, 3, 29), TALLINN)
    assert span.start == span.end


@given(
    st.dates(date(2000, 1, 2), date(2099, 12, 30)),
    st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    st.times(),
    st.times(),
)
def test_that_no_shift_is_negative_or_longer_than_two_days(
    day: date, zone: ZoneInfo, start: time, end: time
) -> None:
    span = Shift(start, end).on(day, zone)
    assert span.start is not None
    assert span.end is not None
    assert timedelta(0) <= span.end - span.start <= timedelta(days=2)
