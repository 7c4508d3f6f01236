from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Shift, ShiftKey
from factory_desktop.domain.span import ALL_TIME, TimeSpan, local_day
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.domain.span_step import day_choice, stepped

TALLINN = ZoneInfo("Europe/Tallinn")
DAY, NIGHT = Shift(time(6), time(14), "Day"), Shift(time(22), time(6), "Night")
CALENDAR = PlantCalendar(TALLINN, (ShiftPlan(date(2026, 1, 1), (DAY, NIGHT)),))
NO_SHIFTS = PlantCalendar(TALLINN)
NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)


def shift(day: int, name: str) -> SpanChoice:
    return SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, day), name))


def test_that_shifts_are_stepped_through_over_midnight() -> None:
    back = stepped(LATEST, -1, NOW, CALENDAR)
    assert back == shift(21, "Night")
    again = stepped(back, -1, NOW, CALENDAR)
    assert again == shift(21, "Day")
    assert stepped(again, 1, NOW, CALENDAR) == shift(21, "Night")


def test_that_the_step_onto_the_running_shift_follows_the_clock() -> None:
    assert stepped(shift(21, "Night"), 1, NOW, CALENDAR) == LATEST


def test_that_no_step_leads_into_the_future() -> None:
    assert stepped(LATEST, 1, NOW, CALENDAR) is None
    assert stepped(SpanChoice(SpanKind.TODAY), 1, NOW, CALENDAR) is None
    for kind in (SpanKind.LAST_24_HOURS, SpanKind.LAST_7_DAYS):
        assert stepped(SpanChoice(kind), 1, NOW, CALENDAR) is None


def test_that_between_two_shifts_the_last_one_is_the_latest() -> None:
    between = datetime(2026, 1, 22, 15, tzinfo=UTC)
    assert stepped(LATEST, -1, between, CALENDAR) == shift(21, "Night")
    assert stepped(LATEST, 1, between, CALENDAR) is None


def test_that_there_is_nothing_before_the_first_plan() -> None:
    assert stepped(shift(1, "Day"), -1, NOW, CALENDAR) is None


@pytest.mark.parametrize("calendar", [CALENDAR, NO_SHIFTS], ids=["shifts", "none"])
def test_that_days_are_stepped_through(calendar: PlantCalendar) -> None:
    today = SpanChoice(SpanKind.TODAY)
    yesterday = stepped(today, -1, NOW, calendar)
    assert yesterday is not None
    assert yesterday.custom == local_day(NOW - timedelta(days=1), TALLINN)
    assert stepped(yesterday, 1, NOW, calendar) == today


def test_that_the_latest_shift_of_a_plant_without_shifts_steps_by_days() -> None:
    assert stepped(LATEST, -1, NOW, NO_SHIFTS) == day_choice(date(2026, 1, 21), NOW, TALLINN)


@pytest.mark.parametrize(("month", "hours"), [(3, 23), (10, 25)])
def test_that_days_on_which_the_clocks_change_are_whole(month: int, hours: int) -> None:
    sunday = {3: 29, 10: 25}[month]
    after = datetime(2026, month, sunday + 1, 12, tzinfo=TALLINN).astimezone(UTC)
    changed = stepped(SpanChoice(SpanKind.TODAY), -1, after, NO_SHIFTS)
    assert changed is not None
    assert changed.custom.start is not None
    assert changed.custom.end is not None
    assert changed.custom.end - changed.custom.start == timedelta(hours=hours)
    assert stepped(changed, 1, after, NO_SHIFTS) == SpanChoice(SpanKind.TODAY)


def test_that_the_last_hours_step_back_by_their_length() -> None:
    day = timedelta(hours=24)
    back = stepped(SpanChoice(SpanKind.LAST_24_HOURS), -1, NOW, CALENDAR)
    assert back == SpanChoice(SpanKind.CUSTOM, TimeSpan(NOW - 2 * day, NOW - day))


def test_that_all_time_has_nothing_beside_it() -> None:
    for choice in (SpanChoice(SpanKind.ALL), SpanChoice(SpanKind.CUSTOM, ALL_TIME)):
        assert stepped(choice, -1, NOW, CALENDAR) is None
        assert stepped(choice, 1, NOW, CALENDAR) is None


@given(st.integers(0, 400 * 24 * 60))
def test_that_a_walk_back_touches_every_shift_once_and_leads_home(minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    walked, choice = [], LATEST
    for _ in range(6):
        placed = choice.placed(now, CALENDAR)
        assert placed is not None
        walked.append(placed)
        choice = stepped(choice, -1, now, CALENDAR) or pytest.fail("No way back.")
    for later, earlier in pairwise(walked):
        assert earlier.end <= later.start
        assert later.start - earlier.end <= timedelta(hours=9)
    for _ in range(6):
        choice = stepped(choice, 1, now, CALENDAR) or pytest.fail("No way on.")
    assert choice == LATEST
