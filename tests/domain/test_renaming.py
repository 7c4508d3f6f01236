from datetime import date, time

from factory_desktop.domain.calendar import ShiftPlan
from factory_desktop.domain.renaming import Renaming
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.target import UnitsTarget

FIRST, DAY, NEXT = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)
ALL = UnitsTarget("S1", 20, FIRST)


def plan(day: date, *names: str) -> ShiftPlan:
    shifts = (Shift(time(6 * n), time(6 * n + 6), name) for n, name in enumerate(names))
    return ShiftPlan(day, tuple(shifts))


def test_that_a_shift_keeps_its_own_target_and_the_days_before_keep_theirs() -> None:
    own = UnitsTarget("S1", 12, FIRST, "Day")
    plans = plan(FIRST, "Day"), plan(DAY, "Early")
    carried = Renaming((("Day", "Early"),), DAY).carry((ALL, own), plans)
    assert set(carried) == {ALL, own, UnitsTarget("S1", 12, DAY, "Early")}


def test_that_a_name_that_no_plan_has_any_more_leaves_no_targets() -> None:
    own = UnitsTarget("S1", 12, FIRST, "Day"), UnitsTarget("S1", 15, NEXT, "Day")
    carried = Renaming((("Day", "Early"),), FIRST).carry((ALL, *own), (plan(FIRST, "Early"),))
    assert set(carried) == {
        ALL,
        UnitsTarget("S1", 12, FIRST, "Early"),
        UnitsTarget("S1", 15, NEXT, "Early"),
    }


def test_that_two_shifts_can_swap_their_names() -> None:
    day, night = UnitsTarget("S1", 12, FIRST, "Day"), UnitsTarget("S2", 9, FIRST, "Night")
    plans = plan(FIRST, "Day", "Night"), plan(DAY, "Night", "Day")
    carried = Renaming((("Day", "Night"), ("Night", "Day")), DAY).carry((day, night), plans)
    assert set(carried) == {
        day,
        night,
        UnitsTarget("S1", 12, DAY, "Night"),
        UnitsTarget("S1", None, DAY, "Day"),
        UnitsTarget("S2", 9, DAY, "Day"),
        UnitsTarget("S2", None, DAY, "Night"),
    }


def test_that_the_next_plan_has_what_it_had() -> None:
    own, later = UnitsTarget("S1", 12, FIRST, "Day"), UnitsTarget("S1", 14, DAY, "Day")
    plans = plan(FIRST, "Day"), plan(DAY, "Early"), plan(NEXT, "Day")
    carried = Renaming((("Day", "Early"),), DAY).carry((own, later), plans)
    assert set(carried) == {
        own,
        UnitsTarget("S1", 14, DAY, "Early"),
        UnitsTarget("S1", 14, NEXT, "Day"),
        UnitsTarget("S1", None, NEXT, "Early"),
    }
