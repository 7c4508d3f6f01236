from datetime import date, time

import pytest

from factory_desktop.domain.calendar import ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar, SetReasons, SetTargets
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget

DAY = date(2026, 1, 22)
NEXT = date(2026, 1, 23)


def test_that_plans_without_shifts_and_with_them_are_taken() -> None:
    plans = (ShiftPlan(DAY, (Shift(),)), ShiftPlan(NEXT, ()))
    assert SetCalendar(plans).plans == plans


def test_that_shifts_that_overlap_are_refused_in_words() -> None:
    shifts = (Shift(), Shift(time(15), time(23), "Late"))
    with pytest.raises(ValueError, match=r"^Day shift and Late overlap\.$"):
        SetCalendar((ShiftPlan(DAY, shifts),))


def test_that_two_plans_of_one_day_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^Two plans begin on the same day\.$"):
        SetCalendar((ShiftPlan(DAY, ()), ShiftPlan(DAY, (Shift(),))))


def test_that_a_target_may_differ_by_shift_and_by_day_and_be_taken_away() -> None:
    units = (
        UnitsTarget("S1", 20, DAY),
        UnitsTarget("S1", 15, DAY, "Night"),
        UnitsTarget("S1", 0, NEXT),
    )
    assert SetTargets(units, (UtilizationTarget(1, DAY), UtilizationTarget(0, NEXT))).units == units


@pytest.mark.parametrize("units", [None, -1, float("nan"), float("inf"), 1_000_001])
def test_that_a_target_that_cannot_be_is_refused(units: float | None) -> None:
    with pytest.raises(ValueError, match=r"^A target is a number of units per hour\.$"):
        SetTargets((UnitsTarget("S1", units, DAY),), ())


@pytest.mark.parametrize("share", [-0.01, 1.01, float("nan")])
def test_that_a_share_beyond_the_whole_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match=r"^A utilization target lies between 0 and 100 %\.$"):
        SetTargets((), (UtilizationTarget(share, DAY),))


def test_that_two_targets_for_the_same_from_one_day_on_are_refused() -> None:
    for change in (
        ((UnitsTarget("S1", 1, DAY), UnitsTarget("S1", 2, DAY)), ()),
        ((), (UtilizationTarget(0.1, DAY), UtilizationTarget(0.2, DAY))),
    ):
        with pytest.raises(ValueError, match="Two targets for the same"):
            SetTargets(*change)


@pytest.mark.parametrize(
    ("names", "said"),
    [(("Cleaning", " "), "A reason has no name."), (("A", "A"), "A reason stands there twice.")],
)
def test_that_reasons_are_told_apart(names: tuple[str, ...], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        SetReasons(names)
    assert SetReasons(()).names == ()
