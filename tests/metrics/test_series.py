"""Points equal what the events of each bucket add up to, one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.time_rule import RULE_NAMES, TimeRule
from factory_desktop.metrics import series
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.series import Point
from factory_desktop.store import roster
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import rolling
from factory_desktop.store.rollups import series as sums_of
from factory_desktop.store.rollups.whose import Whose
from tests.brute import clipped, lasting
from tests.factories import (
    STATIONS,
    T0,
    WORKERS,
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
NOW = T0 + timedelta(days=100)
ZONES = ["UTC", "Europe/Tallinn", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns"]


@dataclass(frozen=True)
class Asked:
    """What a series is of."""

    span: TimeSpan
    now: datetime
    rule: TimeRule
    worker: str | None
    station: str | None

    def fits(self, one: Event) -> bool:
        return self.worker in {None, one.worker_id} and self.station in {None, one.station_id}


def point(start: datetime, end: datetime, events: Sequence[Event], asked: Asked) -> Point:
    """Work a point out by the definitions alone."""
    span = asked.span
    first, past = max(start, span.start or start), min(end, span.end or end)
    part = TimeSpan(first, max(first, past))
    inside = [e for e in events if e.at in part and asked.fits(e)]
    times = list(clipped(lasting(events, asked.rule.cap), part, asked.now))

    def time(kind: EventType) -> timedelta:
        if asked.rule.name == "fixed":
            return asked.rule.event_duration * [e.type for e in inside].count(kind)
        lengths = (length for e, length in times if e.type is kind and asked.fits(e))
        return sum(lengths, timedelta())

    ppm = sum(round(e.confidence * 1_000_000) for e in inside)
    return Point(
        start,
        end,
        events=len(inside),
        units=sum(e.count for e in inside if e.type is EventType.PRODUCT_COUNT),
        working=time(EventType.WORKING),
        idle=time(EventType.IDLE),
        absent=time(EventType.ABSENT),
        mean_confidence=ppm / len(inside) / 1_000_000 if inside else None,
    )


def whose(store: OpenedStore, worker: str | None, station: str | None) -> Whose:
    return read(store, roster.read_keyed).whose(worker, station)


edge = st.none() | st.integers(-70, 700).map(lambda tick: T0 + tick * MINUTE)


@settings(max_examples=120)
@given(st.data())
def test_that_points_equal_a_sum_one_by_one(shared_store: OpenedStore, data: st.DataObject) -> None:
    """By minute, hour, shift and day, for the factory, a worker, a station or both."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rolling, "MOST_RECENT", data.draw(st.sampled_from([0, 1000])))
        patch.setattr(rolling, "PAUSE", 0)
        run(shared_store, Empty())
        steps = data.draw(st.sampled_from([timedelta(seconds=7), MINUTE, 37 * MINUTE]))
        drawn = distinct(data.draw(st.lists(events_of(steps=300, step=steps), max_size=40)))
        record(shared_store, *drawn)
    bucket = data.draw(st.sampled_from(list(Bucket)))
    zone = ZoneInfo(data.draw(st.sampled_from(ZONES)))
    last = T0 + (90 * MINUTE if bucket is Bucket.MINUTE else 300 * steps)
    marks = edges(bucket, T0, max(last, T0 + MINUTE), zone)
    asked = Asked(
        span=TimeSpan(data.draw(edge), data.draw(edge)),
        now=data.draw(st.sampled_from([NOW, T0 + 33 * MINUTE])),
        rule=TimeRule(data.draw(st.sampled_from(RULE_NAMES))),
        worker=data.draw(st.none() | st.sampled_from([*WORKERS, "W9"])),
        station=data.draw(st.none() | st.sampled_from([*STATIONS, "S9"])),
    )
    of = whose(shared_store, asked.worker, asked.station)
    found = read(shared_store, series.read, marks, asked.span, asked.now, asked.rule, of)
    assert list(found) == [point(*cell, drawn, asked) for cell in pairwise(marks)]


@settings(max_examples=80)
@given(st.data())
def test_that_parts_of_hours_are_the_same_as_hours_less_the_rest(
    shared_store: OpenedStore, data: st.DataObject
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rolling, "MOST_RECENT", data.draw(st.sampled_from([0, 1000])))
        patch.setattr(rolling, "PAUSE", 0)
        run(shared_store, Empty())
        record(shared_store, *distinct(data.draw(st.lists(events_of(steps=300), max_size=40))))
    cuts = data.draw(st.lists(st.integers(-70, 400), min_size=2, max_size=12, unique=True))
    marks = [T0 + minute * MINUTE for minute in sorted(cuts)]
    now = data.draw(st.sampled_from([NOW, T0 + 33 * MINUTE]))
    worker = data.draw(st.none() | st.sampled_from(WORKERS))
    station = data.draw(st.none() | st.sampled_from(STATIONS))
    of = replace(
        whose(shared_store, worker, station),
        each_worker=worker is None and data.draw(st.booleans()),
    )
    span = TimeSpan(data.draw(edge), data.draw(edge))
    exact, fast = (
        read(shared_store, partial(sums_of.read, latest=latest), marks, span, now, of)
        for latest in (True, False)
    )
    assert _without_latest(fast) == _without_latest(exact)


def _without_latest(found: sums_of.Found) -> dict[tuple[int, int], tuple[int, ...]]:
    return {place: sums[:-1] for place, sums in found.items() if any(sums[:-1])}


def test_that_each_worker_can_be_asked_for_at_once(store: OpenedStore) -> None:
    record(store, event(0), units(1), event(2, "W2"), event(90, "W2", "S2"))
    marks = [T0 + hour * 60 * MINUTE for hour in range(3)]
    found = read(store, sums_of.read, marks, ALL_TIME, NOW, Whose(each_worker=True))
    assert {place: sums.events for place, sums in found.items()} == {
        (0, 1): 2,
        (0, 2): 1,
        (1, 2): 1,
    }
    at_s2 = whose(store, None, "S2")
    narrowed = Whose(station=at_s2.station, each_worker=True)
    found = read(store, sums_of.read, marks, ALL_TIME, NOW, narrowed)
    assert {place: sums.events for place, sums in found.items()} == {(1, 2): 1}
