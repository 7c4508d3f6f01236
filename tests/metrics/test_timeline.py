"""Too many spells are added up, and what is added up is what was measured."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import timeline
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, Snapshot, Spell, View
from factory_desktop.metrics.taking import take
from factory_desktop.store.opened import OpenedStore
from tests.factories import STATES, T0, event, read, record, units

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
TALLINN = ZoneInfo("Europe/Tallinn")
WORKING, IDLE, ABSENT = STATES


def taken(
    store: OpenedStore,
    pick: Pick | None = None,
    span: TimeSpan | None = None,
    now: datetime = T0 + 30 * HOUR,
) -> Snapshot:
    choice = SpanChoice(SpanKind.CUSTOM, span or TimeSpan(T0, T0 + 26 * HOUR))
    view = View(choice, pick or Pick())
    moment = Moment(now, TimeRule("measured"), PlantCalendar(TALLINN))
    return read(store, take, view, moment)


def length(spells: Sequence[Spell], worker: str, state: EventType) -> timedelta:
    return sum(
        (s.end - s.start for s in spells if (s.worker_id, s.state) == (worker, state)), timedelta()
    )


@pytest.fixture
def busy(store: OpenedStore) -> OpenedStore:
    for hour in range(0, 26, 2):
        for minute in range(0, 60, 3):
            at = 60 * hour + minute
            state = STATES[minute // 3 % 3]
            record(store, event(at, kind=state), event(at, "W2", "S2"), units(at))
    return store


def test_that_spells_are_told_apart_as_long_as_they_are_few(busy: OpenedStore) -> None:
    found = taken(busy)
    assert found.spells_by is None
    assert all(spell.within is None for spell in found.spells)


@pytest.mark.parametrize(
    ("cells", "bucket", "longest"),
    [(1000, Bucket.HOUR, HOUR), (10, Bucket.DAY, 24 * HOUR), (3, Bucket.WEEK, 7 * 24 * HOUR)],
)
def test_that_too_many_are_added_up_by_the_shortest_buckets_there_is_room_for(
    busy: OpenedStore,
    monkeypatch: pytest.MonkeyPatch,
    cells: int,
    bucket: Bucket,
    longest: timedelta,
) -> None:
    apart = taken(busy).spells
    monkeypatch.setattr(timeline, "MOST_EVENTS", 10)
    monkeypatch.setattr(timeline, "MOST_CELLS", cells)
    found = taken(busy)
    assert found.spells_by is bucket
    for worker in ("W1", "W2"):
        for state in STATES:
            assert length(found.spells, worker, state) == length(apart, worker, state)
    ordered = [(spell.worker_id, spell.start) for spell in found.spells]
    assert ordered == sorted(ordered)
    for spell in found.spells:
        assert spell.within is not None
        assert spell.within[0] <= spell.start < spell.end <= spell.within[1]
        assert spell.within[1] - spell.within[0] <= longest


def test_that_what_is_added_up_is_narrowed_and_clipped_too(
    busy: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    span = TimeSpan(T0 + 7 * MINUTE, T0 + 300 * MINUTE)
    now = T0 + 250 * MINUTE
    apart = {pick: taken(busy, pick, span, now).spells for pick in (Pick("W1"), Pick(None, "S2"))}
    monkeypatch.setattr(timeline, "MOST_EVENTS", 10)
    for pick, spells in apart.items():
        found = taken(busy, pick, span, now)
        assert found.spells_by is Bucket.HOUR
        assert {spell.worker_id for spell in found.spells} == {spell.worker_id for spell in spells}
        for state in STATES:
            for worker in ("W1", "W2"):
                assert length(found.spells, worker, state) == length(spells, worker, state)


def test_that_a_stations_few_events_are_not_looked_for_among_too_many(
    busy: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The states of all who were there have to be gone through for them."""
    monkeypatch.setattr(timeline, "MOST_EVENTS", 300)
    assert taken(busy).spells_by is Bucket.HOUR
    assert taken(busy, Pick(None, "S2")).spells_by is Bucket.HOUR
    assert taken(busy, Pick("W2")).spells_by is None
