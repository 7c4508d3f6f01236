from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Shift, ShiftKey
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.models.palette_model import ranked
from factory_desktop.models.time_words import times, typed_times

TALLINN = ZoneInfo("Europe/Tallinn")
SHIFTS = Shift(time(6), time(14), "Day shift"), Shift(time(22), time(6), "Night shift")
CALENDAR = PlantCalendar(TALLINN, (ShiftPlan(date(2025, 1, 1), SHIFTS),))
NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)


def first(typed: str) -> object:
    return ranked([*typed_times(typed, NOW, CALENDAR), *times(NOW, CALENDAR)], typed)[0].key


def day(year: int, month: int, number: int) -> SpanChoice:
    noon = datetime(year, month, number, 12, tzinfo=TALLINN)
    return SpanChoice(SpanKind.CUSTOM, local_day(noon, TALLINN))


def test_that_yesterday_is_the_day_before() -> None:
    assert first("yesterday") == day(2026, 1, 21)


def test_that_a_shift_is_found_by_day_and_name() -> None:
    night = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 21), "Night shift"))
    assert first("yesterday night shift") == night
    assert first("night shift") == night
    assert first("tuesday day shift") == SpanChoice(
        SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 20), "Day shift")
    )
    assert first("today day shift") == LATEST


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("2026-01-15", day(2026, 1, 15)),
        ("15.1.", day(2026, 1, 15)),
        ("15.1", day(2026, 1, 15)),
        ("15.1.2025", day(2025, 1, 15)),
        ("15 jan", day(2026, 1, 15)),
        ("15 January 2025", day(2025, 1, 15)),
        ("23 Jan", day(2025, 1, 23)),
        ("29.2.", None),
        ("29.2.2024", day(2024, 2, 29)),
        ("2026-01-22", SpanChoice(SpanKind.TODAY)),
        ("2026-01-23", None),
        ("2026-13-01", None),
        ("15 ju", None),
        ("idle", None),
        ("", None),
    ],
)
def test_that_dates_are_understood(typed: str, wanted: SpanChoice | None) -> None:
    assert [one.key for one in typed_times(typed, NOW, CALENDAR)] == ([wanted] if wanted else [])


@pytest.mark.parametrize(
    ("typed", "hours"), [("09:30", 2 + 10 / 60), ("9:30", 2 + 10 / 60), ("11:41", 24 - 1 / 60)]
)
def test_that_a_time_is_the_last_one_that_has_passed(typed: str, hours: float) -> None:
    (found,) = typed_times(typed, NOW, CALENDAR)
    assert isinstance(found.key, SpanChoice)
    at = NOW - timedelta(hours=hours)
    half = timedelta(minutes=30)
    assert found.key == SpanChoice(SpanKind.CUSTOM, TimeSpan(at - half, at + half))


def test_that_what_is_no_time_is_none() -> None:
    assert typed_times("25:00", NOW, CALENDAR) == []
    assert typed_times("9:75", NOW, CALENDAR) == []


def test_that_a_plant_without_shifts_offers_days() -> None:
    offered = times(NOW, PlantCalendar(TALLINN))
    assert [one.title for one in offered[:2]] == ["Yesterday, Wed 21 Jan", "Tue 20 Jan"]


def test_that_every_time_offered_has_begun() -> None:
    for command in times(NOW, CALENDAR):
        assert isinstance(command.key, SpanChoice)
        start = command.key.resolve(NOW, CALENDAR).start
        assert start is not None
        assert start <= NOW
