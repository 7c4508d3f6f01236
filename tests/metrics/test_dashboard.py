from collections.abc import Sequence
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.time_rule import RULE_NAMES, TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.snapshot import (
    Dashboard,
    FactoryMetrics,
    Pick,
    StationMetrics,
    WorkerMetrics,
)
from factory_desktop.store.opened import OpenedStore
from tests.brute import clipped, lasting
from tests.factories import (
    STATIONS,
    T0,
    WORKERS,
    ZONES,
    Empty,
    distinct,
    event,
    events_of,
    read,
    record,
    run,
    units,
)

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
RULE = TimeRule()
NOW = T0 + 24 * HOUR
WORKING, IDLE, ABSENT, COUNTED = EventType


def edge(tick: int, microseconds: int, zone: object) -> datetime:
    at = T0 + tick * MINUTE + microseconds * timedelta(microseconds=1)
    return at.astimezone(zone)  # type: ignore[arg-type]


edges = st.none() | st.builds(
    edge, st.integers(-5, 125), st.sampled_from([0, 0, 1, -1]), st.sampled_from(ZONES)
)
picks = st.builds(
    Pick,
    st.none() | st.sampled_from([*WORKERS, "W9"]),
    st.none() | st.sampled_from([*STATIONS, "S9"]),
)
rules = st.builds(
    TimeRule,
    st.sampled_from(RULE_NAMES),
    st.integers(1, 3600).map(lambda seconds: seconds * MINUTE / 60),
    # Seldom another than the store's: then everything is read from the events.
    st.just(5 * MINUTE) | st.just(5 * MINUTE) | st.integers(1, 60).map(lambda cap: cap * MINUTE),
)
nows = st.integers(-30, 200).map(lambda tick: T0 + tick * MINUTE)


class Sums:
    """What some events add up to, one by one; `times` are those that were measured."""

    def __init__(
        self, events: Sequence[Event], times: Sequence[tuple[Event, timedelta]], rule: TimeRule
    ) -> None:
        def time(kind: EventType) -> timedelta:
            if rule.name == "measured":
                return sum((length for e, length in times if e.type is kind), timedelta())
            return sum((rule.event_duration for e in events if e.type is kind), timedelta())

        self.measured = sum((length for _, length in times), timedelta())
        self.working, self.idle, self.absent = time(WORKING), time(IDLE), time(ABSENT)
        self.present = self.working + self.idle
        self.units = sum(e.count for e in events if e.type is COUNTED)
        self.events = len(events)
        self.utilization = self.working / self.present if self.present else None
        ppm = sum(round(e.confidence * 1_000_000) for e in events)
        self.confidence = ppm / len(events) / 1_000_000 if events else None
        self.last = max((e.at for e in events), default=None)

    def per(self, time: timedelta) -> float | None:
        return self.units / (time / HOUR) if time else None


def mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def worker_of(worker_id: str, sums: Sums) -> WorkerMetrics:
    return WorkerMetrics(
        worker_id,
        f"Worker {worker_id}",
        sums.working,
        sums.idle,
        sums.absent,
        sums.utilization,
        sums.units,
        sums.per(sums.working),
        sums.events,
        sums.confidence,
        sums.last,
        sums.measured,
    )


def station_of(station_id: str, sums: Sums) -> StationMetrics:
    return StationMetrics(
        station_id,
        f"Station {station_id}",
        "Assembly",
        sums.working,
        sums.present,
        sums.absent,
        sums.utilization,
        sums.units,
        sums.per(sums.present),
        sums.events,
        sums.confidence,
        sums.last,
    )


def worked_out(
    events: Sequence[Event], span: TimeSpan, rule: TimeRule, now: datetime, pick: Pick
) -> Dashboard:
    """Work out the whole dashboard by the definitions alone."""
    # Under the fixed rule the measured times beside it are by the cap that is kept.
    cap = rule.cap if rule.name == "measured" else TimeRule().cap
    times = list(clipped(lasting(events, cap), span, now))

    def sums(worker_id: str | None, station_id: str | None) -> Sums:
        def fits(e: Event) -> bool:
            return worker_id in {None, e.worker_id} and station_id in {None, e.station_id}

        inside = [e for e in events if e.at in span and fits(e)]
        return Sums(inside, [(e, length) for e, length in times if fits(e)], rule)

    workers = [worker_of(one, sums(one, pick.station_id)) for one in sorted(WORKERS)]
    stations = [station_of(one, sums(pick.worker_id, one)) for one in sorted(STATIONS)]
    both = sums(pick.worker_id, pick.station_id)
    shares = [w.utilization for w in workers if pick.worker_id in {None, w.worker_id}]
    places = [s.utilization for s in stations if pick.station_id in {None, s.station_id}]
    factory = FactoryMetrics(
        both.working,
        both.units,
        both.per(both.working),
        mean(shares),
        len([share for share in shares if share is not None]),
        mean(places),
        len([share for share in places if share is not None]),
        both.events,
    )
    return Dashboard(factory, tuple(workers), tuple(stations))


@settings(max_examples=120)
@given(st.data(), st.builds(TimeSpan, edges, edges), picks, rules, nows)
def test_that_every_figure_equals_its_formula_over_the_events_one_by_one(
    shared_store: OpenedStore,
    data: st.DataObject,
    span: TimeSpan,
    pick: Pick,
    rule: TimeRule,
    now: datetime,
) -> None:
    """Shuffled, repeated, in batches of any size and in mixed zones; any half-open span."""
    events = distinct(data.draw(st.lists(events_of(steps=120), max_size=60)))
    sent = [one for one in events for _ in range(data.draw(st.integers(1, 5)))]
    shuffled = data.draw(st.permutations(sent))
    run(shared_store, Empty())
    while shuffled:
        size = data.draw(st.integers(1, 100))
        record(shared_store, *shuffled[:size])
        shuffled = shuffled[size:]
    found = read(shared_store, dashboard, span, rule, now, pick)
    assert found == worked_out(events, span, rule, now, pick)


@settings(max_examples=40)
@given(st.lists(events_of(steps=120), max_size=80), st.lists(st.integers(0, 121), max_size=3))
def test_that_neighboring_spans_add_up_to_the_whole(
    shared_store: OpenedStore, drawn: list[Event], cuts: list[int]
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)
    marks = [None, *(T0 + cut * MINUTE for cut in sorted(cuts)), None]
    parts = [
        read(shared_store, dashboard, TimeSpan(marks[n], marks[n + 1]), RULE, NOW).factory
        for n in range(len(marks) - 1)
    ]
    whole = read(shared_store, dashboard, ALL_TIME, RULE, NOW).factory
    assert sum(part.units for part in parts) == whole.units
    assert sum(part.events for part in parts) == whole.events
    assert sum((part.productive for part in parts), timedelta()) == whole.productive


def test_that_twelve_working_events_are_an_hour_as_in_the_document(store: OpenedStore) -> None:
    record(store, *(event(5 * n) for n in range(12)), event(61, kind=IDLE), units(3, 24))
    found = read(store, dashboard, ALL_TIME, RULE, NOW)
    worker, station, factory = found.workers[0], found.stations[0], found.factory
    assert worker.active == HOUR
    assert worker.utilization == 12 / 13
    assert (worker.units, worker.units_per_hour) == (24, 24.0)
    assert station.occupancy == HOUR + 5 * MINUTE
    assert station.throughput == 24 / (65 / 60)
    assert (factory.productive, factory.units, factory.pace) == (HOUR, 24, 24.0)
    assert (factory.worker_utilization, factory.workers_counted) == (12 / 13, 1)


def test_that_whoever_has_no_events_is_shown_with_nothing_defined(store: OpenedStore) -> None:
    found = read(store, dashboard, ALL_TIME, RULE, NOW)
    assert found == worked_out([], ALL_TIME, RULE, NOW, Pick())
    assert len(found.workers) == len(found.stations) == 3
    assert found.factory.worker_utilization is None
    assert found.workers[0].utilization is None


def test_that_who_was_only_absent_does_not_pull_the_mean_down(store: OpenedStore) -> None:
    record(store, event(0), event(0, "W2", kind=ABSENT))
    factory = read(store, dashboard, ALL_TIME, RULE, NOW).factory
    assert (factory.worker_utilization, factory.workers_counted) == (1.0, 1)


def test_that_a_late_event_lands_in_its_old_hour(store: OpenedStore) -> None:
    first_hour = TimeSpan(T0, T0 + HOUR)
    record(store, units(90, 5))
    assert read(store, dashboard, first_hour, RULE, NOW).factory.units == 0
    record(store, units(30, 2))
    assert read(store, dashboard, first_hour, RULE, NOW).factory.units == 2


def test_that_several_workers_at_one_station_add_up_to_person_hours(store: OpenedStore) -> None:
    record(store, *(event(5 * n, worker) for n in range(12) for worker in WORKERS))
    found = read(store, dashboard, ALL_TIME, RULE, NOW)
    assert found.stations[0].working == 3 * HOUR
    assert found.factory.productive == 3 * HOUR
