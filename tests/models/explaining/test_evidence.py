"""The very events that an explanation names add up to the figure that it explains."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.event_log import PageRequest, Part
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.models.explaining.explanation import Evidence
from factory_desktop.models.explaining.plant import CARDS
from factory_desktop.models.explaining.row import of_station, of_worker
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.opened import OpenedStore
from tests.brute import clipped, lasting
from tests.factories import (
    STATES,
    STATIONS,
    T0,
    WORKERS,
    AddPlant,
    event,
    open_store,
    read,
    record,
    run,
)

MINUTE = timedelta(minutes=1)
CAP = 5 * MINUTE

moments = st.builds(
    event,
    st.floats(-20, 80).map(lambda minute: round(minute, 2)),
    st.sampled_from(WORKERS),
    st.sampled_from(STATIONS),
    st.sampled_from((*STATES, EventType.PRODUCT_COUNT)),
)


@pytest.fixture
def folders(tmp_path_factory: pytest.TempPathFactory) -> pytest.TempPathFactory:
    return tmp_path_factory


def filled(folder: Path, events: Sequence[Event]) -> OpenedStore:
    store = open_store(folder)
    run(store, AddPlant())
    record(store, *events)
    return store


def named_by(store: OpenedStore, evidence: Evidence) -> list[Event]:
    """Page through the log as the window does, over all that the evidence names."""
    found: list[Event] = []
    request = PageRequest(1, evidence.query, evidence.span)
    while True:
        page = read(store, event_log.read, request, Conflicts())
        found += [row.stored.event for row in page.rows]
        if page.next is None:
            return found
        request = PageRequest(1, evidence.query, evidence.span, Part.OLDER, page.next)


def time_of(
    shown: Snapshot, events: Sequence[Event], kinds: Sequence[EventType], station: str | None = None
) -> timedelta:
    """Add up the time of some states over the span, by the rule, from these events alone."""
    counted = [e for e in events if e.type in kinds and station in {None, e.station_id}]
    if shown.rule.name == "fixed":
        return len(counted) * shown.rule.event_duration
    lengths = clipped(lasting(events, CAP), shown.span, shown.taken_at)
    return sum((length for e, length in lengths if e in counted), timedelta())


def units_of(shown: Snapshot, events: Sequence[Event]) -> int:
    return sum(e.count for e in events if e.at in shown.span)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(moments, min_size=1, max_size=40, unique_by=lambda e: (e.at, e.worker_id)),
    st.sampled_from(("fixed", "measured")),
    st.sampled_from((None, "W1")),
)
def test_that_the_named_events_give_the_figure(
    folders: pytest.TempPathFactory, events: list[Event], rule: str, picked: str | None
) -> None:
    store = filled(folders.mktemp("store"), events)
    try:
        span = SpanChoice(SpanKind.CUSTOM, TimeSpan(T0, T0 + 60 * MINUTE))
        by = TimeRule(rule, cap=CAP)  # type: ignore[arg-type]
        moment = Moment(T0 + 50 * MINUTE, by, PlantCalendar(ZoneInfo("UTC")), past=True)
        shown = read(store, take, View(span, Pick(picked)), moment)
        check_cards(store, shown)
        check_rows(store, shown)
    finally:
        store.close()


def check_cards(store: OpenedStore, shown: Snapshot) -> None:
    factory = shown.dashboard.factory
    made = named_by(store, CARDS["units"](shown).evidence)
    assert units_of(shown, made) == sum(e.count for e in made) == factory.units
    active = named_by(store, CARDS["productive-time"](shown).evidence)
    assert time_of(shown, active, [EventType.WORKING]) == factory.productive
    both = named_by(store, CARDS["pace"](shown).evidence)
    hours = time_of(shown, both, [EventType.WORKING]) / timedelta(hours=1)
    assert factory.pace == (units_of(shown, both) / hours if hours else None)


def check_rows(store: OpenedStore, shown: Snapshot) -> None:
    present = [EventType.WORKING, EventType.IDLE]
    for worker in shown.dashboard.workers:
        told = of_worker(shown, worker.worker_id, "utilization")
        assert told is not None
        assert (
            time_of(shown, named_by(store, told.evidence), present) == worker.active + worker.idle
        )
    for station in shown.dashboard.stations:
        told = of_station(shown, station.station_id, "occupancy")
        assert told is not None
        events = named_by(store, told.evidence)
        assert time_of(shown, events, present, station.station_id) == station.occupancy
