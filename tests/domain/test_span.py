from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.span import ALL_TIME, TimeSpan, local_day

TALLINN = ZoneInfo("Europe/Tallinn")
NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
HOUR = timedelta(hours=1)


def length(at: datetime, zone: str) -> timedelta:
    day = local_day(at, ZoneInfo(zone))
    assert day.start is not None
    assert day.end is not None
    return day.end - day.start


def test_that_a_span_holds_its_start_and_not_its_end() -> None:
    span = TimeSpan(NOW, NOW + HOUR)
    assert NOW in span
    assert NOW + HOUR - timedelta(microseconds=1) in span
    assert NOW + HOUR not in span
    assert NOW - timedelta(microseconds=1) not in span


def test_that_an_open_side_has_no_edge() -> None:
    assert datetime(1, 1, 1, tzinfo=UTC) in ALL_TIME
    assert datetime(9999, 1, 1, tzinfo=UTC) in TimeSpan(start=NOW)
    assert datetime(9999, 1, 1, tzinfo=UTC) not in TimeSpan(end=NOW)


@pytest.mark.parametrize(
    ("at", "zone", "hours"),
    [
        (datetime(2026, 1, 22, 12, tzinfo=UTC), "Europe/Tallinn", 24),
        (datetime(2026, 3, 29, 12, tzinfo=UTC), "Europe/Tallinn", 23),
        (datetime(2026, 10, 25, 12, tzinfo=UTC), "Europe/Tallinn", 25),
        (datetime(2026, 10, 3, 20, tzinfo=UTC), "Australia/Lord_Howe", 23.5),
        (datetime(2026, 4, 4, 20, tzinfo=UTC), "Australia/Lord_Howe", 24.5),
        (datetime(2026, 4, 24, 12, tzinfo=UTC), "Africa/Cairo", 23),  # begins at 01:00
        (datetime(2026, 10, 29, 12, tzinfo=UTC), "Africa/Cairo", 25),  # ends at the second 24:00
        (datetime(2011, 12, 31, 0, tzinfo=UTC), "Pacific/Apia", 24),  # the day after the skipped
        (datetime(2011, 12, 30, 0, tzinfo=UTC), "Pacific/Apia", 24),  # the day before it
    ],
)
def test_that_a_local_day_is_as_long_as_the_clocks_make_it(
    at: datetime, zone: str, hours: float
) -> None:
    assert length(at, zone) == hours * HOUR


def test_that_a_day_begins_at_the_plants_midnight() -> None:
    assert local_day(NOW, ZoneInfo("Asia/Kolkata")) == TimeSpan(
        datetime(2026, 1, 21, 18, 30, tzinfo=UTC), datetime(2026, 1, 22, 18, 30, tzinfo=UTC)
    )
    assert local_day(datetime(2026, 1, 21, 18, 29, tzinfo=UTC), ZoneInfo("Asia/Kolkata")).end == (
        datetime(2026, 1, 21, 18, 30, tzinfo=UTC)
    )


@given(
    st.datetimes(datetime(2000, 1, 2), datetime(2037, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants bare bounds
    st.sampled_from(
        ["UTC", "Europe/Tallinn", "Africa/Cairo", "Australia/Lord_Howe", "America/Havana",
         "America/Asuncion", "Asia/Tehran", "Pacific/Apia", "America/St_Johns"]
    ).map(ZoneInfo),
)  # fmt: skip
def test_that_days_hold_their_instants_and_follow_each_other_without_a_gap(
    at: datetime, zone: ZoneInfo
) -> None:
    day = local_day(at, zone)
    assert at in day
    assert day.start is not None
    assert day.end is not None
    assert local_day(day.start, zone) == day
    assert local_day(day.end, zone).start == day.end
    assert local_day(day.start - timedelta(microseconds=1), zone).end == day.start


def test_that_a_span_cut_at_an_instant_ends_there_and_never_before_it_begins() -> None:
    hour = timedelta(hours=1)
    assert TimeSpan().before(NOW) == TimeSpan(end=NOW)
    assert TimeSpan(NOW - hour, NOW + hour).before(NOW) == TimeSpan(NOW - hour, NOW)
    assert TimeSpan(NOW - hour, NOW).before(NOW + hour) == TimeSpan(NOW - hour, NOW)
    assert TimeSpan(NOW, NOW + hour).before(NOW - hour) == TimeSpan(NOW, NOW)
