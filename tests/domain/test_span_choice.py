from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Shift, ShiftKey
from factory_desktop.domain.span import ALL_TIME, TimeSpan, local_day
from factory_desktop.domain.span_choice import SpanChoice, SpanKind

TALLINN = ZoneInfo("Europe/Tallinn")
PLANT = PlantCalendar(TALLINN)
NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
HOUR = timedelta(hours=1)
EARLY, LATE = Shift(time(6), time(14), "Early"), Shift(time(14), time(22), "Late")
TWO_SHIFTS = PlantCalendar(TALLINN, (ShiftPlan(date(2026, 1, 1), (EARLY, LATE)),))


@pytest.mark.parametrize(
    ("choice", "meant"),
    [
        (SpanChoice(), local_day(NOW, TALLINN)),
        (SpanChoice(SpanKind.LAST_24_HOURS), TimeSpan(NOW - 24 * HOUR)),
        (SpanChoice(SpanKind.LAST_7_DAYS), TimeSpan(NOW - 7 * 24 * HOUR)),
        (SpanChoice(SpanKind.ALL, TimeSpan(NOW)), ALL_TIME),
        (SpanChoice(SpanKind.CUSTOM, TimeSpan(NOW)), TimeSpan(NOW)),
    ],
)
def test_that_each_choice_means_its_span(choice: SpanChoice, meant: TimeSpan) -> None:
    assert choice.resolve(NOW, PLANT) == meant


def test_that_a_camera_whose_clock_runs_ahead_is_within_the_last_hours() -> None:
    ahead = NOW + timedelta(minutes=4)
    assert ahead in SpanChoice(SpanKind.LAST_24_HOURS).resolve(NOW, PLANT)
    assert ahead in SpanChoice(SpanKind.LAST_7_DAYS).resolve(NOW, PLANT)


def test_that_a_shift_is_the_named_one_or_the_latest() -> None:
    day = date(2026, 1, 22)
    assert SpanChoice(SpanKind.SHIFT).resolve(NOW, TWO_SHIFTS) == EARLY.on(day, TALLINN)
    named = SpanChoice(SpanKind.SHIFT, shift=ShiftKey(date(2026, 1, 21), "Late"))
    assert named.resolve(NOW, TWO_SHIFTS) == LATE.on(date(2026, 1, 21), TALLINN)
    assert SpanChoice().placed(NOW, TWO_SHIFTS) is None


def test_that_without_a_plan_a_shift_is_the_day() -> None:
    assert SpanChoice(SpanKind.SHIFT).resolve(NOW, PLANT) == local_day(NOW, TALLINN)
    assert SpanChoice(SpanKind.SHIFT).placed(NOW, PLANT) is None


def test_that_a_shift_no_plan_has_any_more_is_the_time_it_was_in() -> None:
    late = TWO_SHIFTS.on(date(2026, 1, 21))[-1]
    choice = SpanChoice.of_shift(late, TWO_SHIFTS.latest(NOW))
    assert choice.resolve(NOW, TWO_SHIFTS) == late.span
    renamed = PlantCalendar(TALLINN, (ShiftPlan(date(2026, 1, 1), (EARLY,)),))
    assert choice.placed(NOW, renamed) is None
    assert choice.resolve(NOW, renamed) == late.span
    # By its name alone no more than the day is known.
    named = SpanChoice(SpanKind.SHIFT, shift=late.key)
    assert named == choice
    assert named.resolve(NOW, renamed) == local_day(late.start, TALLINN)


def test_that_the_latest_shift_is_chosen_without_its_name() -> None:
    early = TWO_SHIFTS.latest(NOW)
    assert early is not None
    assert SpanChoice.of_shift(early, early) == SpanChoice(SpanKind.SHIFT)
