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


def test_that_what_is_above_many_hours_is_compared_once(store: OpenedStore) -> None:
    """To do so for each of them took six times as long."""
    record(store, *(event(20 * number) for number in range(12)))

    def look(transaction: Transaction) -> tuple[list[bool], int, int]:
        rolling, raw = transaction.rolling, transaction.raw
        rolling.fold(raw)
        first = rolling.grid.hour(to_us(T0))
        asked: list[str] = []
        raw.set_trace_callback(asked.append)
        compared = checking.Comparison(raw, rolling.grid, rolling.cap_us)
        found = [compared.is_true(first + number) for number in range(4)]
        raw.set_trace_callback(None)
        plain = [" ".join(one.split()) for one in asked]
        hours = sum("FROM roll_model WHERE hour =" in one for one in plain)
        return found, hours, sum("WHERE level = 3 AND" in one for one in plain)

    assert run(store, Call(look)) == ([True] * 4, 4, 1)


def test_that_a_fault_above_them_is_one_of_all_hours(store: OpenedStore) -> None:
    record(store, *(event(20 * number) for number in range(6)))

    def look(transaction: Transaction) -> list[bool]:
        rolling, raw = transaction.rolling, transaction.raw
        rolling.fold(raw)
        raw.execute("UPDATE roll_entity SET units = units + 1 WHERE level = 3 AND kind = 0")
        compared = checking.Comparison(raw, rolling.grid, rolling.cap_us)
        first = rolling.grid.hour(to_us(T0))
        return [compared.is_true(first + number) for number in range(2)]

    assert run(store, Call(look)) == [False, False]
