from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.shift import Shift
from factory_desktop.metrics.buckets import Bucket, edges, fitting, hour_ceiling, hour_floor

TALLINN = ZoneInfo("Europe/Tallinn")
KOLKATA = ZoneInfo("Asia/Kolkata")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
HOUR = timedelta(hours=1)
Cell = tuple[datetime, datetime]


def cells(start: datetime, end: datetime, zone: ZoneInfo) -> list[Cell]:
    """Return the buckets that so long a stretch of time is drawn by."""
    return list(pairwise(edges(fitting(end - start), start, end, zone)))


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
    found = cells(start, start + 4 * HOUR, LORD_HOWE)
    assert [(end - start) / HOUR for start, end in found[:4]] == lengths
    assert found[-1][0].astimezone(LORD_HOWE).minute == 0
    middle = found[2][0] + HOUR / 4
    assert hour_floor(middle, LORD_HOWE) == found[2][0]
    assert hour_ceiling(middle, LORD_HOWE) == found[2][1]


def test_that_three_months_are_drawn_by_day_two_years_by_week_and_more_by_month() -> None:
    start = at(2026, 1, 21, 22)  # Thursday's midnight in Tallinn
    assert len(cells(start, start + 93 * 24 * HOUR, TALLINN)) == 94  # the clocks changed
    weeks = cells(start, start + 94 * 24 * HOUR, TALLINN)
    assert len(weeks) == 14
    assert {start.astimezone(TALLINN).strftime("%a %H") for start, _ in weeks} == {"Mon 00"}
    assert len(cells(start, start + 732 * 24 * HOUR, TALLINN)) == 105
    months = cells(start, start + 733 * 24 * HOUR, TALLINN)
    assert len(months) == 25
    assert {start.astimezone(TALLINN).strftime("%d %H") for start, _ in months} == {"01 00"}


def test_that_a_day_that_a_zone_skipped_has_no_bar() -> None:
    apia = ZoneInfo("Pacific/Apia")
    found = list(pairwise(edges(Bucket.DAY, at(2011, 12, 27), at(2012, 1, 3), apia)))
    assert [start.astimezone(apia).day for start, _ in found] == [26, 27, 28, 29, 31, 1, 2, 3]


def test_that_up_to_four_days_are_drawn_by_hour_and_more_by_local_day() -> None:
    start = at(2026, 1, 21, 22)  # midnight in Tallinn
    assert len(cells(start, start + 96 * HOUR, TALLINN)) == 96
    days = cells(start, start + 97 * HOUR, TALLINN)
    assert len(days) == 5
    assert all(end - start == 24 * HOUR for start, end in days)


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
    found = cells(first, first + 125 * HOUR, zone)
    assert [(end - start) / HOUR for start, end in found] == hours


def test_that_minutes_begin_at_full_ones() -> None:
    found = edges(Bucket.MINUTE, at(2026, 1, 22, 8, 0, 30), at(2026, 1, 22, 8, 2), TALLINN)
    assert found == [at(2026, 1, 22, 8, minute) for minute in range(3)]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (at(2026, 1, 22, 7), [(6, 14), (14, 30), (30, 38)]),
        (at(2026, 1, 22, 6), [(6, 14), (14, 30), (30, 38)]),
        (at(2026, 1, 22, 4), [(-10, 6), (6, 14), (14, 30), (30, 38)]),
    ],
)
def test_that_shifts_alternate_with_the_times_between_them(
    start: datetime, expected: list[tuple[int, int]]
) -> None:
    midnight = at(2026, 1, 22)
    found = edges(Bucket.SHIFT, start, at(2026, 1, 23, 7), TALLINN)
    hours = [((a - midnight) / HOUR, (b - midnight) / HOUR) for a, b in pairwise(found)]
    assert hours == expected


def test_that_a_night_shift_without_a_break_follows_itself() -> None:
    around = Shift(time(22), time(22))
    found = edges(Bucket.SHIFT, at(2026, 1, 22, 8), at(2026, 1, 23, 8), TALLINN, around)
    assert [mark.astimezone(TALLINN).hour for mark in found] == [22, 22, 22]


def test_that_a_shift_is_as_long_as_its_clocks_say() -> None:
    night = Shift(time(22), time(6))
    found = edges(Bucket.SHIFT, at(2026, 3, 28, 21), at(2026, 3, 29, 3), TALLINN, night)
    assert [(b - a) / HOUR for a, b in pairwise(found)] == [7]
