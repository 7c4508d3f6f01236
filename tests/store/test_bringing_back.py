import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.domain.hour_grid import hour_grid
from factory_desktop.domain.instant import to_us
from factory_desktop.store import bringing_back
from factory_desktop.store.bringing_back import (
    BringBack,
    BringBelow,
    BringSums,
    CalledOffError,
    EndSalvage,
    is_final,
)
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.rolling import Row
from factory_desktop.store.transaction import Transaction
from tests.factories import T0, Call, Empty, event, record, rows, run

MINUTE = 60_000_000


def row(minute: int, worker: int = 1, seq: int = 1, kind: int = 0) -> Row:
    return (to_us(T0) + minute * MINUTE, worker, 1, kind, 900_000, 0, 5, seq, 0, 0)


def begun(store: OpenedStore, floor_us: int = 0) -> OpenedStore:
    def begin(transaction: Transaction) -> None:
        raw = transaction.raw
        raw.execute("INSERT INTO meta VALUES ('salvage', '{}')")
        if floor_us:
            raw.execute("INSERT INTO meta VALUES ('rollup_floor_us', ?)", (str(floor_us),))
        transaction.forget_rolling()

    run(store, Call(begin))
    return store


def total(store: OpenedStore) -> tuple[int, int]:
    """Return the events and the working time that the sums tell of."""
    run(store, Call(lambda transaction: transaction.rolling.fold(transaction.raw)))
    query = "SELECT n_working, working_us FROM roll_entity WHERE level = 3 AND kind = 0"
    ((number, working),) = rows(store, query)
    return number, working


def test_that_events_come_back_as_they_were_and_the_sums_with_them(store: OpenedStore) -> None:
    begun(store)
    back = [row(0, seq=11), row(5, seq=12), row(7, seq=13)]
    assert run(store, BringBack(back)) == 3
    assert rows(store, "SELECT * FROM event") == back
    assert total(store) == (3, 12 * MINUTE)


def test_that_what_is_there_stays_and_counts_once(store: OpenedStore) -> None:
    begun(store)
    record(store, event(0, kind=EventType.WORKING))
    (there,) = rows(store, "SELECT * FROM event")
    for _ in range(2):
        run(store, BringBack([row(0, seq=999), row(5, seq=12)]))
    assert rows(store, "SELECT * FROM event") == [there, row(5, seq=12)]
    assert total(store) == (2, 10 * MINUTE)


def test_that_a_row_that_was_read_twice_counts_once(store: OpenedStore) -> None:
    begun(store)
    assert run(store, BringBack([row(0), row(0, seq=2), row(5, seq=3)])) == 2
    assert rows(store, "SELECT * FROM event") == [row(0), row(5, seq=3)]
    assert total(store) == (2, 10 * MINUTE)


def test_that_few_rows_are_folded_at_once(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a burst, as of cameras, they would be thousands, and none of the same hour."""
    monkeypatch.setattr(bringing_back, "FOLDED", 5)
    begun(store)
    for first, left in ((0, 3), (30, 0), (60, 3)):
        run(store, BringBack([row(first + 5 * number, seq=number) for number in range(3)]))
        assert rows(store, "SELECT count(*) FROM roll_recent") == [(left,)]
    assert total(store)[0] == 9


def test_that_others_stand_for_those_whose_rows_are_lost(store: OpenedStore) -> None:
    begun(store)
    run(store, BringBack([row(0, worker=77)], {"worker": frozenset({77})}))
    assert ("lost-77", "Lost worker 77") in rows(store, "SELECT worker_id, name FROM worker")
    assert total(store)[0] == 1


def test_that_nothing_comes_once_the_store_was_cleared(store: OpenedStore) -> None:
    begun(store)
    run(store, BringBack([row(0)]))
    run(store, Empty())
    for command in (BringBack([row(5)]), BringBelow([row(5)]), BringSums("roll_hour", [(1,)])):
        with pytest.raises(CalledOffError):
            run(store, command)
    assert rows(store, "SELECT * FROM event") == []


def test_that_what_lies_below_the_floor_is_in_no_sum_but_reaches_over_it(
    store: OpenedStore,
) -> None:
    begun(store, floor_us=to_us(T0.replace(hour=0)))
    before = row(-8 * 60 - 2)
    after = row(-8 * 60 + 1)
    run(store, BringBack([after]))
    run(store, BringBelow([before]))
    # Two of the minutes until `after` lie before the floor.
    assert total(store) == (1, 6 * MINUTE)


def test_that_final_sums_are_stored_as_they_are(store: OpenedStore) -> None:
    begun(store)
    final = (100, 1, 1, *range(1, 10), 5)
    for _ in range(2):
        run(store, BringSums("roll_hour", [final]))
    run(store, EndSalvage({"saved": 0}))
    assert rows(store, "SELECT * FROM roll_hour") == [final]
    assert rows(store, "SELECT * FROM meta WHERE key = 'salvage'") == []
    assert rows(store, "SELECT action FROM audit ORDER BY id DESC LIMIT 1") == [("store-salvaged",)]


def test_that_only_whole_hours_below_the_floor_are_final() -> None:
    grid = hour_grid("UTC")
    floor_us = grid.start(grid.first_hour(grid.day(grid.hour(to_us(T0)))))
    hour = grid.hour(floor_us)
    day = grid.day(hour)
    assert not is_final("roll_hour", (hour - 1,), grid, 0)
    assert is_final("roll_hour", (hour - 1,), grid, floor_us)
    assert not is_final("roll_hour", (hour,), grid, floor_us)
    assert is_final("roll_entity", (1, day - 1), grid, floor_us)
    assert not is_final("roll_entity", (1, day), grid, floor_us)
    assert is_final("roll_entity", (0, hour - 1), grid, floor_us)
    assert not is_final("roll_entity", (2, 1), grid, floor_us)
    assert not is_final("roll_entity", (3, 0), grid, floor_us)
