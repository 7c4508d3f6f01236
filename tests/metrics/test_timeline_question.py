"""What a timeline says adds up to what the events say, one by one."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import timeline_question
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.store.opened import OpenedStore
from tests.brute import clipped, lasting
from tests.factories import STATES, T0, Empty, distinct, event, events_of, read, record, run, units

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
UTC_ZONE = ZoneInfo("UTC")
NOW = T0 + 9 * HOUR
CAP = 5 * MINUTE
PLANNED = PlantCalendar(
    UTC_ZONE,
    (
        ShiftPlan(
            date(2020, 1, 1),
            (
                Shift(time(8, 30), time(12), "Early", (Break("Tea", time(10), time(10, 10)),)),
                Shift(time(13), time(16, 45), "Late", (Break("Tea", time(15), time(15, 7)),)),
            ),
        ),
    ),
)
PLAIN = PlantCalendar(UTC_ZONE)


def ask(
    store: OpenedStore,
    shown: tuple[datetime, datetime],
    kind: RowKind = RowKind.WORKERS,
    calendar: PlantCalendar = PLAIN,
    pick: Pick | None = None,
    now: datetime = NOW,
    past: bool = False,
) -> TimelineAnswer:
    moment = Moment(now, TimeRule("measured", cap=CAP), calendar, past=past)
    question = TimelineQuestion(kind, shown, pick or Pick())
    return read(store, question.answer, moment)


def time_of(
    events: Sequence[Event], shown: tuple[datetime, datetime], state: EventType, **who: str
) -> timedelta:
    span = TimeSpan(*shown)
    return sum(
        (
            length
            for one, length in clipped(lasting(events, CAP), span, NOW)
            if one.type is state and all(getattr(one, key) == value for key, value in who.items())
        ),
        timedelta(),
    )


def missed(events: Sequence[Event], worker: str, shown: tuple[datetime, datetime]) -> timedelta:
    """Planned time of shifts in which a worker had an event, less the time of any state in it."""
    gone = timedelta()
    for shift in PLANNED.between(shown[0], min(shown[1], NOW)):
        whole = (shift.start, min(shift.end, NOW))
        of = [one for one in events if one.worker_id == worker]
        seen = any(whole[0] <= one.at < whole[1] for one in of)
        for start, end in shift.working(NOW) if seen else ():
            part = max(start, shown[0]), min(end, shown[1])
            if part[0] < part[1]:
                seen_in = sum((time_of(of, part, state) for state in STATES), timedelta())
                gone += part[1] - part[0] - seen_in
    return gone


@pytest.mark.parametrize("most", [40_000, 5])
@settings(max_examples=25)
@given(
    events=st.lists(events_of(steps=500), max_size=60),
    start=st.integers(-30, 500),
    length=st.integers(5, 400),
    seconds=st.integers(0, 59),
)
def test_that_totals_equal_what_the_events_add_up_to(
    shared_store: OpenedStore,
    most: int,
    events: list[Event],
    start: int,
    length: int,
    seconds: int,
) -> None:
    store, events = shared_store, distinct(events)
    run(store, Empty())
    record(store, *events)
    begin = T0 + start * MINUTE + timedelta(seconds=seconds)
    shown = begin, begin + length * MINUTE
    before, timeline_question.MOST_EVENTS = timeline_question.MOST_EVENTS, most
    try:
        workers = ask(store, shown, calendar=PLANNED)
        stations = ask(store, shown, RowKind.STATIONS, PLANNED)
    finally:
        timeline_question.MOST_EVENTS = before
    for row in workers.rows:
        of = [time_of(events, shown, state, worker_id=row.row_id) for state in STATES]
        assert [row.working, row.idle, row.absent] == of
        assert row.not_seen == missed(events, row.row_id, shown)
    for row in stations.rows:
        of = [time_of(events, shown, state, station_id=row.row_id) for state in STATES]
        assert [row.working, row.idle, row.absent] == of
    for answer in (workers, stations):
        made = [one for one in events if one.count and shown[0] <= one.at < shown[1]]
        assert sum(row.units for row in answer.rows) == sum(one.count for one in made)
        # What is hatched is what is not seen, as far as it is drawn.
        if answer.by is None:
            drawn = hatched(answer, shown)
            totals = [row.not_seen or timedelta() for row in answer.rows]
            for one, total in zip(drawn, totals, strict=True):
                assert abs(one - total) < timedelta(milliseconds=1)


def hatched(answer: TimelineAnswer, shown: tuple[datetime, datetime]) -> list[timedelta]:
    start, end = (at.timestamp() for at in shown)
    found = [0.0] * len(answer.rows)
    for row, left, right in answer.unseen.tolist():
        found[int(row)] += max(0.0, min(right, end) - max(left, start))
    return [timedelta(seconds=one) for one in found]


def test_that_a_camera_that_falls_silent_leaves_a_gap_up_to_now(store: OpenedStore) -> None:
    record(store, *(event(minute) for minute in range(0, 30, 4)))
    answer = ask(store, (T0, T0 + 2 * HOUR), now=T0 + HOUR)
    [(row, left, right)] = answer.unseen.tolist()[:1]
    assert (row, left, right) == (
        0,
        (T0 + 33 * MINUTE).timestamp(),
        (T0 + HOUR).timestamp(),
    )
    assert answer.rows[0].not_seen == 27 * MINUTE


def test_that_without_shifts_nobody_is_looked_for_before_the_days_first_event(
    store: OpenedStore,
) -> None:
    record(store, event(60), event(61, "W2"))
    rows = ask(store, (T0, T0 + 3 * HOUR), now=T0 + 2 * HOUR).rows
    assert [row.not_seen for row in rows] == [55 * MINUTE, 55 * MINUTE, 60 * MINUTE]


def test_that_who_was_not_in_a_shift_at_all_is_not_missed(store: OpenedStore) -> None:
    record(store, event(60))
    answer = ask(store, (T0, NOW), calendar=PLANNED)
    assert [row.not_seen for row in answer.rows] == [
        3 * HOUR + 30 * MINUTE - 10 * MINUTE - 5 * MINUTE,
        timedelta(),
        timedelta(),
    ]
    # The break is not hatched.
    pauses = [(T0 + 2 * HOUR).timestamp(), (T0 + 2 * HOUR + 10 * MINUTE).timestamp()]
    assert not any(left < pauses[1] and right > pauses[0] for _, left, right in answer.unseen)


def test_that_a_pick_leaves_its_own_row_and_does_not_guess_at_gaps(store: OpenedStore) -> None:
    record(store, event(0), event(2, "W2", "S2"), event(4, "W1", "S2"), units(5, worker="W2"))
    shown = (T0, T0 + HOUR)
    picked = ask(store, shown, pick=Pick("W1"))
    assert [row.row_id for row in picked.rows] == ["W1"]
    assert picked.rows[0].not_seen is not None
    assert picked.made == ()
    at_station = ask(store, shown, pick=Pick(None, "S2"))
    assert [row.working for row in at_station.rows] == [5 * MINUTE, 5 * MINUTE, timedelta()]
    assert {row.not_seen for row in at_station.rows} == {None}
    assert at_station.unseen.size == 0
    with_worker = ask(store, shown, RowKind.STATIONS, pick=Pick("W2"))
    assert [row.working for row in with_worker.rows] == [timedelta(), timedelta(), 5 * MINUTE]


def test_that_a_replay_knows_nothing_that_came_later(store: OpenedStore) -> None:
    record(store, event(0), units(1), event(20), units(21))
    answer = ask(store, (T0, T0 + HOUR), now=T0 + 10 * MINUTE, past=True)
    assert (answer.rows[0].units, answer.rows[0].events) == (3, 2)
    assert [one.units for one in answer.made or ()] == [3]
    assert len(answer.spells) == 1


def test_that_too_many_spells_are_added_up_and_too_many_counts_left_out(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(store, *(event(minute) for minute in range(20)), units(3), units(7))
    monkeypatch.setattr(timeline_question, "MOST_EVENTS", 10)
    monkeypatch.setattr(timeline_question, "MOST_TICKS", 1)
    answer = ask(store, (T0, T0 + HOUR))
    assert answer.by is Bucket.HOUR
    assert answer.made is None
    assert {spell.within for spell in answer.spells.in_row(0)} == {(T0, T0 + HOUR)}
    assert ask(store, (T0, T0 + HOUR), RowKind.STATIONS).rows[0].not_seen is None


def test_that_some_time_on_both_sides_is_read_too(store: OpenedStore) -> None:
    record(store, event(-10), event(65))
    answer = ask(store, (T0, T0 + HOUR))
    assert answer.frame == (T0 - 15 * MINUTE, T0 + 75 * MINUTE)
    assert len(answer.spells) == 2
    assert answer.rows[0].working == timedelta()
