from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.views.charts.bucket_labels import bucket_labels
from tests.snapshots import NOW, ZONE, bars_over, hourly

TALLINN = ZoneInfo(ZONE)
TODAY = local_day(NOW, TALLINN)


def width_of(text: str) -> float:
    return 7.0 * len(text)


def test_that_wide_bars_each_have_their_hour() -> None:
    labels = bucket_labels(hourly(TODAY), TALLINN, 40, width_of)
    assert [label.text for label in labels] == [f"{hour:02}" for hour in range(24)]
    assert [label.at for label in labels] == list(range(24))


def test_that_narrow_bars_share_labels_at_round_hours() -> None:
    labels = bucket_labels(hourly(TODAY), TALLINN, 10, width_of)
    assert [label.text for label in labels] == ["00", "03", "06", "09", "12", "15", "18", "21"]


def test_that_midnight_between_two_days_is_named_by_its_day() -> None:
    span = TimeSpan(NOW - timedelta(hours=24), NOW)
    labels = bucket_labels(hourly(span), TALLINN, 60, width_of)
    assert [label.text for label in labels if label.strong] == ["22 Jan"]


def long_bars(start: datetime, days: int) -> tuple[UnitsBar, ...]:
    return bars_over(start, start + timedelta(days=days), TALLINN)


def test_that_weeks_of_two_years_have_their_year() -> None:
    labels = bucket_labels(long_bars(NOW - timedelta(days=120), 200), TALLINN, 30, width_of)
    assert labels[0].text.endswith(" 2025")
    assert labels[-1].text.endswith(" 2026")
    assert {after.at - before.at for before, after in pairwise(labels)} == {4}


def test_that_weeks_of_one_year_are_short() -> None:
    labels = bucket_labels(long_bars(NOW, 200), TALLINN, 60, width_of)
    assert labels[0].text == "19 Jan"


def test_that_months_are_thinned_to_round_ones() -> None:
    months = long_bars(datetime(2022, 3, 29, tzinfo=UTC), 1400)
    labels = bucket_labels(months, TALLINN, 12, width_of)
    assert [label.text for label in labels] == [
        "Jul 2022", "Jan 2023", "Jul 2023", "Jan 2024", "Jul 2024", "Jan 2025", "Jul 2025",
        "Jan 2026",
    ]  # fmt: skip
    wide = bucket_labels(months, TALLINN, 80, width_of)
    assert [label.text for label in wide[:2]] == ["Mar 2022", "Apr 2022"]


def test_that_days_are_named_and_thinned() -> None:
    days = [local_day(NOW + timedelta(days=number), TALLINN) for number in range(21)]
    daily = [UnitsBar(day.start, day.end, 1) for day in days if day.start and day.end]
    assert [label.text for label in bucket_labels(daily, TALLINN, 60, width_of)][:2] == [
        "22 Jan",
        "23 Jan",
    ]
    thin = bucket_labels(daily, TALLINN, 10, width_of)
    assert len(thin) == 3
    assert {after.at - before.at for before, after in pairwise(thin)} == {7}
