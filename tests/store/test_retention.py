from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import Event
from factory_desktop.domain.operation import Clear, Rebuild
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.buckets import Bucket, edges
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.store import retention
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.retention import TOO_OLD, RetireEvents
from factory_desktop.store.rollups import rolling, series
from factory_desktop.store.rollups.whose import Whose
from tests.factories import (
    T0,
    Empty,
    distinct,
    event,
    events_of,
    on_file,
    read,
    record,
    rows,
    run,
    units,
)
from tests.metrics.test_dashboard import worked_out
from tests.store.rollups.test_rolling import assert_rebuild_changes_nothing

HOUR = timedelta(hours=1)
NOW = T0 + timedelta(days=400)
UTC = ZoneInfo("UTC")
RULES = (TimeRule(), TimeRule("measured"))
MIDNIGHT = T0 + 16 * HOUR
"""The end of the first day."""


def retire(store: OpenedStore, before: datetime) -> int:
    """Retire until nothing is left to remove; returns how many events went."""
    gone = 0
    while removed := run(store, RetireEvents(before)):
        gone += removed
    return gone


def test_that_old_events_go_and_their_sums_stay(store: OpenedStore) -> None:
    record(store, *(event(60 * hour) for hour in range(30)), *(units(60 * h) for h in range(30)))
    before = [read(store, dashboard, ALL_TIME, rule, NOW) for rule in RULES]
    assert retire(store, MIDNIGHT + 5 * HOUR) == 2 * 15  # those of the last hour stay
    assert len(on_file(store)) == 60 - 30
    assert [read(store, dashboard, ALL_TIME, rule, NOW) for rule in RULES] == before
    run(store, Operate(Rebuild(), TimeRule(), UTC))
    assert [read(store, dashboard, ALL_TIME, rule, NOW) for rule in RULES] == before
    assert rows(store, "SELECT count(*) FROM audit WHERE action = 'events-retired'")[0][0] == 1


def test_that_few_are_removed_at_once(store: OpenedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 4)
    record(store, *(event(n) for n in range(10)))
    removed = [run(store, RetireEvents(MIDNIGHT)) for _ in range(4)]
    assert removed == [4, 4, 2, 0]


def test_that_an_event_from_below_the_floor_is_refused_and_kept(store: OpenedStore) -> None:
    record(store, event(0), event(20 * 60))
    retire(store, MIDNIGHT)
    told = record(store, event(0), event(15 * 60 + 59), event(21 * 60))
    assert told.refusals == {0: TOO_OLD, 1: TOO_OLD}
    assert told.stored == 1
    assert rows(store, "SELECT count(*) FROM rejected_event")[0][0] == 2
    assert read(store, dashboard, ALL_TIME, TimeRule(), NOW).factory.events == 3


def test_that_a_floor_is_never_lowered_but_gone_after_a_clear(store: OpenedStore) -> None:
    record(store, event(0), event(50 * 60))
    retire(store, MIDNIGHT + 24 * HOUR)
    assert retire(store, MIDNIGHT) == 0
    assert record(store, event(17 * 60)).refusals
    run(store, Operate(Clear(), TimeRule(), UTC))
    assert record(store, event(17 * 60)).stored == 1


def test_that_ranges_below_the_floor_are_of_whole_hours(store: OpenedStore) -> None:
    record(store, units(10, 1), units(50, 2), units(70, 4), units(60 * 20, 8))
    retire(store, MIDNIGHT)

    def made(start: float, end: float) -> int:
        span = TimeSpan(T0 + start * HOUR, T0 + end * HOUR)
        return read(store, dashboard, span, TimeRule(), NOW).factory.units

    assert (made(0, 1), made(1, 2), made(0, 30)) == (3, 4, 15)
    assert (made(0.5, 1), made(0.2, 0.9), made(0.5, 1.5)) == (3, 0, 3)
    assert made(0.5, 20.5) == 15


@pytest.mark.parametrize(
    ("bucket", "zone"),
    [(Bucket.MINUTE, "UTC"), (Bucket.HOUR, "UTC"), (Bucket.HOUR, "Asia/Kolkata")],
)
def test_that_series_below_the_floor_lose_nothing(
    store: OpenedStore, bucket: Bucket, zone: str
) -> None:
    record(store, *(units(10 * n, 1) for n in range(300)))
    retire(store, MIDNIGHT + 24 * HOUR)
    marks = edges(bucket, T0, T0 + 10 * HOUR, ZoneInfo(zone))
    span = TimeSpan(T0, T0 + 10 * HOUR)
    found = read(store, series.read, marks, span, NOW, Whose())
    assert sum(sums.units for sums in found.values()) == 60


grounds = st.sampled_from(
    [events_of(step=timedelta(minutes=1), steps=1500), events_of(step=HOUR, steps=100)]
)


@settings(max_examples=40)
@given(st.data())
def test_that_sums_above_and_below_the_floor_are_those_of_all_accepted(
    shared_store: OpenedStore, data: st.DataObject
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rolling, "MOST_RECENT", data.draw(st.sampled_from([0, 1000])))
        patch.setattr(rolling, "PAUSE", 0)
        run(shared_store, Empty())
        ground = data.draw(grounds)
        accepted: list[Event] = []
        for _ in range(data.draw(st.integers(1, 3))):
            sent = distinct(data.draw(st.lists(ground, max_size=40)))
            told = record(shared_store, *sent)
            accepted += [one for n, one in enumerate(sent) if told.seqs[n] is not None]
            retire(shared_store, T0 + data.draw(st.integers(0, 100)) * HOUR)
        hours = st.none() | st.integers(0, 100).map(lambda hour: T0 + hour * HOUR)
        for rule in RULES:
            span = TimeSpan(data.draw(hours), data.draw(hours))
            found = read(shared_store, dashboard, span, rule, NOW)
            assert found == worked_out(accepted, span, rule, NOW, Pick())
        assert_rebuild_changes_nothing(shared_store)
