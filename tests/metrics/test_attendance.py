"""What was seen of planned time equals what the events say, minute by minute."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event, EventType
from factory_desktop.metrics import attendance
from factory_desktop.metrics.attendance import Attendance
from factory_desktop.metrics.floor import Losses, Presence
from factory_desktop.metrics.planned import around, cut
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.rollups import rolling
from tests import crews
from tests.brute import lasting
from tests.factories import (
    T0,
    WORKERS,
    Empty,
    distinct,
    event,
    events_of,
    read,
    record,
    run,
)
from tests.metrics.calendars import DAY, EVENING, MINUTE, calendar, minutes, plants

CAP = 5 * MINUTE
HOUR = 60 * MINUTE


def attended(
    store: OpenedStore, plant: PlantCalendar, start: datetime, end: datetime, *marks: datetime
) -> Attendance:
    planned = cut(around(plant, start, end), (start, end), marks, until=end)
    found = read(store, attendance.read, planned, end)
    assert found is not None
    return found


def presence_of(
    worker_id: str, events: Sequence[Event], plant: PlantCalendar, start: datetime, end: datetime
) -> Presence | None:
    """Work it out by the definitions alone."""
    mine = [one for one in events if one.worker_id == worker_id]
    shifts = plant.between(start, end)
    own = crews.shifts_of(mine, plant, start, end)
    if not own & {one.key for one in shifts}:
        return None
    planned, _ = crews.minutes_of(own, shifts, start, end)
    seen = {
        state: sum(
            len(minutes(one.at, until) & planned)
            for one, until in lasting(mine, CAP)
            if one.type is state
        )
        for state in tuple(EventType)[:3]
    }
    return Presence(
        len(planned) * MINUTE,
        sum(seen.values()) * MINUTE,
        seen[EventType.IDLE] * MINUTE,
        seen[EventType.ABSENT] * MINUTE,
    )


@settings(max_examples=120)
@given(st.data(), plants, st.sampled_from([0, 1000]))
def test_that_what_was_seen_is_the_events_minute_by_minute(
    shared_store: OpenedStore, data: st.DataObject, plant: PlantCalendar, recent: int
) -> None:
    step = data.draw(st.sampled_from([MINUTE, 3 * MINUTE, 7 * MINUTE]))
    drawn = distinct(data.draw(st.lists(events_of(steps=300, step=step), max_size=40)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rolling, "MOST_RECENT", recent)
        patch.setattr(rolling, "PAUSE", 0)
        run(shared_store, Empty())
        record(shared_store, *drawn)
    start = T0 + data.draw(st.integers(-600, 600)) * MINUTE
    end = start + data.draw(st.integers(1, 2000)) * MINUTE
    marks = [T0 + hour * HOUR for hour in range(0, 30, data.draw(st.integers(1, 8)))]
    found = attended(shared_store, plant, start, end, *marks)
    worked_out = {
        number: presence
        for number, worker_id in enumerate(WORKERS, 1)
        if (presence := presence_of(worker_id, drawn, plant, start, end))
    }
    assert found.by_worker() == worked_out
    check_sums(found)


def check_sums(found: Attendance) -> None:
    for one in found.parts:
        assert one.presence.seen + one.presence.not_seen == one.presence.planned
        assert one.presence.idle + one.presence.absent <= one.presence.seen
    whole, losses = found.presence(), found.losses()
    if whole is None or losses is None:
        assert found.parts == ()
        return
    assert losses.planned == whole.planned == sum_of(found)
    assert losses.planned == losses.working + losses.idle + losses.absent + losses.not_seen


def sum_of(found: Attendance) -> timedelta:
    return sum((one.planned for one in found.by_worker().values()), timedelta())


def test_that_who_only_finishes_is_not_in_the_next_shift(store: OpenedStore) -> None:
    """A state that reaches over the end of the shift is no event of the next one."""
    plant = calendar(DAY, EVENING)
    day, evening = plant.on(date(2026, 1, 22))
    at = (day.end - T0) / MINUTE
    record(store, event(at - 60), event(at - 2), event(at + 30, "W2"))
    found = attended(store, plant, evening.start, evening.end)
    assert set(found.by_worker()) == {2}
    both = attended(store, plant, day.start, evening.end)
    assert both.by_worker()[1].planned == day.working_time()
    assert both.by_worker()[1].seen == 7 * MINUTE


def test_that_losses_tell_the_breaks_apart(store: OpenedStore) -> None:
    plant = calendar(DAY)
    [shift] = plant.on(date(2026, 1, 22))
    pause = shift.breaks[0]
    before = (pause.start - T0) / MINUTE - 3
    record(store, event(before), event(before + 18, kind=EventType.IDLE))
    found = attended(store, plant, shift.start, pause.end + 10 * MINUTE)
    assert found.losses() == Losses(
        planned=190 * MINUTE,
        working=3 * MINUTE,
        idle=5 * MINUTE,
        absent=timedelta(),
        not_seen=182 * MINUTE,
        breaks=15 * MINUTE,
    )
    assert found.of(frozenset({2})).losses() is None
    assert found.of(frozenset({1})) == found


def test_that_a_bar_tells_how_much_was_seen_in_it(store: OpenedStore) -> None:
    plant = calendar(DAY)
    [shift] = plant.on(date(2026, 1, 22))
    first = (shift.start - T0) / MINUTE
    record(store, *(event(first + 5 * number) for number in range(6)))
    marks = [shift.start + hour * HOUR for hour in range(3)]
    found = attended(store, plant, shift.start, shift.start + 2 * HOUR, *marks)
    assert found.seen_by_bar() == {0: 0.5, 1: 0.0}


def test_that_below_the_first_event_kept_nothing_can_be_said(store: OpenedStore) -> None:
    plant = calendar(DAY)
    record(store, event(0), event(60 * 24 * 3))
    while run(store, RetireEvents(T0 + timedelta(days=2))):
        pass
    planned = cut(plant.between(T0, T0 + HOUR), (T0, T0 + HOUR))
    assert read(store, attendance.read, planned, T0 + HOUR) is None
