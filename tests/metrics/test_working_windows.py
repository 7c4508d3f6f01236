from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.planned import PlannedTime
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.working_windows import closed, counted_span, working_windows
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, read, record

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
UTC_ZONE = ZoneInfo("UTC")


def plant(*shifts: Shift) -> PlantCalendar:
    return PlantCalendar(UTC_ZONE, (ShiftPlan(date(2020, 1, 1), shifts),))


DAY = Shift(time(8), time(16), "Day", (Break("Lunch", time(12), time(12, 30)),))
LATE = Shift(time(15), time(23), "Late")


def test_that_without_shifts_the_span_is_one_window() -> None:
    found = working_windows(PlantCalendar(UTC_ZONE), T0, T0 + HOUR, T0 + HOUR)
    assert (found.planned, found.stretches) == (False, ())
    assert [(one.start, one.end) for one in found.windows] == [(T0, T0 + HOUR)]


def test_that_breaks_part_a_shift_and_its_length_is_without_them() -> None:
    found = working_windows(plant(DAY), T0, T0 + 24 * HOUR, T0 + 24 * HOUR)
    hours = [((one.start - T0) / HOUR, (one.end - T0) / HOUR) for one in found.windows]
    assert hours == [(0, 4), (4.5, 8)]
    assert PlannedTime(found.stretches).of(frozenset({0})) == (7.5 * HOUR, 30 * MINUTE)


def test_that_what_two_shifts_share_is_a_window_of_both() -> None:
    found = working_windows(plant(DAY, LATE), T0, T0 + 15 * HOUR, T0 + 15 * HOUR)
    assert [one.working for one in found.windows] == [{0}, {0}, {0, 1}, {1}]
    together = [(one[0].start, one[-1].end) for one in found.unbroken()]
    assert together == [(T0, T0 + 4 * HOUR), (T0 + 4.5 * HOUR, T0 + 15 * HOUR)]


def test_that_a_span_cuts_windows_and_breaks() -> None:
    sides = T0 + HOUR, T0 + 4 * HOUR + 10 * MINUTE
    found = working_windows(plant(DAY), *sides, T0 + 6 * HOUR)
    assert PlannedTime(found.stretches).of(frozenset({0})) == (3 * HOUR, 10 * MINUTE)
    # Who was there is told by the whole shift, as far as it has come.
    assert [(one.start - T0) / HOUR for one in found.stretches if not one.inside] == [0, 4 + 1 / 6]
    assert found.stretches[-1].end == T0 + 6 * HOUR


def test_that_an_open_span_begins_with_the_first_hour_and_ends_now(store: OpenedStore) -> None:
    now = T0 + 3 * HOUR
    assert read(store, closed, ALL_TIME, now) is None
    record(store, event(30))
    assert read(store, closed, ALL_TIME, now) == (T0, now)
    assert read(store, closed, TimeSpan(T0 - HOUR), now) == (T0 - HOUR, now)
    assert read(store, closed, TimeSpan(T0, T0 + HOUR), T0) is None


def test_that_of_a_past_moment_nothing_later_counts() -> None:
    view = View(SpanChoice(SpanKind.CUSTOM, TimeSpan(T0, T0 + 4 * HOUR)))
    for past, end in ((False, 4), (True, 2)):
        moment = Moment(T0 + 2 * HOUR, TimeRule(), plant(), past=past)
        assert counted_span(view, moment) == TimeSpan(T0, T0 + end * HOUR)
    before = Moment(T0 - HOUR, TimeRule(), plant(), past=True)
    assert counted_span(view, before) == TimeSpan(T0, T0)
