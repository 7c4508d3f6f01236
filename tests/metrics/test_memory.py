"""What is remembered is what would be worked out, whatever has happened to events since."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from sqlalchemy import Connection

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.operation import RemoveSimulated
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import memory, timeline_question
from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.memory import Memory, Part, Value
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.spell_lengths_question import SpellLengthsQuestion
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.rollups.kept import Kept
from tests import losses
from tests.factories import SIMULATED, T0, Empty, event, events_of, open_store, read, record, run

HOUR = timedelta(hours=1)
DAY = 24 * HOUR
UTC_ZONE = ZoneInfo("UTC")


@dataclass
class Asked:
    """Reads parts as their own sides, and says which ones were read."""

    memory: Memory
    store: OpenedStore
    upto: datetime = T0 + DAY

    def hours(self, *numbers: int) -> list[int]:
        parts: list[Part] = [
            ((to_us(T0 + one * HOUR), to_us(T0 + (one + 1) * HOUR)),) for one in numbers
        ]
        found: list[int] = []

        def work(missing: Sequence[int]) -> list[Value]:
            found.extend(numbers[one] for one in missing)
            return [(np.array(parts[one]),) for one in missing]

        def recall(connection: Connection) -> list[Value]:
            return self.memory.recall(connection, "sides", parts, to_us(self.upto), work)

        known = read(self.store, recall)
        assert [tuple(map(tuple, value[0].tolist())) for value in known] == parts
        return found


@pytest.fixture
def asked(store: OpenedStore) -> Asked:
    record(store, event(0), event(150), event(30, camera_id=SIMULATED))
    return Asked(Memory(), store)


def test_that_what_is_known_is_not_read_again(asked: Asked) -> None:
    assert asked.hours(0, 1, 2, 3) == [0, 1, 2, 3]
    assert asked.hours(0, 2, 3) == []


def test_that_a_late_event_makes_anew_what_it_touches_alone(asked: Asked) -> None:
    asked.hours(0, 1, 2, 3, 5)
    record(asked.store, event(121))
    # Its state may last into the next hour, by any cap up to an hour.
    assert asked.hours(0, 1, 2, 3, 5) == [2, 3]


@pytest.mark.parametrize(
    "happen",
    [
        lambda store: record(store, event(30)),
        lambda store: run(store, Operate(RemoveSimulated(), TimeRule(), UTC_ZONE)),
        lambda store: run(store, Empty()),
        lambda store: run(store, RetireEvents(T0 + 3 * DAY)),
    ],
)
def test_that_nothing_is_known_once_events_went_or_gave_way(
    asked: Asked, happen: Callable[[OpenedStore], object]
) -> None:
    asked.hours(0, 5)
    happen(asked.store)
    assert asked.hours(0, 5) == [0, 5]


def test_that_what_is_not_over_is_read_each_time(asked: Asked) -> None:
    asked.upto = T0 + 2 * HOUR
    assert asked.hours(1, 2) == [1, 2]
    assert asked.hours(1, 2) == [2]


def test_that_what_was_not_asked_for_the_longest_goes_first(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked.hours(0)
    monkeypatch.setattr(memory, "MOST_BYTES", 3 * asked.memory._bytes)
    asked.hours(1, 2)
    asked.hours(0)
    asked.hours(3)
    assert asked.hours(0, 2, 3) == []
    assert asked.hours(1) == [1]


def test_that_no_parts_are_nothing(asked: Asked) -> None:
    assert asked.hours() == []


def same(one: object, other: object) -> bool:
    if not isinstance(one, TimelineAnswer) or not isinstance(other, TimelineAnswer):
        return one == other
    spells = [[one.spells.in_row(row) for row in range(len(one.rows))] for one in (one, other)]
    gaps = np.array_equal(one.unseen, other.unseen)
    return one.rows == other.rows and spells[0] == spells[1] and gaps


CHANGES = st.lists(events_of(steps=500), max_size=25) | st.sampled_from(["simulated", "empty"])


def change(store: OpenedStore, wanted: list[Event] | str) -> None:
    if wanted == "empty":
        run(store, Empty())
    elif wanted == "simulated":
        run(store, Operate(RemoveSimulated(), TimeRule(), UTC_ZONE))
    elif isinstance(wanted, list):
        half = len(wanted) // 2
        record(store, *(simulated(one) for one in wanted[:half]), *wanted[half:])


def simulated(one: Event) -> Event:
    return structs.replace(one, camera_id=SIMULATED)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(CHANGES, min_size=2, max_size=4),
    losses.calendars,
    st.lists(st.tuples(losses.spans, losses.picks, losses.nows), min_size=1, max_size=3),
)
def test_that_answers_are_those_of_a_memory_that_knows_nothing(
    shared_store: OpenedStore,
    changes: list[list[Event] | str],
    calendar: PlantCalendar,
    asking: list[tuple[tuple[datetime, datetime], Pick, datetime]],
) -> None:
    run(shared_store, Empty())
    remembered = Memory()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(timeline_question, "MOST_EVENTS", 5)
        for wanted in changes:
            change(shared_store, wanted)
            for span, pick, now in asking:
                moment = Moment(now + 2 * HOUR, TimeRule(cap=losses.CAP), calendar)
                view = losses.view(span, pick)
                questions: tuple[Question, ...] = (
                    LossesQuestion(view),
                    SpellLengthsQuestion(view),
                    TimelineQuestion(RowKind.WORKERS, span, pick),
                    TimelineQuestion(RowKind.STATIONS, span, pick),
                )
                for one in questions:
                    fresh = read(shared_store, one.answer, moment)
                    known = read(shared_store, one.answer, replace(moment, memory=remembered))
                    assert same(fresh, known)


def test_that_what_is_over_ended_an_hour_ago() -> None:
    moment = Moment(T0, TimeRule(), PlantCalendar(UTC_ZONE))
    assert from_us(moment.over_us) == T0 - HOUR


def test_that_a_store_opened_anew_may_be_another_one(tmp_path: Path) -> None:
    epochs = set()
    for _ in range(3):
        store = open_store(tmp_path)
        epochs.add(read(store, Kept.read).epoch)
        store.close()
    assert len(epochs) == 3
