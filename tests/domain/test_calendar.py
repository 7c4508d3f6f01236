from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Break, Shift, ShiftKey
from factory_desktop.domain.target import UnitsTarget, UtilizationTarget

TALLINN = ZoneInfo("Europe/Tallinn")
EARLY = Shift(time(6), time(14), "Early", (Break("Lunch", time(10), time(10, 30)),))
LATE = Shift(time(14), time(22), "Late")
NIGHT = Shift(time(22), time(6), "Night", (Break("Meal", time(2), time(2, 30)),))
FIRST = date(2026, 1, 1)
PLANT = PlantCalendar(TALLINN, (ShiftPlan(FIRST, (EARLY, LATE, NIGHT)),))
HOUR = timedelta(hours=1)


def local(day: int, hour: int, minute: int = 0, month: int = 1) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=TALLINN).astimezone(UTC)


def test_that_a_night_shift_belongs_to_the_day_it_starts() -> None:
    running = PLANT.at(local(23, 3))
    assert running is not None
    assert running.key == ShiftKey(date(2026, 1, 22), "Night")
    assert [(one.start, one.end) for one in running.breaks] == [(local(23, 2), local(23, 2, 30))]
    assert running.working_time() == 7.5 * HOUR


@pytest.mark.parametrize(
    ("day", "month", "hours"), [(28, 3, 7), (24, 10, 9), (22, 1, 8)], ids=["spring", "fall", "even"]
)
def test_that_a_night_across_the_change_of_clocks_has_its_real_hours(
    day: int, month: int, hours: int
) -> None:
    night = PLANT.find(ShiftKey(date(2026, month, day), "Night"))
    assert night is not None
    assert night.end - night.start == hours * HOUR


def test_that_working_time_ends_at_the_moment_and_leaves_breaks_out() -> None:
    early = PLANT.find(ShiftKey(date(2026, 1, 22), "Early"))
    assert early is not None
    assert early.working_time() == 7.5 * HOUR
    assert early.working(local(22, 10, 10)) == ((local(22, 6), local(22, 10)),)
    assert early.working_time(local(22, 11)) == 4.5 * HOUR
    assert early.working_time(local(22, 5)) == timedelta()


def test_that_neighbors_follow_each_other_over_days_and_back() -> None:
    key = ShiftKey(date(2026, 1, 22), "Late")
    seen = [key]
    for _ in range(5):
        after = PLANT.neighbor(seen[-1], 1)
        assert after is not None
        before = PLANT.neighbor(after.key, -1)
        assert before is not None
        assert before.key == seen[-1]
        seen.append(after.key)
    assert seen[-1] == ShiftKey(date(2026, 1, 24), "Early")


def test_that_a_plant_that_rests_shows_its_last_shift() -> None:
    weekdays = Shift(time(8), time(16), weekdays=frozenset(range(5)))
    plant = PlantCalendar(TALLINN, (ShiftPlan(FIRST, (weekdays,)),))
    sunday = local(25, 12)
    assert plant.at(sunday) is None
    latest = plant.latest(sunday)
    assert latest is not None
    assert latest.key.day == date(2026, 1, 23)
    following = plant.neighbor(latest.key, 1)
    assert following is not None
    assert following.key.day == date(2026, 1, 26)


def test_that_between_finds_every_shift_that_reaches_in() -> None:
    found = PLANT.between(local(22, 5), local(22, 15))
    assert [one.key.name for one in found] == ["Night", "Early", "Late"]
    assert PLANT.between(local(22, 6), local(22, 14)) == found[1:2]


def test_that_an_earlier_day_keeps_its_plan_and_its_targets() -> None:
    plans = (ShiftPlan(FIRST, (EARLY,)), ShiftPlan(date(2026, 2, 1), (LATE,)))
    targets = (
        UnitsTarget("S1", 20, FIRST),
        UnitsTarget("S1", 25, date(2026, 2, 1)),
        UnitsTarget("S1", 10, FIRST, "Late"),
        UnitsTarget("S2", 0, date(2026, 2, 1)),
        UnitsTarget("S2", 5, FIRST),
    )
    shares = (UtilizationTarget(0.8, FIRST), UtilizationTarget(0.85, date(2026, 2, 1)))
    plant = PlantCalendar(TALLINN, plans, targets, shares)
    january, february = date(2026, 1, 31), date(2026, 2, 1)
    assert [one.key.name for one in plant.on(january)] == ["Early"]
    assert [one.key.name for one in plant.on(february)] == ["Late"]
    assert plant.units_per_hour("S1", ShiftKey(january, "Early")) == 20
    assert plant.units_per_hour("S1", ShiftKey(february, "Early")) == 25
    assert plant.units_per_hour("S1", ShiftKey(february, "Late")) == 10
    assert plant.units_per_hour("S2", ShiftKey(january, "Early")) == 5
    assert plant.units_per_hour("S2", ShiftKey(february, "Early")) is None
    assert plant.units_per_hour("S3", ShiftKey(february, "Early")) is None
    assert (plant.utilization(january), plant.utilization(february)) == (0.8, 0.85)
    assert plant.utilization(date(2025, 12, 31)) is None


def test_that_a_shift_without_a_target_of_its_own_any_more_has_that_of_all() -> None:
    february, key = date(2026, 2, 1), ShiftKey(date(2026, 2, 2), "Late")
    all_shifts, own = UnitsTarget("S1", 20, FIRST), UnitsTarget("S1", 10, FIRST, "Late")
    back, none = (UnitsTarget("S1", units, february, "Late") for units in (None, 0))
    for last, units in ((own, 10), (back, 20), (none, None)):
        plant = PlantCalendar(TALLINN, (), (all_shifts, own, last))
        assert plant.units_per_hour("S1", key) == units


def test_that_without_plans_no_shift_is_known() -> None:
    plant = PlantCalendar(TALLINN)
    assert plant.latest(local(22, 12)) is None
    assert plant.neighbor(ShiftKey(FIRST, "Day"), 1) is None
    assert plant.between(local(1, 0), local(30, 0)) == ()
