from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.lost_time import SpellLengths
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.spell_lengths_question import LIMITS, SpellLengthsQuestion
from factory_desktop.store import idle_spells, stretches
from factory_desktop.store.opened import OpenedStore
from tests import losses
from tests.factories import T0, Empty, distinct, event, events_of, read, record, run

MINUTE = timedelta(minutes=1)
IDLE = EventType.IDLE


def joined(pieces: list[tuple[datetime, datetime]]) -> list[timedelta]:
    """Measure the pieces that there are; those that touch are one."""
    found: list[tuple[datetime, datetime]] = []
    for start, end in pieces:
        if start < end and found and found[-1][1] == start:
            found[-1] = found[-1][0], end
        elif start < end:
            found.append((start, end))
    return [end - start for start, end in found]


def asked(
    store: OpenedStore,
    calendar: PlantCalendar,
    span: tuple[datetime, datetime],
    now: datetime,
    pick: Pick | None = None,
) -> SpellLengths:
    question = SpellLengthsQuestion(losses.view(span, pick))
    return read(store, question.answer, Moment(now, TimeRule(), calendar))


@settings(max_examples=80)
@given(st.data(), losses.calendars, losses.spans, losses.picks, losses.nows)
def test_that_spells_are_those_of_the_timeline_cut_to_working_time(
    shared_store: OpenedStore,
    data: st.DataObject,
    calendar: PlantCalendar,
    span: tuple[datetime, datetime],
    pick: Pick,
    now: datetime,
) -> None:
    run(shared_store, Empty())
    kinds = (EventType.WORKING, IDLE, IDLE, IDLE, EventType.ABSENT)
    # Some so close together that states touch, and that gaps are as long as the cap.
    drawn = events_of(kinds=kinds) | events_of(("W1",), ("S1", "S2"), kinds, steps=90)
    events = distinct(data.draw(st.lists(drawn, min_size=3, max_size=40)))
    record(shared_store, *events)
    found = asked(shared_store, calendar, span, now, pick)
    whole = losses.view(span).choice.custom
    spells = read(
        shared_store, stretches.read, whole, losses.CAP, pick.worker_id, pick.station_id
    ).each()
    present = losses.at_work(events, calendar, span, now)
    windows = losses.windows(calendar, span, now)
    lengths = [
        length
        for spell in spells
        if spell.state is IDLE
        for length in joined(
            [
                (max(spell.start, first), min(spell.end, last))
                for number, first, last in windows
                if present is None or (number, spell.worker_id) in present
            ]
        )
    ]
    for one in found.classes:
        fitting = [n for n in lengths if one.least <= n and (one.most is None or n < one.most)]
        assert (one.spells, one.time) == (len(fitting), sum(fitting, timedelta()))
    assert found.spells == len(lengths)
    moment = Moment(now, TimeRule(), calendar)
    lost = read(shared_store, LossesQuestion(losses.view(span, pick)).answer, moment)
    assert found.time == lost.idle


def test_that_each_length_falls_into_its_class(store: OpenedStore) -> None:
    for begin, minutes in ((0, 1), (30, 2), (60, 7), (120, 45)):
        for minute in range(begin, begin + minutes + 1):
            kind = IDLE if minute < begin + minutes else EventType.WORKING
            record(store, event(minute, kind=kind))
    calendar = PlantCalendar(ZoneInfo("UTC"))
    found = asked(store, calendar, (T0, T0 + 240 * MINUTE), T0 + 240 * MINUTE)
    assert [one.spells for one in found.classes] == [0, 1, 1, 1, 0, 0, 1]
    assert [one.least for one in found.classes] == list(LIMITS)
    assert found.classes[-1].most is None
    assert found.classes[-1].time == 45 * MINUTE


def test_that_states_of_one_instant_leave_the_spells_before_them(store: OpenedStore) -> None:
    kinds = ((0, IDLE), (2, EventType.WORKING), (3, EventType.WORKING), (3, EventType.ABSENT))
    record(store, *(event(minute, kind=kind) for minute, kind in kinds))
    calendar = PlantCalendar(ZoneInfo("UTC"))
    found = asked(store, calendar, (T0, T0 + 10 * MINUTE), T0 + 10 * MINUTE)
    assert (found.spells, found.time) == (1, 2 * MINUTE)


def test_that_an_empty_store_has_all_classes(store: OpenedStore) -> None:
    found = asked(store, PlantCalendar(ZoneInfo("UTC")), (T0, T0 + MINUTE), T0)
    assert (len(found.classes), found.spells, found.planned) == (len(LIMITS), 0, False)


def test_that_of_too_many_events_spells_are_not_told_apart(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(store, *(event(minute, kind=IDLE) for minute in range(4)))
    monkeypatch.setattr(idle_spells, "MOST_EVENTS", 3)
    calendar, span = PlantCalendar(ZoneInfo("UTC")), (T0, T0 + 60 * MINUTE)
    found = asked(store, calendar, span, span[1])
    assert (found.too_many, found.spells) == (True, 0)
    # Those of one worker are few.
    found = asked(store, calendar, span, span[1], Pick("W1"))
    assert (found.too_many, found.spells) == (False, 1)


def test_that_a_gap_as_long_as_the_cap_parts_no_spell(store: OpenedStore) -> None:
    calendar, span = PlantCalendar(ZoneInfo("UTC")), (T0, T0 + 60 * MINUTE)
    record(store, event(0, kind=IDLE), event(5, kind=IDLE))
    assert asked(store, calendar, span, span[1]).spells == 1
    record(store, event(10.1, kind=IDLE))
    assert asked(store, calendar, span, span[1]).spells == 2
