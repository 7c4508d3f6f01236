"""What is due equals rate times working minutes, minute by minute."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.metrics.against_target import Targets, breaks_by_bar
from factory_desktop.metrics.floor import AgainstTarget
from tests.factories import STATIONS, T0
from tests.metrics.calendars import (
    DAY,
    EVENING,
    LONG_AGO,
    MINUTE,
    NIGHT,
    calendar,
    minutes,
    plants,
    working_minutes,
)

HOUR = 60 * MINUTE
S1 = UnitsTarget("S1", 60, LONG_AGO)
instants = st.integers(-1500, 1500).map(lambda minute: T0 + minute * MINUTE)


def of(
    plant: PlantCalendar,
    start: datetime,
    end: datetime,
    now: datetime,
    stations: Sequence[str] = STATIONS,
) -> Targets:
    return Targets(plant, plant.between(start, end), (start, end), now, tuple(stations))


def due(
    plant: PlantCalendar, start: datetime, end: datetime, stations: Sequence[str] = STATIONS
) -> float:
    return sum(
        len(working_minutes(shift, start, end)) / 60 * (plant.units_per_hour(one, shift.key) or 0)
        for shift in plant.between(start, end)
        for one in stations
    )


@given(plants, instants, st.integers(1, 3000), instants)
def test_that_due_is_the_rate_of_every_working_minute(
    plant: PlantCalendar, start: datetime, length: int, now: datetime
) -> None:
    end = start + length * MINUTE
    made = {"S1": 7, "S2": 11, "S10": 13}
    whole, each = of(plant, start, end, now).against(made)
    shifts = plant.between(start, end)
    with_target = {one for one in STATIONS for s in shifts if plant.units_per_hour(one, s.key)}
    assert set(each) == with_target
    upto = max(start, min(end, now))
    for station, one in each.items():
        assert one.due == pytest.approx(due(plant, start, upto, [station]))
        assert one.whole == pytest.approx(due(plant, start, end, [station]))
        assert (one.made, one.stations) == (made[station], 1)
    if whole is None:
        assert not with_target
        return
    assert whole.due == pytest.approx(due(plant, start, upto))
    assert whole.whole == pytest.approx(due(plant, start, end))
    assert (whole.made, whole.stations) == (sum(made[one] for one in each), len(each))
    left = {
        at
        for shift in shifts
        if any(plant.units_per_hour(one, shift.key) for one in STATIONS)
        for at in working_minutes(shift, max(start, now), end)
    }
    if left:
        needed = max(0.0, whole.whole - whole.made) / (len(left) / 60)
        assert whole.needed_per_hour == pytest.approx(needed)
    else:
        assert whole.needed_per_hour is None


@given(plants, instants, st.integers(1, 3000), st.lists(instants, min_size=2, unique=True))
def test_that_bars_ask_for_their_own_minutes(
    plant: PlantCalendar, start: datetime, length: int, marks: list[datetime]
) -> None:
    marks.sort()
    end = start + length * MINUTE
    bars = of(plant, start, end, T0).by_bar(marks)
    for bar, first, past in zip(bars, marks, marks[1:], strict=False):
        low, high = max(start, first), min(end, past)
        inside = [one for one in plant.between(low, high) if low < high]
        if any(plant.units_per_hour(one, shift.key) for one in STATIONS for shift in inside):
            assert bar == pytest.approx(due(plant, low, high))
        else:
            assert bar is None
    shifts = plant.between(start, end)
    for length_of, first, past in zip(breaks_by_bar(shifts, marks), marks, marks[1:], strict=False):
        resting = {
            at
            for shift in shifts
            for pause in shift.breaks
            for at in minutes(max(pause.start, first), min(pause.end, past))
        }
        assert length_of == len(resting) * MINUTE


def test_that_a_shift_under_way_tells_the_pace_from_now_on() -> None:
    """Eight hours less 45 minutes of breaks; at 8:00 in Tallinn two of them are over."""
    plant = calendar(DAY, targets=(S1,))
    [shift] = plant.on(date(2026, 1, 22))
    now = shift.start + 2 * HOUR
    found, _ = of(plant, shift.start, shift.end, now).against({"S1": 120, "S2": 99})
    assert found == AgainstTarget(
        made=120, due=120, whole=435, stations=1, per_hour=60, needed_per_hour=60
    )
    over, _ = of(plant, shift.start, shift.end, shift.end).against({"S1": 120})
    assert over is not None
    assert (over.due, over.needed_per_hour, over.ahead) == (435, None, -315)
    done, _ = of(plant, shift.start, shift.end, now).against({"S1": 500})
    assert done is not None
    assert done.needed_per_hour == 0


def test_that_a_later_target_leaves_earlier_days_alone() -> None:
    later = UnitsTarget("S1", 90, date(2026, 1, 22))
    plant = calendar(DAY, targets=(S1, later))
    [first], [second] = plant.on(date(2026, 1, 21)), plant.on(date(2026, 1, 22))
    found, _ = of(plant, first.start, second.end, second.start).against({})
    assert found is not None
    assert (found.due, found.whole, found.per_hour) == (435, 435 + 7.25 * 90, 90)


def test_that_nothing_is_asked_without_targets_or_shifts() -> None:
    for plant in (calendar(DAY), calendar(targets=(S1,))):
        found = of(plant, T0, T0 + HOUR, T0)
        assert found.against({"S1": 3}) == (None, {})
        assert found.by_bar([T0, T0 + HOUR]) == [None]
        assert found.by_bar([]) == []


def test_that_a_night_of_seven_hours_asks_for_less() -> None:
    plant = calendar(NIGHT, targets=(S1,))
    for day, hours in ((date(2026, 3, 28), 6.5), (date(2026, 10, 24), 8.5)):
        [shift] = plant.on(day)
        found, _ = of(plant, shift.start, shift.end, shift.end).against({})
        assert found is not None
        assert found.due == hours * 60


def test_that_the_rate_of_the_shift_begun_last_is_told() -> None:
    plant = calendar(DAY, EVENING, targets=(S1, UnitsTarget("S1", 30, LONG_AGO, "Evening")))
    day, evening = plant.on(date(2026, 1, 22))
    for now, rate in ((day.start - HOUR, 60), (day.end, 30), (evening.end + HOUR, 30)):
        found, _ = of(plant, day.start, evening.end, now).against({})
        assert found is not None
        assert found.per_hour == rate
    assert timedelta() == breaks_by_bar([day], [day.start, day.start + HOUR])[0]
