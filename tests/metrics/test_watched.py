from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.watched import Watched, watched
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, read, record

HOUR = timedelta(hours=1)
SHIFT = Shift(time(22), time(6), "Night", (Break("Meal", time(1), time(1, 30)),))
PLANNED = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(date(2020, 1, 1), (SHIFT,)),))
MIDNIGHT = T0 - 8 * HOUR


def moment(calendar: PlantCalendar, hours: float = 100) -> Moment:
    return Moment(T0 + hours * HOUR, TimeRule(), calendar)


def test_that_a_night_shift_is_watched_between_its_breaks(store: OpenedStore) -> None:
    [one] = read(store, watched, (MIDNIGHT, T0), moment(PLANNED))
    assert one.whole == (MIDNIGHT - 2 * HOUR, MIDNIGHT + 6 * HOUR)
    assert list(one.within((MIDNIGHT, T0))) == [
        (MIDNIGHT, MIDNIGHT + HOUR),
        (MIDNIGHT + 1.5 * HOUR, MIDNIGHT + 6 * HOUR),
    ]
    assert (one.start, one.end) == one.whole
    assert set(one.marks()) == {at for part in (*one.stretches, one.whole) for at in part}


def test_that_nothing_is_watched_after_now(store: OpenedStore) -> None:
    [one] = read(store, watched, (MIDNIGHT, T0), moment(PLANNED, -6))
    assert one.end == T0 - 6 * HOUR
    assert read(store, watched, (T0, T0 + HOUR), moment(PLANNED, -6)) == ()


def test_that_without_shifts_it_begins_with_the_first_event_of_the_day(store: OpenedStore) -> None:
    plain = moment(PlantCalendar(ZoneInfo("UTC")))
    assert read(store, watched, (MIDNIGHT, T0 + HOUR), plain) == ()
    record(store, event(0))
    [one] = read(store, watched, (MIDNIGHT, T0 + HOUR), plain)
    assert one == Watched(((T0, T0 + HOUR),))
    [later] = read(store, watched, (T0 + HOUR, T0 + 2 * HOUR), plain)
    assert later.stretches == ((T0 + HOUR, T0 + 2 * HOUR),)
