from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.models.bucket import Bucket, bucket_of, worth_showing

START = datetime(2026, 1, 21, 22, 0, tzinfo=UTC)


def hours(*units: int) -> tuple[UnitsBar, ...]:
    hour = timedelta(hours=1)
    return tuple(
        UnitsBar(START + number * hour, START + (number + 1) * hour, made)
        for number, made in enumerate(units)
    )


def test_that_the_night_before_the_first_unit_and_the_future_are_left_out() -> None:
    bars = hours(*[0] * 6, *[5] * 9, *[0] * 9)
    assert worth_showing(bars, START + timedelta(hours=14, minutes=30)) == bars[6:15]


def test_that_an_empty_hour_after_the_first_unit_stays() -> None:
    bars = hours(5, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0)
    assert worth_showing(bars, START + timedelta(hours=10, minutes=1)) == bars[:11]


def test_that_a_few_buckets_stay_even_for_one_unit() -> None:
    bars = hours(*[0] * 6, 1, *[0] * 17)
    assert worth_showing(bars, START + timedelta(hours=6, minutes=1)) == bars[6:14]
    last = hours(*[0] * 23, 1)
    assert worth_showing(last, START + timedelta(hours=24)) == last[16:]


def test_that_units_of_a_camera_whose_clock_is_ahead_are_shown() -> None:
    bars = hours(1, 1, 1, 1, 1, 1, 1, 1, 1, 7)
    assert worth_showing(bars, START + timedelta(hours=8, minutes=59)) == bars


def test_that_nothing_is_left_out_where_nothing_was_made() -> None:
    assert worth_showing(hours(0, 0), START) == hours(0, 0)
    assert worth_showing((), START) == ()


def test_that_days_are_told_from_hours_even_where_the_span_cuts_them() -> None:
    day = UnitsBar(START, START + timedelta(hours=23), 1)
    cut = UnitsBar(START + timedelta(hours=23), START + timedelta(hours=24), 1)
    assert bucket_of((day, cut)) is Bucket.DAY
    assert bucket_of(hours(1, 2)) is Bucket.HOUR
    assert bucket_of(()) is Bucket.HOUR


@pytest.mark.parametrize(
    ("days", "bucket"),
    [(6, Bucket.WEEK), (7, Bucket.WEEK), (28, Bucket.MONTH), (31, Bucket.MONTH)],
)
def test_that_weeks_and_months_are_told_by_their_length(days: int, bucket: Bucket) -> None:
    assert bucket_of([UnitsBar(START, START + timedelta(days=days, hours=-1), 1)]) is bucket
