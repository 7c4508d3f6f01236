from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import EventType
from factory_desktop.domain.shift import Shift, ShiftKey
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.own_median import OwnMedian
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.station_question import StationQuestion
from factory_desktop.metrics.worker_question import WorkerQuestion
from factory_desktop.store.opened import OpenedStore
from tests import losses
from tests.factories import T0, event, read, record, units

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTES = 24 * 60
UTC_PLANT = PlantCalendar(ZoneInfo("UTC"))
RULE = TimeRule(event_duration=HOUR)
"""An event is an hour, so that units per hour can be read off."""


def usual(
    store: OpenedStore, pick: Pick, view: View | None = None, calendar: PlantCalendar = UTC_PLANT
) -> OwnMedian:
    wanted = view or losses.view((T0, T0 + HOUR))
    moment = Moment(T0 + HOUR, RULE, calendar)
    asked = View(wanted.choice, pick)
    if pick.station_id:
        return read(store, StationQuestion(asked).answer, moment).usual
    return read(store, WorkerQuestion(asked).answer, moment).usual


def work(store: OpenedStore, day: int, made: int, minute: int = 0, worker: str = "W1") -> None:
    at = day * MINUTES + minute
    record(store, event(at, worker), units(at + 1, made, worker=worker))


def test_that_it_is_the_median_of_the_days_with_active_time(store: OpenedStore) -> None:
    for day, made in ((-1, 4), (-2, 10), (-28, 6), (0, 100), (-29, 100)):
        work(store, day, made)
    work(store, -3, 50, worker="W2")
    record(store, event(-4 * MINUTES, kind=EventType.ABSENT))
    assert usual(store, Pick("W1")) == OwnMedian(6, 3, None)


def test_that_an_even_number_of_days_has_the_middle_of_two(store: OpenedStore) -> None:
    work(store, -1, 4)
    work(store, -2, 7)
    assert usual(store, Pick("W1")).per_hour == 5.5


def test_that_without_such_days_there_is_none(store: OpenedStore) -> None:
    work(store, 0, 4)
    assert usual(store, Pick("W1")) == OwnMedian(None, 0, None)


def test_that_a_station_is_measured_by_its_occupancy(store: OpenedStore) -> None:
    work(store, -1, 6)
    record(store, event(-MINUTES + 2, kind=EventType.IDLE))
    assert usual(store, Pick("W1")).per_hour == 6
    assert usual(store, Pick(None, "S1")) == OwnMedian(3, 1, None)
    assert usual(store, Pick("W2", "S1")) == OwnMedian(None, 0, None)


@pytest.mark.parametrize("night", [False, True])
def test_that_a_shift_is_compared_with_those_of_its_name(store: OpenedStore, night: bool) -> None:
    shifts = (Shift(time(6), time(14), "Day"), Shift(time(22), time(6), "Night"))
    calendar = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(date(2020, 1, 1), shifts),))
    for day in (-1, -2, -28, -29):
        work(store, day, 8)
        # Two in the morning, by the shift of the day before.
        work(store, day, 2, minute=-6 * 60)
    key = ShiftKey(T0.date() - DAY, "Night") if night else ShiftKey(T0.date(), "Day")
    view = View(SpanChoice(SpanKind.SHIFT, shift=key))
    found = usual(store, Pick("W1"), view, calendar)
    assert found == (OwnMedian(2, 3, "Night") if night else OwnMedian(8, 3, "Day"))


def test_that_days_are_those_of_the_plants_clock(store: OpenedStore) -> None:
    """28 days before noon of 12 April in Tallinn begin in winter time."""
    tallinn = PlantCalendar(ZoneInfo("Europe/Tallinn"))
    noon = datetime(2026, 4, 12, 9, tzinfo=UTC)
    first = datetime(2026, 3, 14, 22, tzinfo=UTC)
    for at, made in ((first, 3), (first - timedelta(minutes=2), 90)):
        minute = (at - T0) / timedelta(minutes=1)
        record(store, event(minute), units(minute + 1, made))
    view = View(losses.view((noon, noon + HOUR)).choice, Pick("W1"))
    moment = Moment(noon, RULE, tallinn)
    assert read(store, WorkerQuestion(view).answer, moment).usual == OwnMedian(3, 1, None)
