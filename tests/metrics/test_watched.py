from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.planned import Window
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.watched import Watched, watched, within
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, read, record

HOUR = timedelta(hours=1)
SHIFT = Shift(time(22), time(6), "Night", (Break("Meal", time(1), time(1, 30)),))
PLANNED = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(date(2020, 1, 1), (SHIFT,)),))
MIDNIGHT = T0 - 8 * HOUR


def moment(calendar: PlantCalendar, hours: float = 100) -> Moment:
    return Moment(T0 + hours * HOUR, TimeRule(), calendar)


def test_that_a_night_shift_is_watched_between_its_breaks(store: OpenedStore) -> None:
    found = read(store, watched, (MIDNIGHT, T0), moment(PLANNED))
    assert [(one.start, one.end) for one in found.windows] == [
        (MIDNIGHT, MIDNIGHT + HOUR),
        (MIDNIGHT + 1.5 * HOUR, MIDNIGHT + 6 * HOUR),
    ]
    # Who was there is told by the whole shift.
    assert found.stretches is not None
    assert [(one.start, one.end, one.inside) for one in found.stretches] == [
        (MIDNIGHT - 2 * HOUR, MIDNIGHT, False),
        (MIDNIGHT, MIDNIGHT + 6 * HOUR, True),
    ]
    hours = {(at - MIDNIGHT) / HOUR for at in found.marks()}
    assert hours == {-2, 0, 1, 1.5, 6}
    shown = (MIDNIGHT + HOUR / 2, MIDNIGHT + 2 * HOUR)
    assert list(within(found.windows, shown)) == [
        (shown[0], MIDNIGHT + HOUR),
        (MIDNIGHT + 1.5 * HOUR, shown[1]),
    ]


def test_that_nothing_is_watched_after_now(store: OpenedStore) -> None:
    found = read(store, watched, (MIDNIGHT, T0), moment(PLANNED, -6))
    assert max(found.marks()) == T0 - 6 * HOUR
    assert read(store, watched, (T0, T0 + HOUR), moment(PLANNED, -6)) == Watched()


def test_that_without_shifts_it_begins_with_the_first_event_of_the_day(store: OpenedStore) -> None:
    plain = moment(PlantCalendar(ZoneInfo("UTC")))
    assert read(store, watched, (MIDNIGHT, T0 + HOUR), plain) == Watched()
    record(store, event(0))
    found = read(store, watched, (MIDNIGHT, T0 + HOUR), plain)
    assert found == Watched((Window(T0, T0 + HOUR, frozenset()),))
    later = read(store, watched, (T0 + HOUR, T0 + 2 * HOUR), plain)
    assert [(one.start, one.end) for one in later.windows] == [(T0 + HOUR, T0 + 2 * HOUR)]
