from dataclasses import FrozenInstanceError, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.note import FIRST_REASONS, Note, WriteNote
from factory_desktop.domain.span import ALL_TIME, TimeSpan, local_day
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Dashboard, Pick, Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.store import stretches
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from tests.factories import (
    SIMULATED,
    T0,
    ZONES,
    Empty,
    event,
    events_of,
    read,
    record,
    run,
    units,
)

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
TALLINN = ZoneInfo("Europe/Tallinn")
RULE = TimeRule()
ALL = SpanChoice(SpanKind.ALL)


def taken(
    store: OpenedStore,
    choice: SpanChoice = ALL,
    now: datetime = T0 + HOUR,
    pick: Pick | None = None,
    zone: ZoneInfo = TALLINN,
    *,
    past: bool = False,
) -> Snapshot:
    view = View(choice, pick or Pick())
    return read(store, take, view, Moment(now, RULE, PlantCalendar(zone), past=past))


def plain(figures: Dashboard) -> Dashboard:
    """Take away what snapshots alone are given."""
    return replace(
        figures,
        workers=tuple(structs.replace(row, now=None, presence=None) for row in figures.workers),
        stations=tuple(structs.replace(row, now=None, target=None) for row in figures.stations),
    )


def custom(start: float | None, end: float | None) -> SpanChoice:
    def at(minute: float | None) -> datetime | None:
        return None if minute is None else T0 + minute * MINUTE

    return SpanChoice(SpanKind.CUSTOM, TimeSpan(at(start), at(end)))


def test_that_a_snapshot_says_what_it_was_asked_and_when(store: OpenedStore) -> None:
    record(store, event())
    found = taken(store, SpanChoice(), pick=Pick("W1", None))
    assert found.view == View(SpanChoice(), Pick("W1", None))
    assert found.taken_at == T0 + HOUR
    assert found.span == local_day(T0 + HOUR, TALLINN)
    assert (found.rule, found.zone) == (RULE, "Europe/Tallinn")
    with pytest.raises(FrozenInstanceError):
        found.zone = "UTC"  # type: ignore[misc]


def test_that_an_empty_store_has_a_snapshot_too(store: OpenedStore) -> None:
    for kind in SpanKind:
        found = taken(store, SpanChoice(kind))
        assert (found.units, found.spells, found.simulated) == ((), (), False)
        assert found.store.events == 0
        assert found.store.last_event_at is None
        assert len(found.dashboard.workers) == 3


def test_that_today_is_drawn_from_the_hour_of_its_first_event_up_to_now(
    store: OpenedStore,
) -> None:
    record(store, event(-24 * 60), event(20))
    found = taken(store, SpanChoice(), T0 + 150 * MINUTE)
    assert found.shown == TimeSpan(T0, T0 + 3 * HOUR)
    assert found.dashboard.factory.events == 1


def test_that_the_last_hours_are_drawn_whole_even_past_a_camera_that_runs_ahead(
    store: OpenedStore,
) -> None:
    record(store, units(64))
    now = T0 + HOUR
    found = taken(store, SpanChoice(SpanKind.LAST_24_HOURS), now)
    assert found.shown.start == now - 24 * HOUR
    assert found.shown.end is not None
    assert found.shown.end > T0 + 64 * MINUTE
    assert sum(bar.units for bar in found.units) == 3


def test_that_all_is_drawn_by_full_hours_around_the_events(store: OpenedStore) -> None:
    record(store, event(20), event(90))
    assert taken(store).shown == TimeSpan(T0, T0 + 2 * HOUR)


def test_that_an_event_on_the_full_hour_is_drawn_in_the_hour_it_begins(
    store: OpenedStore,
) -> None:
    record(store, units(60))
    found = taken(store)
    assert found.shown == TimeSpan(T0 + HOUR, T0 + 2 * HOUR)
    assert [bar.units for bar in found.units] == [3]


@pytest.mark.parametrize(
    "choice",
    [
        custom(600, None),
        custom(None, -600),
        custom(5, 5),
        custom(30, 10),
        custom(600, 700),
        custom(None, None),
    ],
)
def test_that_what_is_drawn_never_ends_before_it_begins(
    store: OpenedStore, choice: SpanChoice
) -> None:
    record(store, event(20))
    shown = taken(store, choice).shown
    if choice.custom.start is None or choice.custom.end is None:
        assert shown.start is not None
        assert shown.end is not None
        assert shown.start <= shown.end
    else:
        assert shown == choice.custom


def test_that_spells_are_cut_at_the_span_and_at_now(store: OpenedStore) -> None:
    record(store, event(0), event(10), event(20))
    found = taken(store, custom(2, 12), T0 + 30 * MINUTE)
    assert [(spell.start - T0, spell.end - T0) for spell in found.spells] == [
        (2 * MINUTE, 5 * MINUTE),
        (10 * MINUTE, 12 * MINUTE),
    ]
    found = taken(store, ALL, T0 + 22 * MINUTE)
    assert found.spells[-1].end == T0 + 22 * MINUTE


def test_that_what_a_camera_sees_ahead_of_time_has_no_length_yet(store: OpenedStore) -> None:
    record(store, event(64))
    (spell,) = taken(store, ALL, T0 + HOUR).spells
    assert spell.start == spell.end == T0 + 64 * MINUTE


def test_that_everything_is_narrowed_by_the_pick(store: OpenedStore) -> None:
    record(store, units(0), units(0, 5, worker="W2"), event(1), event(1, "W2", station="S2"))
    found = taken(store, pick=Pick("W2", "S2"))
    assert found.units[0].units == 0
    assert {(spell.worker_id, spell.station_id) for spell in found.spells} == {("W2", "S2")}
    assert found.dashboard.factory.events == 1
    assert found.store.events == 4


def test_that_figures_are_those_of_the_dashboard_of_the_same_span(store: OpenedStore) -> None:
    record(store, event(0), units(3), event(50))
    span = TimeSpan(T0, T0 + 40 * MINUTE)
    found = taken(store, custom(0, 40))
    assert plain(found.dashboard) == read(store, dashboard, span, RULE, T0 + HOUR)


def test_that_simulated_and_refused_events_are_told(store: OpenedStore) -> None:
    record(store, event(0), event(1, camera_id=SIMULATED), event(2, "W9"))
    found = taken(store)
    assert found.simulated
    assert (found.store.events, found.store.simulated_events, found.store.rejected) == (2, 1, 1)
    assert found.store.last_event_at == T0
    assert not taken(store, custom(0, 1)).simulated


edges = st.none() | st.integers(-5, 65).map(lambda minute: minute)


@settings(max_examples=80)
@given(
    st.lists(events_of(steps=60), max_size=40),
    st.builds(custom, edges, edges),
    st.integers(-3, 70).map(lambda minute: T0 + minute * MINUTE),
    st.sampled_from(ZONES),
)
def test_that_spells_are_the_stretches_within_the_span_up_to_now(
    shared_store: OpenedStore,
    drawn: list[Event],
    choice: SpanChoice,
    now: datetime,
    zone: ZoneInfo,
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)
    found = taken(shared_store, choice, now, zone=zone)
    span = choice.custom
    whole = read(shared_store, stretches.read, span, RULE.cap).each()
    assert len(found.spells) == len(whole)
    for spell, stretch in zip(found.spells, whole, strict=True):
        assert (spell.worker_id, spell.station_id) == (stretch.worker_id, stretch.station_id)
        assert (spell.state, spell.events) == (stretch.state, stretch.events)
        assert spell.start == max(stretch.start, span.start or stretch.start)
        end = min(stretch.end, span.end or stretch.end)
        assert spell.end == max(spell.start, min(end, now))
        assert spell.state is not EventType.PRODUCT_COUNT


def test_that_one_snapshot_is_of_one_moment_while_events_come_in(store: OpenedStore) -> None:
    """Between two queries of one snapshot nothing may change."""
    with store.reading.connect() as connection:
        first = take(connection, View(ALL), Moment(T0, RULE, PlantCalendar(TALLINN)))
        record(store, units(0))
        again = take(connection, View(ALL), Moment(T0, RULE, PlantCalendar(TALLINN)))
    assert (first.store.events, again.store.events) == (0, 0)
    assert read(store, dashboard, ALL_TIME, RULE, T0).factory.events == 1


def test_that_a_clock_stopped_in_the_past_leaves_out_what_came_later(store: OpenedStore) -> None:
    record(store, event(0), units(10), event(20), units(30, worker="W2"), event(90))
    record(store, event(25, camera_id=SIMULATED))
    now = T0 + 20 * MINUTE
    for kind in SpanKind:
        found = taken(store, SpanChoice(kind), now, past=True)
        assert found.dashboard.factory.events == 2
        assert sum(bar.units for bar in found.units) == 3
        assert max(spell.end for spell in found.spells) <= now
        assert not found.simulated
        assert (found.store.events, found.store.last_event_at) == (2, T0 + 10 * MINUTE)
        assert found.store.simulated_events == 0
        assert found.stored == 6
        assert found.known.end == now
    # Drawn is what the live window of that moment drew.
    assert taken(store, ALL, now, past=True).shown == TimeSpan(T0, T0 + HOUR)
    assert taken(store, ALL, now).dashboard.factory.events == 6


def test_that_before_the_first_event_there_was_nothing(store: OpenedStore) -> None:
    record(store, event(10), units(20))
    for choice in (ALL, SpanChoice(), custom(5, None), custom(5, 30)):
        found = taken(store, choice, T0, past=True)
        assert (found.dashboard.factory.events, found.units, found.spells) == (0, (), ())
        assert found.store.last_event_at is None
        assert found.shown.start is not None
        assert found.shown.end is not None
        assert found.shown.start <= found.shown.end


@pytest.mark.parametrize("choice", [ALL, SpanChoice(), custom(0, 120)])
def test_that_more_state_time_than_clock_time_is_told(
    store: OpenedStore, choice: SpanChoice
) -> None:
    record(store, *(event(number / 2) for number in range(60)))
    over = taken(store, choice).overcount
    assert over is not None
    assert (over.name, over.state_time) == ("Worker W1", 5 * HOUR)
    assert over.clock_time <= HOUR


def test_that_events_at_the_pace_of_the_rule_are_no_overcount(store: OpenedStore) -> None:
    record(store, *(event(5 * number) for number in range(12)))
    assert taken(store).overcount is None
    assert taken(store, now=T0 + 55 * MINUTE).overcount is None


def test_that_a_snapshot_has_the_reasons_and_the_notes_about_what_it_shows(
    store: OpenedStore,
) -> None:
    record(store, event(0), event(10, "W2"))
    about = (("W1", 0), ("W2", 20), (None, 30), ("W1", 600))
    for worker_id, minute in about:
        at = T0 + minute * MINUTE
        run(store, Operate(WriteNote(Note(at, at, worker_id, text="x")), RULE, TALLINN))
    found = taken(store, custom(0, 60))
    assert found.reasons == FIRST_REASONS
    assert [(one.worker_id, one.start) for one in found.notes] == [
        (worker_id, T0 + minute * MINUTE) for worker_id, minute in about[:3]
    ]
    narrowed = taken(store, custom(0, 60), pick=Pick("W2", None))
    assert [one.worker_id for one in narrowed.notes] == ["W2", None]
    # All of them are written now, long after the moment that is shown.
    assert taken(store, custom(0, 60), past=True).notes == ()
