"""That all sums are true is proved by tests/metrics/test_series.py; here is what is odd."""

from datetime import timedelta

from factory_desktop.domain.span import ALL_TIME
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import series
from factory_desktop.store.rollups.whose import Whose
from tests.factories import T0, event, read, record, units

MINUTE = timedelta(minutes=1)
NOW = T0 + timedelta(days=900)


def test_that_an_empty_store_has_no_buckets(store: OpenedStore) -> None:
    marks = [T0, T0 + MINUTE]
    assert read(store, series.read, marks, ALL_TIME, NOW, Whose()) == {}


def test_that_there_may_be_more_buckets_than_one_query_takes(store: OpenedStore) -> None:
    record(store, *(units(minute, 1) for minute in range(0, 60 * 24 * 20, 60 * 24)))
    marks = [T0 + hour * 60 * MINUTE for hour in range(24 * 20)]
    found = read(store, series.read, marks, ALL_TIME, NOW, Whose())
    assert {number: sums.units for (number, _), sums in found.items()} == dict.fromkeys(
        range(0, 24 * 20, 24), 1
    )


def test_that_time_beyond_now_is_in_no_bucket(store: OpenedStore) -> None:
    record(store, event(0), event(58), event(61))
    marks = [T0 + hour * 60 * MINUTE for hour in range(4)]
    found = read(store, series.read, marks, ALL_TIME, T0 + 63 * MINUTE, Whose())
    assert found[0, 0].working_us == 7 * 60_000_000
    assert found[1, 0].working_us == 3 * 60_000_000
