from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.metrics.planned import cut
from tests.factories import T0
from tests.metrics.calendars import DAY, EVENING, MINUTE, NIGHT, calendar, plants, working_minutes

HOUR = 60 * MINUTE
instants = st.integers(-1500, 1500).map(lambda minute: T0 + minute * MINUTE)


@given(plants, instants, st.integers(1, 3000), st.lists(instants, max_size=4, unique=True))
def test_that_stretches_and_breaks_are_the_shifts_minute_by_minute(
    plant: PlantCalendar, start: datetime, length: int, marks: list[datetime]
) -> None:
    end = start + length * MINUTE
    shifts = plant.between(start, end)
    marks.sort()
    planned = cut(shifts, (start, end), marks)
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
