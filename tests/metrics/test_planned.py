from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.metrics.planned import Planned, PlannedTime, around, cut, shifts_of, working
from tests.factories import T0
from tests.metrics.calendars import (
    ACROSS,
    DAY,
    EVENING,
    MINUTE,
    NIGHT,
    calendar,
    plants,
    working_minutes,
)

HOUR = 60 * MINUTE
instants = st.integers(-1500, 1500).map(lambda minute: T0 + minute * MINUTE)


@given(plants, instants, st.integers(1, 3000), st.lists(instants, max_size=4, unique=True))
def test_that_stretches_and_breaks_are_the_shifts_minute_by_minute(
    plant: PlantCalendar, start: datetime, length: int, marks: list[datetime]
) -> None:
    end = start + length * MINUTE
    shifts = plant.between(start, end)
    marks.sort()
    cut_all = cut(shifts, (start, end), marks)
    planned = [one for one in cut_all if one.inside]
    for number, shift in enumerate(shifts):
        mine = frozenset({number})
        parts = [one for one in planned if number in one.shifts]
        rests = sum(
            (one.rests[rest].length for one in parts for rest in one.rests_of(mine)), timedelta()
        )
        whole = sum((one.length for one in parts), timedelta())
        assert whole == min(shift.end, end) - max(shift.start, start)
        assert whole - rests == len(working_minutes(shift, start, end)) * MINUTE
    for one in planned:
        assert one.shifts
        if one.bar is None:
            assert not marks or one.end <= marks[0] or one.start >= marks[-1]
        else:
            assert marks[one.bar] <= one.start < one.end <= marks[one.bar + 1]


def test_that_a_shift_is_one_stretch_with_its_breaks() -> None:
    [shift] = calendar(DAY).on(date(2026, 1, 22))
    [one] = cut([shift], (shift.start, shift.end))
    assert (one.start, one.end, one.bar) == (shift.start, shift.end, None)
    assert [rest.length for rest in one.rests] == [15 * MINUTE, 30 * MINUTE]


def test_that_a_night_shift_is_longer_and_shorter_when_the_clocks_change() -> None:
    plant = calendar(DAY, EVENING, NIGHT)
    for day, hours in ((date(2026, 3, 28), 7), (date(2026, 10, 24), 9), (date(2026, 5, 1), 8)):
        shift = plant.on(day)[-1]
        [one] = cut([shift], (shift.start, shift.end))
        assert one.length == hours * HOUR
        assert one.rests_of(frozenset({0})) == (0,)


def test_that_nothing_is_planned_without_shifts() -> None:
    assert cut((), (T0, T0 + HOUR)) == ()
    assert around(calendar(), T0, T0 + HOUR) == ()


def overlapping() -> tuple[Planned, ...]:
    """Cut the day's first two shifts, the second of which begins before the first is over."""
    shifts = calendar(DAY, ACROSS).on(date(2026, 1, 22))
    return cut(shifts, (shifts[0].start, shifts[1].end))


def test_that_shifts_that_overlap_those_shown_are_known_too() -> None:
    plant = calendar(DAY, ACROSS, EVENING)
    day, across, evening = plant.on(date(2026, 1, 22))
    assert around(plant, day.start, day.start + HOUR) == (day, across, evening)
    assert around(plant, evening.end - HOUR, evening.end) == (day, across, evening)


@pytest.mark.parametrize(
    ("seen", "mine"),
    [
        ((0,), {0}),
        ((0, 1), {0}),
        ((1, 2), {1}),
        ((0, 1, 2), {0, 1}),
        # Of one who has just come nothing else is known yet.
        ((1,), {1}),
        ((), set()),
    ],
)
def test_that_shared_time_is_of_the_shift_one_is_in_anyway(
    seen: tuple[int, ...], mine: set[int]
) -> None:
    assert shifts_of(overlapping(), seen) == mine


def test_that_what_two_shifts_of_a_worker_share_counts_once() -> None:
    """The coffee of the first and what is lunch in both are a break for who is in both."""
    times = PlannedTime(overlapping())
    assert times.of(frozenset({0})) == (8 * HOUR - 45 * MINUTE, 45 * MINUTE)
    assert times.of(frozenset({1})) == (7 * HOUR + 40 * MINUTE - HOUR, HOUR)
    both = 15 * MINUTE + 20 * MINUTE
    assert times.of(frozenset({0, 1})) == (12 * HOUR + 10 * MINUTE - both, both)
    assert all(one.working for one in working(overlapping()))


def test_that_nothing_is_planned_after_the_moment_shown() -> None:
    [shift] = calendar(DAY).on(date(2026, 1, 22))
    half = shift.start + 4 * HOUR
    inside, after = cut([shift], (shift.start, half - HOUR), until=half)
    assert (inside.end, after.end) == (half - HOUR, half)
    assert (inside.inside, after.inside) == (True, False)
