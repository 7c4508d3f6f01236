from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import CancelledByUserError, KnownError, RosterError
from factory_desktop.domain.operation import Rebuild, RemoveSimulated, SetTimeRule
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store.opened import OpenedStore, look
from factory_desktop.store.operations import Operate
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.roster import RemoveWorker
from factory_desktop.store.transaction import Transaction
from tests.factories import (
    SIMULATED,
    T0,
    AddPlant,
    Call,
    event,
    on_file,
    open_store,
    read,
    record,
    rows,
    run,
)

MINUTE = timedelta(minutes=1)
NOW = T0 + timedelta(days=9)
UTC = ZoneInfo("UTC")


def measured(store: OpenedStore) -> timedelta:
    return read(
        store, dashboard, ALL_TIME, replace(store.plant.rule, name="measured"), NOW
    ).factory.productive


def operate(store: OpenedStore, operation: Rebuild | SetTimeRule) -> None:
    run(store, Operate(operation, store.plant.rule, UTC))


def seen_from_beside(settings: Settings) -> timedelta:
    """Read the productive time as a program that does not hold the store."""
    reading, plant = look(settings)
    with reading.connect() as connection:
        rule = replace(plant.rule, name="measured")
        found = dashboard(connection, ALL_TIME, rule, NOW).factory.productive
    reading.dispose()
    return found


def test_that_another_rule_is_kept_and_another_cap_counts_at_once(store: OpenedStore) -> None:
    record(store, event(0), event(30))
    assert measured(store) == 10 * MINUTE
    rule = TimeRule("measured", 2 * MINUTE, 20 * MINUTE)
    operate(store, SetTimeRule(rule))
    assert store.plant.rule == rule
    assert measured(store) == 40 * MINUTE
    record(store, event(45))
    assert measured(store) == (20 + 15 + 20) * MINUTE


def test_that_a_rule_with_the_same_cap_rebuilds_nothing(store: OpenedStore) -> None:
    record(store, event(0))
    operate(store, SetTimeRule(TimeRule("measured", 2 * MINUTE)))
    assert len(rows(store, "SELECT * FROM roll_recent")) == 1


def test_that_a_cap_set_from_outside_is_worked_out_at_opening(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    run(store, AddPlant())
    record(store, event(0), event(30))
    store.close()
    wide = Settings(data_dir=tmp_path, measured_cap=25 * MINUTE)
    assert seen_from_beside(wide) == 50 * MINUTE
    store = OpenedStore(wide, LiveClock())
    assert measured(store) == 50 * MINUTE
    # Beside a program that was told of another cap, its figures are the ones to be seen.
    assert seen_from_beside(Settings(data_dir=tmp_path)) == 50 * MINUTE
    assert seen_from_beside(Settings(data_dir=tmp_path, measured_cap=MINUTE)) == 2 * MINUTE
    store.close()
    store = open_store(tmp_path)
    assert measured(store) == 10 * MINUTE
    store.close()


def test_that_rows_of_another_version_are_worked_out_anew(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    run(store, AddPlant())
    record(store, event(0))

    def spoil(transaction: Transaction) -> None:
        transaction.raw.execute("UPDATE meta SET value = '0' WHERE key = 'rollup_version'")
        transaction.raw.execute("DELETE FROM roll_recent")

    run(store, Call(spoil))
    assert measured(store) == timedelta()
    store.close()
    with pytest.raises(KnownError, match="another version"):
        look(Settings(data_dir=tmp_path))
    store = open_store(tmp_path)
    assert measured(store) == 5 * MINUTE
    store.close()


def test_that_a_rebuild_tells_how_it_goes_and_can_be_called_off(store: OpenedStore) -> None:
    record(store, *(event(60 * hour) for hour in range(100)))
    told: list[tuple[int, int]] = []

    def look_on(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise CancelledByUserError("Enough.")

    with pytest.raises(CancelledByUserError):
        run(store, Operate(SetTimeRule(TimeRule(cap=MINUTE)), TimeRule(), UTC), look_on)
    assert told == [(0, 5), (1, 5), (2, 5)]
    assert store.plant.rule == TimeRule()
    assert measured(store) == 500 * MINUTE
    operate(store, Rebuild())
    assert measured(store) == 500 * MINUTE


def test_that_a_longer_cap_is_previewed_as_long_as_it_will_be(store: OpenedStore) -> None:
    record(store, event(30))
    rule = TimeRule("measured", cap=60 * MINUTE)
    assert read(store, dashboard, ALL_TIME, rule, NOW).factory.productive == 60 * MINUTE
    operate(store, SetTimeRule(rule))
    assert measured(store) == 60 * MINUTE


def test_that_only_the_days_of_removed_events_are_worked_out(store: OpenedStore) -> None:
    record(store, event(0, camera_id=SIMULATED), event(60 * 24 * 300, camera_id=SIMULATED))
    record(store, event(5), event(60 * 24 * 300 + 5))
    told: list[tuple[int, int]] = []
    operation = Operate(RemoveSimulated(), TimeRule(), UTC)
    run(store, operation, lambda done, total: told.append((done, total)))
    assert told[-1] == (4, 4)
    assert read(store, dashboard, ALL_TIME, TimeRule(), NOW).factory.events == 2


def test_that_a_worker_whose_events_are_gone_stays_with_the_sums(store: OpenedStore) -> None:
    record(store, event(0))
    run(store, RetireEvents(NOW))
    while run(store, RetireEvents(NOW)):
        pass
    assert on_file(store) == ()
    with pytest.raises(RosterError, match="has events and stays"):
        run(store, RemoveWorker("W1"))
    run(store, RemoveWorker("W2"))
