from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import EventType
from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import losses_question
from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.store.opened import OpenedStore
from tests import losses
from tests.factories import T0, Empty, distinct, event, events_of, read, record, run
from tests.store.test_operations import operate

MINUTE = timedelta(minutes=1)
UTC_PLANT = PlantCalendar(ZoneInfo("UTC"))
SPAN = (T0, T0 + 240 * MINUTE)


def note(start: float, end: float, reason: str, **about: object) -> Note:
    return Note(T0 + start * MINUTE, T0 + end * MINUTE, reason=reason, **about)  # type: ignore[arg-type]


def given_reasons(
    store: OpenedStore, *notes: Note, calendar: PlantCalendar = UTC_PLANT
) -> dict[str, float]:
    question = LossesQuestion(losses.view(SPAN), notes)
    found = read(store, question.answer, Moment(SPAN[1], TimeRule(), calendar))
    assert sum((one.time for one in found.reasons), timedelta()) == found.idle + found.absent
    return {one.key: one.time / MINUTE for one in found.reasons}


@pytest.fixture
def idle(store: OpenedStore) -> OpenedStore:
    """W1 idle at S1 for an hour, W2 absent at S2 for half of it."""
    for minute in range(0, 60, 5):
        record(store, event(minute, kind=EventType.IDLE))
    for minute in range(0, 30, 5):
        record(store, event(minute, "W2", "S2", kind=EventType.ABSENT))
    return store


def test_that_time_without_a_note_has_no_reason(idle: OpenedStore) -> None:
    assert given_reasons(idle) == {"": 90}
    assert given_reasons(idle, note(0, 60, "")) == {"": 90}


def test_that_a_note_about_all_takes_everybodys_time(idle: OpenedStore) -> None:
    assert given_reasons(idle, note(10, 20, "Meeting")) == {"": 70, "Meeting": 20}


def test_that_the_more_exact_note_goes_before(idle: OpenedStore) -> None:
    notes = (
        note(0, 60, "Cleaning", number=9),
        note(5, 15, "Changeover", worker_id="W1", number=1),
        note(0, 30, "Repair", station_id="S2", number=2),
        note(0, 50, "Jam", station_id="S1", number=8),
        note(10, 40, "Training", worker_id="W1", station_id="S1", number=3),
    )
    assert given_reasons(idle, *notes) == {
        "Changeover": 5,
        "Training": 30,
        "Repair": 30,
        "Jam": 15,
        "Cleaning": 10,
    }


def test_that_notes_beyond_those_that_are_listed_give_reasons_too(
    idle: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(losses_question, "MOST_NOTES", 1)
    early, late = note(0, 10, "Cleaning"), note(10, 20, "Meeting")
    for one in (early, late):
        operate(idle, WriteNote(one))
    assert given_reasons(idle, late) == {"": 50, "Cleaning": 20, "Meeting": 20}


def test_that_of_two_alike_the_later_one_counts(idle: OpenedStore) -> None:
    notes = (note(0, 60, "First", number=1), note(0, 60, "Second", number=2))
    assert given_reasons(idle, *notes) == {"Second": 90}


def test_that_a_break_needs_no_reason(idle: OpenedStore) -> None:
    shift = Shift(time(8), time(16), "Day", (Break("Coffee", time(8, 10), time(8, 20)),))
    calendar = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(date(2020, 1, 1), (shift,)),))
    found = given_reasons(idle, note(5, 25, "Meeting"), calendar=calendar)
    assert found == {"": 50, "Meeting": 20}


noted = st.builds(
    lambda start, length, reason, worker, station, number: note(
        start, start + length, reason, worker_id=worker, station_id=station, number=number
    ),
    st.integers(-30, 240),
    st.integers(1, 200),
    st.sampled_from(["A", "B", ""]),
    st.sampled_from([None, "W1", "W2"]),
    st.sampled_from([None, "S1", "S2"]),
    st.integers(1, 99),
)


@settings(max_examples=50)
@given(
    st.lists(events_of(steps=240), max_size=20),
    st.lists(noted, max_size=5, unique_by=lambda one: one.number),
    losses.calendars,
)
def test_that_each_minute_counts_once(
    shared_store: OpenedStore, drawn: list[object], notes: list[Note], calendar: PlantCalendar
) -> None:
    run(shared_store, Empty())
    events = distinct(drawn)  # type: ignore[arg-type]
    record(shared_store, *events)
    windows = losses.windows(calendar, SPAN, SPAN[1])
    present = losses.at_work(events, calendar, SPAN, SPAN[1])
    expected: dict[str, float] = {}
    for _, one, begins, stops in losses.pieces(events, windows, Pick(), present):
        if one.type in {EventType.IDLE, EventType.ABSENT}:
            reason = best(notes, begins, one.worker_id, one.station_id)
            # States and notes change at whole minutes, so that a piece is cut into them.
            at = begins
            while at < stops:
                reason = best(notes, at, one.worker_id, one.station_id)
                expected[reason] = expected.get(reason, 0) + 1
                at += MINUTE
    assert given_reasons(shared_store, *notes, calendar=calendar) == expected


def best(notes: list[Note], at: datetime, worker: str, station: str) -> str:
    about = [
        one
        for one in notes
        if one.reason
        and one.start <= at < one.end
        and one.worker_id in {None, worker}
        and one.station_id in {None, station}
    ]
    about.sort(key=lambda one: (one.worker_id is None, one.station_id is None, -one.number))
    return about[0].reason if about else ""
