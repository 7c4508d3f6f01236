from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.span import local_day
from factory_desktop.views.charts.time_ticks import time_ticks

TALLINN = ZoneInfo("Europe/Tallinn")


def texts(start: datetime, end: datetime, zone: ZoneInfo, most: int = 30) -> list[str]:
    return [tick.text for tick in time_ticks(start, end, zone, most)]


def day(month: int, number: int, zone: ZoneInfo = TALLINN) -> tuple[datetime, datetime]:
    span = local_day(datetime(2026, month, number, 12, tzinfo=UTC), zone)
    assert span.start is not None
    assert span.end is not None
    return span.start, span.end


def test_that_a_day_has_its_hours() -> None:
    start, end = day(1, 22)
    wanted = [f"{hour:02}:00" for hour in range(1, 24)]
    assert texts(start, end, TALLINN) == ["22 Jan", *wanted, "23 Jan"]


def test_that_the_hour_that_the_clocks_skip_has_no_tick() -> None:
    shown = texts(*day(3, 29), TALLINN)
    assert "03:00" not in shown
    assert shown[1:4] == ["01:00", "02:00", "04:00"]
    assert len(shown) == 24


def test_that_the_hour_that_the_clocks_repeat_has_two() -> None:
    start, end = day(10, 25)
    ticks = time_ticks(start, end, TALLINN, 30)
    threes = [tick.at for tick in ticks if tick.text == "03:00"]
    assert len(threes) == 2
    assert threes[1] - threes[0] == timedelta(hours=1)
    assert len(ticks) == 26


@pytest.mark.parametrize(("month", "number"), [(1, 22), (3, 29), (10, 25)])
@pytest.mark.parametrize("most", [3, 5, 9, 13, 30, 60])
def test_that_ticks_are_on_the_wall_clocks_round_times(month: int, number: int, most: int) -> None:
    start, end = day(month, number)
    ticks = time_ticks(start, end, TALLINN, most)
    # An hour more on the day of 25 hours, and both ends.
    assert 2 <= len(ticks) <= most + 3
    for tick in ticks:
        local = tick.at.astimezone(TALLINN)
        assert tick.begins_day == (local.hour == local.minute == 0)
        assert start <= tick.at <= end


def test_that_days_begin_at_local_midnight_across_a_change_of_clocks() -> None:
    start = datetime(2026, 3, 26, 12, tzinfo=UTC)
    ticks = time_ticks(start, start + timedelta(days=7), TALLINN, 8)
    assert [tick.text for tick in ticks] == [
        "27 Mar", "28 Mar", "29 Mar", "30 Mar", "31 Mar", "1 Apr", "2 Apr"
    ]  # fmt: skip
    assert {tick.at.astimezone(TALLINN).hour for tick in ticks} == {0}


def test_that_a_zone_off_the_full_hour_has_its_own_hours() -> None:
    zone = ZoneInfo("Asia/Kathmandu")
    start = datetime(2026, 1, 22, 4, 0, tzinfo=UTC)
    assert texts(start, start + timedelta(hours=3), zone, 4) == ["10:00", "11:00", "12:00"]


def test_that_a_minute_has_seconds_and_a_decade_years() -> None:
    start = datetime(2026, 1, 22, 4, 0, tzinfo=UTC)
    assert texts(start, start + timedelta(seconds=20), TALLINN, 5)[1] == "06:00:05"
    decade = texts(start, start + timedelta(days=3650), TALLINN, 12)
    assert 2 <= len(decade) <= 13
    assert all(text.split()[-1].isdigit() for text in decade)
