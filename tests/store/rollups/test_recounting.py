from datetime import timedelta

import pytest

from factory_desktop.domain.instant import to_us
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import recounting
from factory_desktop.store.rollups.levels import CHUNK_DAYS
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, Call, event, record, rows, run, units

DAY = 24 * 60
HOURLY = "SELECT hour, sum(units), sum(working_us) FROM roll_hour GROUP BY hour"


@pytest.fixture
def worked(store: OpenedStore) -> OpenedStore:
    for day in (0, 1, 2, CHUNK_DAYS + 5):
        record(store, event(day * DAY), units(day * DAY + 1, day + 1), event(day * DAY + 959))
    return store


def test_that_no_more_than_the_days_asked_for_is_worked_out(worked: OpenedStore) -> None:
    def spoil_and_recount(transaction: Transaction) -> None:
        raw, rolling = transaction.raw, transaction.rolling
        recounting.recount(raw, rolling.grid, rolling.cap_us, range(0))
        raw.execute("UPDATE roll_hour SET units = 100 WHERE units > 0")
        day = rolling.grid.day(rolling.grid.hour(to_us(T0)))
        recounting.recount(raw, rolling.grid, rolling.cap_us, range(day, day + 2))
        transaction.forget_rolling()

    run(worked, Call(spoil_and_recount))
    made = [units for _, units, _ in rows(worked, HOURLY) if units]
    assert made == [1, 2, 100, 100]


def test_that_progress_is_told_in_days(worked: OpenedStore) -> None:
    told: list[tuple[int, int]] = []

    def count(transaction: Transaction) -> None:
        rolling = transaction.rolling
        days = recounting.days_of(transaction.raw, rolling.grid, rolling.cap_us)
        recounting.recount(
            transaction.raw,
            rolling.grid,
            rolling.cap_us,
            days,
            lambda done, total: told.append((done, total)),
        )
        transaction.forget_rolling()

    before = [tuple(row) for row in rows(worked, HOURLY)]
    run(worked, Call(count))
    total = CHUNK_DAYS + 7  # the last state may last until after midnight
    assert told == [(done, total) for done in range(total + 1)]
    assert before == []  # nothing had been folded yet
    assert sum(row[1] for row in rows(worked, HOURLY)) == 1 + 2 + 3 + 38


def test_that_by_other_hours_all_is_worked_out_anew(worked: OpenedStore) -> None:
    run(worked, Call(lambda t: recounting.rebuild(t.raw, "UTC", t.rolling.cap_us)))
    utc = rows(worked, HOURLY)
    run(worked, Call(lambda t: recounting.rebuild(t.raw, "Asia/Kolkata", 60_000_000)))
    kept = dict(map(tuple, rows(worked, "SELECT key, value FROM meta WHERE key LIKE 'rollup%'")))
    assert kept["rollup_zone"] == "Asia/Kolkata"
    assert kept["rollup_cap_us"] == "60000000"
    kolkata = rows(worked, HOURLY)
    assert sum(row[1] for row in kolkata) == sum(row[1] for row in utc) == 1 + 2 + 3 + 38
    assert sum(row[2] for row in kolkata) == 8 * timedelta(minutes=1) / timedelta(microseconds=1)


def test_that_days_reach_as_far_as_the_last_state_may_last(store: OpenedStore) -> None:
    record(store, event(15 * 60 + 59))
    days = []

    def look(transaction: Transaction) -> None:
        rolling = transaction.rolling
        days.append(recounting.days_of(transaction.raw, rolling.grid, rolling.cap_us))

    run(store, Call(look))
    assert len(days[0]) == 2
