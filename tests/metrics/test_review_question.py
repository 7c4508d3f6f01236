from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.label import WRONG
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import review_question
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.review_question import Review, ReviewQuestion, Tally, TallyQuestion
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, Call, event, read, record, run
from tests.labels import named, said, write
from tests.model_floor import DAY, MODEL, sent

MINUTE = timedelta(minutes=1)
ALL = ReviewQuestion()


def moment(now: datetime = T0 + DAY, *, past: bool = False) -> Moment:
    return Moment(now, TimeRule(), PlantCalendar(ZoneInfo("UTC")), past)


def ask(store: OpenedStore, question: ReviewQuestion = ALL) -> Review:
    return read(store, question.answer, moment())


def test_that_nothing_is_there_to_be_reviewed_in_an_empty_store(store: OpenedStore) -> None:
    assert ask(store) == Review((), 0, 0, None)
    assert read(store, TallyQuestion().answer, moment()) == ()


def test_that_events_come_least_sure_first_and_in_turns(store: OpenedStore) -> None:
    sure = [sent(T0 + n * MINUTE, confidence=0.3 + n / 10) for n in range(3)]
    idle = sent(T0, kind=EventType.IDLE, confidence=0.8)
    other = sent(T0, "2.1", worker="W2", camera="CAM-2", confidence=0.9)
    bare = event(5, "W3", confidence=0.95)
    record(store, *sure, idle, other, bare)
    found = ask(store)
    assert [one.event for one in found.events] == [sure[0], idle, other, bare, sure[1], sure[2]]
    assert (found.seen, found.left, found.since) == (6, 6, T0)


def test_that_what_is_labelled_or_passed_over_comes_no_more(store: OpenedStore) -> None:
    events = [sent(T0 + n * MINUTE, confidence=0.3 + n / 10) for n in range(4)]
    record(store, *events)
    write(store, said(events[0]))
    question = ReviewQuestion(frozenset({named(events[1])}))
    found = ask(store, question)
    assert [one.event for one in found.events] == events[2:]
    assert (found.seen, found.left) == (4, 3)


def test_that_versions_from_before_the_newest_events_are_offered_too(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_question, "ROWS", 5)
    monkeypatch.setattr(review_question, "EARLIER", 2)
    for number, version in enumerate(("1.0", "1.1", "1.2", "2.0")):
        start = T0 + number * timedelta(hours=1)
        record(store, *(sent(start + n * MINUTE, version) for n in range(8)))
    found = ask(store)
    assert {one.event.model_version for one in found.events} == {"2.0", "1.2", "1.1"}
    assert (found.seen, found.since) == (15, T0 + timedelta(hours=1, minutes=3))


def test_that_the_cost_does_not_grow_with_the_history(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In steps of SQLite's machine."""
    monkeypatch.setattr(review_question, "ROWS", 100)
    monkeypatch.setattr(review_question, "SUMS", 20)
    steps: list[int] = []
    for part in range(2):
        for start in range(0, 3000, 1000):
            minutes = range(3000 * part + start, 3000 * part + start + 1000)
            record(store, *(sent(T0 + n * MINUTE, confidence=0.5) for n in minutes))
        run(store, Call(lambda transaction: transaction.rolling.fold(transaction.raw)))
        steps.append(read(store, _steps))
    assert steps[1] < 1.1 * steps[0]


def _steps(connection: Connection) -> int:
    raw, counted = raw_of(connection), [0]

    def count() -> int:
        counted[0] += 1
        return 0

    raw.set_progress_handler(count, 10)
    ALL.answer(connection, moment(T0 + 9 * DAY))
    raw.set_progress_handler(None, 0)
    return counted[0]


def test_that_labels_are_counted_by_version_the_most_first(store: OpenedStore) -> None:
    events = [sent(T0 + n * MINUTE, "2.1" if n else "2.0") for n in range(3)] + [event(9, "W2")]
    record(store, *events)
    write(store, said(events[0]), said(events[1]), said(events[2], WRONG), said(events[3]))
    assert read(store, TallyQuestion().answer, moment()) == (
        Tally(MODEL, "2.1", Accuracy(1, 2)),
        Tally("", "", Accuracy(1, 1)),
        Tally(MODEL, "2.0", Accuracy(1, 1)),
    )
    assert read(store, TallyQuestion().answer, moment(past=True)) == ()
