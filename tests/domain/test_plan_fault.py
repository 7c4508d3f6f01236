from datetime import time

import pytest

from factory_desktop.domain.plan_fault import PlanFault, PlanFaultKind, find_fault, minutes, offset
from factory_desktop.domain.shift import Break, Shift

EARLY = Shift(time(6), time(14), "Early")
LATE = Shift(time(14), time(22), "Late")
NIGHT = Shift(time(22), time(6), "Night")
MONDAY, TUESDAY, SUNDAY = frozenset({0}), frozenset({1}), frozenset({6})


def pause(start: time, end: time, name: str = "Lunch") -> Break:
    return Break(name, start, end)


@pytest.mark.parametrize(
    "shifts",
    [
        (),
        (EARLY, LATE, NIGHT),
        (Shift(time(6), time(6), "Round the clock"),),
        (Shift(time(6), time(14), "Day", weekdays=MONDAY),
         Shift(time(6), time(12), "Day", weekdays=TUESDAY)),
        (Shift(time(22), time(6), "Night", (pause(time(23), time(23, 30)),
                                            pause(time(23, 50), time(0, 10), "Rest"),
                                            pause(time(2), time(2, 30), "Meal"))),),
    ],
)  # fmt: skip
def test_that_shifts_that_can_be_worked_have_no_fault(shifts: tuple[Shift, ...]) -> None:
    assert find_fault(shifts) is None


@pytest.mark.parametrize(
    ("shifts", "said"),
    [
        ((Shift(name=" "),), "A shift has no name."),
        ((Shift(weekdays=frozenset()),), "Day shift starts on no day of the week."),
        ((EARLY, Shift(time(14), time(15), "Early")), "Two shifts of one day are named Early."),
        ((EARLY, Shift(time(13, 59), time(22), "Late")), "Early and Late overlap."),
        # Past midnight, and from one week into the next.
        ((Shift(time(22), time(6, 1), "Night", weekdays=MONDAY),
          Shift(time(6), time(14), "Early", weekdays=TUESDAY)), "Night and Early overlap."),
        ((Shift(time(6), time(14), "Early", weekdays=MONDAY),
          Shift(time(22), time(6, 1), "Night", weekdays=SUNDAY)), "Early and Night overlap."),
        ((Shift(breaks=(pause(time(12), time(12, 30), ""),)),),
         "A break of Day shift has no name."),
        ((Shift(breaks=(pause(time(15, 45), time(16, 1)),)),),
         "Lunch does not lie within Day shift."),
        ((Shift(breaks=(pause(time(7), time(7, 30)),)),), "Lunch does not lie within Day shift."),
        ((Shift(breaks=(pause(time(12), time(12)),)),), "Lunch does not lie within Day shift."),
        ((Shift(breaks=(pause(time(12), time(13)), pause(time(12, 59), time(13, 5)))),),
         "Two breaks of Day shift overlap."),
        ((Shift(breaks=(pause(time(8), time(16)),)),),
         "The breaks of Day shift leave no time to work."),
    ],
)  # fmt: skip
def test_that_what_is_wrong_is_said_in_a_sentence(shifts: tuple[Shift, ...], said: str) -> None:
    assert str(find_fault(shifts)) == said


def test_that_a_fault_names_what_it_is_about() -> None:
    shifts = (Shift(breaks=(pause(time(7), time(7, 30)),)),)
    assert find_fault(shifts) == PlanFault(PlanFaultKind.BREAK_OUTSIDE, "Day shift", "Lunch")


def test_that_lengths_are_by_the_clock_and_at_least_a_minute() -> None:
    assert minutes(time(22), time(6)) == 480
    assert minutes(time(6), time(6)) == 1440
    assert offset(NIGHT, time(2)) == 240
    assert offset(NIGHT, time(22)) == 0
