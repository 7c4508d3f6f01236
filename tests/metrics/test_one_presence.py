"""Today, Losses and the timeline say the same of who was there, also where shifts overlap."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import Event
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.taking import take
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.store.opened import OpenedStore
from tests import crews, losses
from tests.brute import lasting
from tests.factories import T0, WORKERS, Empty, distinct, event, events_of, read, record, run

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
CAP = 5 * MINUTE
NONE = timedelta()
NIGHT = Shift(time(22), time(10), "Night", (Break("Coffee", time(8, 10), time(8, 40)),))
EARLY = Shift(time(6), time(11), "Early", (Break("Coffee", time(8, 30), time(8, 50)),))
LATE = Shift(time(11), time(16), "Late")
HANDOVER = Shift(time(10, 45), time(15), "Handover", (Break("Lunch", time(12), time(12, 30)),))
ACROSS = Shift(time(9), time(12), "Across")
UTC_ZONE = ZoneInfo("UTC")


def plant(before: tuple[Shift, ...], since: tuple[Shift, ...]) -> PlantCalendar:
    """Change the plan on the day of the events: the last night of the old one runs into it."""
    plans = (ShiftPlan(date(2020, 1, 1), before), ShiftPlan(T0.date(), since))
    return PlantCalendar(UTC_ZONE, plans)


plants = st.builds(
    plant,
    st.sampled_from([(), (NIGHT,), (EARLY, NIGHT)]),
    st.lists(st.sampled_from([EARLY, LATE, HANDOVER, ACROSS]), unique=True).map(tuple),
)

Figures = tuple[timedelta, timedelta]
"""Working time that was not seen, and breaks, over all workers."""


def said(
    store: OpenedStore, calendar: PlantCalendar, span: tuple[datetime, datetime], now: datetime
) -> tuple[Figures, Figures, timedelta]:
    """Ask Today, Losses and the timeline."""
    moment = Moment(now, TimeRule("measured", CAP), calendar)
    today = read(store, take, losses.view(span), moment).losses
    lost = read(store, LossesQuestion(losses.view(span)).answer, moment)
    rows = read(store, TimelineQuestion(RowKind.WORKERS, span).answer, moment).rows
    missed = sum((row.not_seen or NONE for row in rows), NONE)
    return (
        (today.not_seen, today.breaks) if today else (NONE, NONE),
        (lost.not_seen or NONE, lost.breaks or NONE),
        missed,
    )


def by_the_minute(
    events: list[Event], calendar: PlantCalendar, span: tuple[datetime, datetime], now: datetime
) -> Figures:
    start, end = span[0], min(span[1], now)
    missed = rested = 0
    for worker in WORKERS:
        mine = [one for one in events if one.worker_id == worker]
        own = crews.shifts_of(mine, calendar, T0, now)
        work, breaks = crews.minutes_of(own, calendar.between(start, end), start, end)
        seen = {
            one.at + number * MINUTE
            for one, until in lasting(mine, CAP)
            for number in range((until - one.at) // MINUTE)
        }
        missed, rested = missed + len(work - seen), rested + len(breaks)
    return missed * MINUTE, rested * MINUTE


@settings(max_examples=100)
@given(
    st.lists(events_of(steps=480), max_size=40),
    plants,
    st.integers(-300, 480),
    st.integers(1, 500),
    st.integers(0, 600),
)
def test_that_all_pages_say_what_the_minutes_add_up_to(
    shared_store: OpenedStore,
    drawn: list[Event],
    calendar: PlantCalendar,
    start: int,
    length: int,
    now: int,
) -> None:
    run(shared_store, Empty())
    events = distinct(drawn)
    record(shared_store, *events)
    span = T0 + start * MINUTE, T0 + (start + length) * MINUTE
    at = T0 + now * MINUTE
    if span[0] >= at or not calendar.between(span[0], min(span[1], at)):
        return
    figures = by_the_minute(events, calendar, span, at)
    assert said(shared_store, calendar, span, at) == (figures, figures, figures[0])


@pytest.fixture
def two_crews(store: OpenedStore) -> OpenedStore:
    """W1 early and W2 late, each seen without a gap, also in the quarter that they share."""
    record(store, *(event(minute, "W1") for minute in range(0, 3 * 60, 5)))
    record(store, *(event(minute, "W2") for minute in range(165, 7 * 60, 5)))
    return store


@pytest.mark.parametrize("span", [(0, 3), (2.75, 7), (0, 7), (2.8, 2.9), (4, 5)])
def test_that_a_handover_brings_nobody_into_the_shift_of_the_others(
    two_crews: OpenedStore, span: tuple[float, float]
) -> None:
    early = Shift(time(8), time(11), "Early")
    calendar = plant((), (early, Shift(time(10, 45), time(15), "Late")))
    sides = T0 + span[0] * HOUR, T0 + span[1] * HOUR
    nothing = NONE, NONE
    assert said(two_crews, calendar, sides, T0 + 9 * HOUR) == (nothing, nothing, NONE)


def test_that_who_goes_home_is_not_missed_in_the_next_shift(store: OpenedStore) -> None:
    """Seen two minutes before the change, in a state that lasts longer."""
    calendar = plant((), (EARLY, LATE))
    record(store, event(178, "W1"), event(185, "W2"))
    now = T0 + 5 * HOUR
    missed = 2 * HOUR - CAP
    figures = missed, NONE
    assert said(store, calendar, (T0 + 3 * HOUR, now), now) == (figures, figures, missed)
