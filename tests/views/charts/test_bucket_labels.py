from datetime import timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.views.charts.bucket_labels import bucket_labels
from tests.snapshots import NOW, ZONE, hourly

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


def test_that_days_are_named_and_thinned() -> None:
    days = [local_day(NOW + timedelta(days=number), TALLINN) for number in range(21)]
    bars = [UnitsBar(day.start, day.end, 1) for day in days if day.start and day.end]
    assert [label.text for label in bucket_labels(bars, TALLINN, 60, width_of)][:2] == [
        "22 Jan",
        "23 Jan",
    ]
    thin = bucket_labels(bars, TALLINN, 10, width_of)
    assert len(thin) == 3
    assert {after.at - before.at for before, after in pairwise(thin)} == {7}
