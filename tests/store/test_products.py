from datetime import timedelta

from factory_desktop.store import products
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.products import Made
from tests.factories import T0, event, read, record, units


def test_that_counts_of_units_are_read_by_time(store: OpenedStore) -> None:
    record(store, units(5, 2, worker="W2", station="S10"), units(1, 7), event(2), units(30))
    end = T0 + timedelta(minutes=30)
    assert read(store, products.read, T0, end, 2) == (
        Made(T0 + timedelta(minutes=1), "W1", "S1", 7),
        Made(T0 + timedelta(minutes=5), "W2", "S10", 2),
    )


def test_that_too_many_are_none(store: OpenedStore) -> None:
    record(store, units(5), units(6))
    assert read(store, products.read, T0, T0 + timedelta(hours=1), 1) is None
