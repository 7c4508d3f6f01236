from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from factory_desktop.models import text
from tests.speaking import speaking

TALLINN = ZoneInfo("Europe/Tallinn")
NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)


def plain(written: str) -> str:
    return written.replace(text.SPACE, " ")


@pytest.mark.parametrize(
    ("value", "decimals", "wanted"),
    [(None, 0, "–"), (0, 0, "0"), (186_204, 0, "186,204"), (18.649, 1, "18.6"), (-0.5, 2, "-0.50")],
)
def test_that_numbers_are_grouped_and_pointed(value: float, decimals: int, wanted: str) -> None:
    assert text.number(value, decimals) == wanted


@pytest.mark.parametrize(
    ("fraction", "wanted"), [(None, "–"), (0.0, "0.0 %"), (0.8095, "81.0 %"), (1.0, "100.0 %")]
)
def test_that_a_share_is_written_as_percent(fraction: float | None, wanted: str) -> None:
    assert plain(text.percent(fraction)) == wanted


def test_that_another_language_points_and_groups_its_own_way() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert text.number(1234.5, 1) == "1.234,5"
        assert plain(text.percent(0.5)) == "50,0 %"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("minutes", "wanted"),
    [(0, "0:00"), (59.4, "0:59"), (59.6, "1:00"), (255, "4:15"), (60_000, "1,000:00")],
)
def test_that_hours_have_two_digits_of_minutes(minutes: float, wanted: str) -> None:
    assert text.hours(timedelta(minutes=minutes)) == wanted


def test_that_a_duration_turns_into_hours_at_one_hour() -> None:
    assert plain(text.duration(timedelta(minutes=10))) == "10 min"
    assert plain(text.duration(timedelta(minutes=60))) == "1:00 h"


@pytest.mark.parametrize(
    ("seconds", "wanted"),
    [
        (0, "0 s"),
        (40, "40 s"),
        (535, "8 min 55 s"),
        (600, "10 min"),
        (3_600, "1 h"),
        (3_900, "1 h 5 min"),
        (3_605, "1 h"),
        (183_600, "2 d 3 h"),
    ],
)
def test_that_an_exact_length_has_its_two_largest_units(seconds: int, wanted: str) -> None:
    assert plain(text.exact(timedelta(seconds=seconds))) == wanted


def test_that_an_age_is_told_in_seconds_then_minutes() -> None:
    assert text.age(timedelta(seconds=-3)) == "0 s ago"
    assert text.age(timedelta(seconds=59)) == "59 s ago"
    assert text.age(timedelta(seconds=61)) == "1 min ago"


def test_that_moments_are_told_by_the_plants_clock() -> None:
    late = datetime(2026, 1, 21, 22, 30, tzinfo=UTC)
    assert text.clock_time(late, TALLINN) == "00:30"
    assert text.clock_time(late, TALLINN, seconds=True) == "00:30:00"
    assert text.day(late, TALLINN) == "Thu 22 Jan"
    assert text.date(late, TALLINN) == "22 Jan 2026"
    assert text.moment(late, TALLINN) == "22 Jan 2026, 00:30"
    assert text.short_day(late, TALLINN) == "22 Jan"


@pytest.mark.parametrize(
    ("at", "wanted"),
    [
        (None, "–"),
        (NOW, "11:40:00"),
        (datetime(2026, 1, 21, 22, 0, tzinfo=UTC), "00:00:00"),
        (datetime(2026, 1, 21, 21, 59, tzinfo=UTC), "21 Jan 23:59"),
        (datetime(2025, 12, 31, 21, 0, tzinfo=UTC), "31 Dec 2025 23:00"),
    ],
)
def test_that_a_recent_moment_tells_only_what_is_news(at: datetime | None, wanted: str) -> None:
    assert text.recent_moment(at, TALLINN, NOW) == wanted


def test_that_one_is_not_counted_as_many() -> None:
    assert text.counted(1, "event", "events") == "1 event"
    assert text.counted(2, "event", "events") == "2 events"
    assert text.counted(0, "event", "events") == "0 events"


def test_that_a_month_has_its_year() -> None:
    assert text.month(datetime(2026, 1, 31, 23, tzinfo=UTC), TALLINN) == "Feb 2026"


@pytest.mark.parametrize(
    ("seconds", "wanted"),
    [
        (300, "5 min"),
        (60, "1 min"),
        (90, "1.5 min"),
        (3600, "60 min"),
        (20, "0.333333 min"),
        (6, "0.1 min"),
    ],
)
def test_that_a_setting_in_minutes_has_no_more_decimals_than_it_takes(
    seconds: float, wanted: str
) -> None:
    assert plain(text.minutes(timedelta(seconds=seconds))) == wanted


@pytest.mark.parametrize(
    ("value", "decimals", "wanted"),
    [(12, 0, "+12"), (-73, 0, "−73"), (-0.4, 0, "0"), (1_234.5, 1, "+1,234.5")],
)
def test_that_a_difference_carries_its_sign(value: float, decimals: int, wanted: str) -> None:
    assert text.signed(value, decimals) == wanted


def test_that_a_rough_share_has_no_tenths() -> None:
    assert plain(text.whole_percent(0.824)) == "82 %"


def test_that_days_times_and_weekdays_of_the_calendar_are_written() -> None:
    assert text.calendar_day(date(2026, 1, 2)) == "2 Jan 2026"
    assert text.wall_time(time(6, 5)) == "06:05"
    assert [text.weekday(day) for day in (0, 6)] == ["Mon", "Sun"]


def test_that_days_are_written_as_the_language_writes_them() -> None:
    at, zone = datetime(2026, 1, 22, 9, 40, tzinfo=UTC), ZoneInfo("UTC")
    wanted = {"de": ("Do. 22. Jan.", "22. Jan. 2026"), "es": ("jue 22 ene", "22 ene 2026")}
    for language, days in wanted.items():
        with speaking(language):
            assert (text.day(at, zone), text.date(at, zone)) == days
