from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.domain.instant import to_us
from factory_desktop.store import event_counts
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.upkeep import CheckHour
from tests.factories import SIMULATED, T0, event, read, record, run, units

FIRST = to_us(T0) // HOUR_US


def test_that_events_are_counted_by_hour(store: OpenedStore) -> None:
    record(store, event(0), units(10), event(61), event(300))
    assert read(store, event_counts.by_hour, FIRST - 1, FIRST + 3).tolist() == [0, 2, 1, 0]


def test_that_folding_changes_no_count(store: OpenedStore) -> None:
    record(store, event(0, camera_id=SIMULATED), event(61))
    record(store, event(0))
    before = read(store, event_counts.by_hour, FIRST, FIRST + 2).tolist()
    run(store, CheckHour())
    assert read(store, event_counts.by_hour, FIRST, FIRST + 2).tolist() == before == [1, 1]
