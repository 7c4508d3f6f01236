from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.taking import take
from factory_desktop.store.opened import OpenedStore
from tests.factories import STATIONS, T0, WORKERS, Empty, events_of, read, record, run

ALL_ZONES = st.sampled_from(
    ["UTC", "Europe/Tallinn", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
     "America/St_Johns", "Africa/Cairo", "Pacific/Apia", "Pacific/Chatham", "America/Havana"]
).map(ZoneInfo)  # fmt: skip


near = st.integers(-60, 12_000)
far = st.integers(-2_000_000, 2_000_000)
edges = st.none() | (near | far).map(lambda minute: T0 + timedelta(minutes=minute))
choices = st.one_of(
    st.builds(SpanChoice, st.sampled_from(list(SpanKind)), st.just(TimeSpan())),
    st.builds(SpanChoice, st.just(SpanKind.CUSTOM), st.builds(TimeSpan, edges, edges)),
)


@settings(max_examples=150)
@given(
    st.lists(
        st.one_of(
            events_of(
                kinds=(EventType.PRODUCT_COUNT,), step=timedelta(minutes=15), steps=12 * 24 * 4
            ),
            events_of(steps=300),
            events_of(kinds=(EventType.PRODUCT_COUNT,), step=timedelta(days=1), steps=1500),
        ),
        max_size=12,
    ),
    choices,
    ALL_ZONES,
    st.integers(-100, 20_000).map(lambda minute: T0 + timedelta(minutes=minute)),
    st.builds(Pick, st.none() | st.sampled_from(WORKERS), st.none() | st.sampled_from(STATIONS)),
    st.sampled_from([TimeRule(), TimeRule("measured")]),
)
def test_that_the_bars_add_up_to_the_factorys_units_for_any_span_and_zone(
    shared_store: OpenedStore,
    drawn: list[object],
    choice: SpanChoice,
    zone: ZoneInfo,
    now: datetime,
    pick: Pick,
    rule: TimeRule,
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)  # type: ignore[arg-type]
    snapshot = read(shared_store, take, View(choice, pick), Moment(now, rule, PlantCalendar(zone)))
    assert sum(bar.units for bar in snapshot.units) == snapshot.dashboard.factory.units
    worked = sum((bar.working for bar in snapshot.units), timedelta())
    assert worked == snapshot.dashboard.factory.productive
    assert bool(snapshot.units) == bool(snapshot.dashboard.factory.events)
    for bar, following in zip(snapshot.units, snapshot.units[1:], strict=False):
        assert bar.start < bar.end == following.start
    shown = snapshot.shown
    assert shown.start is not None
    assert shown.end is not None
    if snapshot.units:
        assert snapshot.units[0].start <= shown.start < shown.end <= snapshot.units[-1].end
