"""That faults of every table are found is proved by tests/store/test_upkeep.py."""

from factory_desktop.domain.instant import to_us
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import checking
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, Call, event, record, run, units


def test_that_an_hour_is_true_with_its_neighbors_running_over(store: OpenedStore) -> None:
    record(store, event(-2), event(3), units(4), event(58), event(61, "W2", "S2"))

    def look(transaction: Transaction) -> list[bool]:
        rolling, raw = transaction.rolling, transaction.raw
        rolling.fold(raw)
        first = rolling.grid.hour(to_us(T0)) - 1
        return [checking.is_true(raw, rolling.grid, rolling.cap_us, first + n) for n in range(4)]

    assert run(store, Call(look)) == [True] * 4
