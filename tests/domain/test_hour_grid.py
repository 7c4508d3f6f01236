from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.hour_grid import HOUR_US, HourGrid, hour_grid
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.span import local_day

ODD = ("America/St_Johns", "Australia/Lord_Howe", "America/Caracas", "Asia/Pyongyang")
"""Zones that have changed clocks at odd minutes, or by less than an hour."""
ZONES = ("UTC", "Europe/Tallinn", "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Apia", *ODD)
FIRST, LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)


def test_that_hours_begin_where_the_zones_do() -> None:
    grid = HourGrid(ZoneInfo("Asia/Kolkata"))
    at = to_us(datetime(2026, 1, 22, 9, 0, tzinfo=UTC))
    assert from_us(grid.start(grid.hour(at))) == datetime(2026, 1, 22, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ZONES)
def test_that_each_instant_lies_in_its_hour(zone: str) -> None:
    grid = HourGrid(ZoneInfo(zone))
    for step in range(0, 3 * HOUR_US, 7 * 60_000_001):
        us = to_us(FIRST) + step
        hour = grid.hour(us)
        assert grid.start(hour) <= us < grid.start(hour + 1)
        assert grid.start(grid.ceiling(us) - 1) < us <= grid.start(grid.ceiling(us))


@pytest.mark.parametrize("zone", ZONES)
def test_that_every_hour_belongs_to_one_day_and_days_follow_each_other(zone: str) -> None:
    grid = HourGrid(ZoneInfo(zone))
    first, last = grid.hour(to_us(FIRST)), grid.hour(to_us(LAST))
    days = [grid.day(hour) for hour in range(first, last)]
    assert days == sorted(days)
    for day in range(days[0] + 1, days[-1], 13):
        hours = range(grid.first_hour(day), grid.first_hour(day + 1))
        assert all(grid.day(hour) == day for hour in hours)


@pytest.mark.parametrize("zone", [zone for zone in ZONES if zone not in ODD])
def test_that_a_day_is_the_local_one_where_clocks_change_by_hours(zone: str) -> None:
    grid = HourGrid(ZoneInfo(zone))
    at = FIRST
    while at < LAST:
        span = local_day(at, grid.zone)
        assert span.start is not None
        day = span.start.astimezone(grid.zone).toordinal()
        assert from_us(grid.start(grid.first_hour(day))) == span.start
        at += timedelta(days=11, hours=5)


def test_that_a_day_is_as_long_as_its_clocks_say() -> None:
    grid = HourGrid(ZoneInfo("Europe/Tallinn"))
    spring, autumn = date(2026, 3, 29).toordinal(), date(2026, 10, 25).toordinal()
    assert grid.first_hour(spring + 1) - grid.first_hour(spring) == 23
    assert grid.first_hour(autumn + 1) - grid.first_hour(autumn) == 25


def test_that_a_day_left_out_has_no_hours() -> None:
    grid = HourGrid(ZoneInfo("Pacific/Apia"))
    left_out = date(2011, 12, 30).toordinal()
    assert grid.first_hour(left_out) == grid.first_hour(left_out + 1)


def test_that_a_zone_has_one_grid() -> None:
    assert hour_grid("Europe/Tallinn") is hour_grid("Europe/Tallinn")
