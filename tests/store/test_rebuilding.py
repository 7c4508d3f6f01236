from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import CancelledByUserError, KnownError
from factory_desktop.domain.operation import Rebuild, SetTimeRule
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store.opened import OpenedStore, look
from factory_desktop.store.operations import Operate
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, AddPlant, Call, event, open_store, read, record, rows, run

MINUTE = timedelta(minutes=1)
NOW = T0 + timedelta(days=9)
UTC = ZoneInfo("UTC")


def measured(store: OpenedStore) -> timedelta:
    return read(
        store, dashboard, ALL_TIME, replace(store.plant.rule, name="measured"), NOW
    ).factory.productive


def operate(store: OpenedStore, operation: Rebuild | SetTimeRule) -> None:
    run(store, Operate(operation, store.plant.rule, UTC))


def test_that_another_rule_is_kept_and_another_cap_counts_at_once(store: OpenedStore) -> None:
    record(store, event(0), event(30))
    assert measured(store) == 10 * MINUTE
    rule = TimeRule("measured", 2 * MINUTE, 20 * MINUTE)
    operate(store, SetTimeRule(rule))
    store.reread_plant()
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
    with pytest.raises(KnownError, match="Start the program with it once"):
        look(wide)
    store = OpenedStore(wide, LiveClock())
    assert measured(store) == 50 * MINUTE
    store.close()
    look(wide)[0].dispose()
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
    store.reread_plant()
    assert store.plant.rule == TimeRule()
    assert measured(store) == 500 * MINUTE
    operate(store, Rebuild())
    assert measured(store) == 500 * MINUTE
