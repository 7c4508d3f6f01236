"""That all figures are true is proved by tests/metrics/test_dashboard.py; here is what is odd."""

from datetime import timedelta

from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.counting import Counted, count
from factory_desktop.store.rollups.sums import NOTHING
from tests.factories import T0, event, read, record, units

MINUTE = timedelta(minutes=1)
NOW = T0 + 100 * MINUTE


def test_that_a_key_that_nothing_has_narrows_to_nothing(store: OpenedStore) -> None:
    record(store, event(0))
    found: Counted = read(store, count, ALL_TIME, NOW, -1)
    assert (found.stations, found.factory) == ({}, NOTHING)
    assert found.workers[1].working == 1


def test_that_an_empty_store_and_an_empty_span_hold_nothing(store: OpenedStore) -> None:
    assert read(store, count, ALL_TIME, NOW) == Counted({}, {}, NOTHING)
    record(store, event(0))
    assert read(store, count, TimeSpan(NOW, T0), NOW).factory == NOTHING


def test_that_no_state_lasts_longer_than_until_now(store: OpenedStore) -> None:
    record(store, event(0), event(3), event(200), units(201))
    found = read(store, count, ALL_TIME, T0 + 4 * MINUTE).factory
    assert found.working_us == 4 * 60_000_000
    assert (found.working, found.product) == (3, 1)


def test_that_sums_beyond_32_bits_are_exact(store: OpenedStore) -> None:
    record(store, *(units(n, count=100_000_000) for n in range(100)))
    assert read(store, count, ALL_TIME, NOW).factory.units == 10_000_000_000
