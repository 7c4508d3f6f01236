import random
from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.rollups.folding import fold
from factory_desktop.store.transaction import Transaction
from factory_desktop.store.upkeep import CheckHour
from tests.factories import T0, Call, event, read, record, rows, run, units

HOUR = timedelta(hours=1)
HOURS = 30


@pytest.fixture
def worked(store: OpenedStore) -> OpenedStore:
    for hour in range(HOURS):
        record(store, event(60 * hour + 58), units(60 * hour + 59, 2))
    return store


def check(store: OpenedStore, seed: int) -> str | None:
    return run(store, CheckHour(random.Random(seed)))


def test_that_true_sums_are_left_alone(worked: OpenedStore) -> None:
    assert [check(worked, seed) for seed in range(20)] == [None] * 20
    assert rows(worked, "SELECT count(*) FROM audit WHERE action = 'hour-repaired'")[0][0] == 0


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE roll_hour SET units = units + 1",
        "UPDATE roll_hour SET working_us = working_us - 1 WHERE working_us > 0",
        "DELETE FROM roll_hour",
        "INSERT INTO roll_hour SELECT hour, 3, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM roll_hour",
        "UPDATE roll_entity SET units = 0 WHERE level = 0",
        "UPDATE roll_entity SET n_working = 0 WHERE level = 1",
        "UPDATE roll_entity SET conf_ppm = 0 WHERE level = 2",
        "UPDATE roll_entity SET last_us = 0 WHERE level = 3",
        "UPDATE roll_entity SET units = units + 7 WHERE level = 3 AND kind = 1",
        "UPDATE roll_entity SET units = units + 7 WHERE level = 1 AND kind = 2",
        "UPDATE roll_model SET n = n + 7",
        "UPDATE roll_camera SET n = n + 7",
    ],
)
def test_that_a_wrong_sum_is_found_and_put_right(worked: OpenedStore, fault: str) -> None:
    def spoil(transaction: Transaction) -> None:
        fold(transaction.raw)
        transaction.raw.execute(fault)
        transaction.forget_rolling()

    run(worked, Call(spoil))
    told = [check(worked, seed) for seed in range(60)]
    assert any(told)
    assert told[-1] is None
    audited = rows(worked, "SELECT detail FROM audit WHERE action = 'hour-repaired'")
    assert len(audited) == sum(said is not None for said in told)
    span = TimeSpan(T0, T0 + HOURS * HOUR)
    now = datetime.now(UTC)
    found = read(worked, dashboard, span, TimeRule("measured"), now).factory
    # The last minutes run over into the hour behind the span.
    assert found.productive == HOURS * timedelta(minutes=5) - timedelta(minutes=3)
    assert found.units == 2 * HOURS


def test_that_an_empty_store_and_an_hour_under_way_are_not_checked(store: OpenedStore) -> None:
    assert check(store, 1) is None
    record(store, event((datetime.now(UTC) - T0) / timedelta(minutes=1)))
    run(store, Call(lambda t: t.raw.execute("DELETE FROM roll_recent")))
    assert check(store, 1) is None


def test_that_hours_below_the_floor_are_not_doubted(store: OpenedStore) -> None:
    """Their events are gone, or some of them, and their sums are final."""
    record(store, *(event(7 * n) for n in range(400)))
    run(store, RetireEvents(T0 + 17 * HOUR))
    assert [check(store, seed) for seed in range(60)] == [None] * 60
