from dataclasses import replace
from datetime import timedelta

from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.folding import fold
from factory_desktop.store.rollups.kept import Kept
from tests.factories import T0, Call, event, read, record, run

HOUR = timedelta(hours=1)


def test_that_an_empty_store_holds_no_hours(store: OpenedStore) -> None:
    kept = read(store, Kept.read)
    assert (kept.hours, kept.within(ALL_TIME)) == (None, None)
    assert (kept.grid.zone.key, kept.cap_us) == ("UTC", 300_000_000)


def test_that_a_span_is_clipped_to_the_hours_there_are(store: OpenedStore) -> None:
    record(store, event(30))
    run(store, Call(lambda transaction: fold(transaction.raw)))
    record(store, event(58 + 120))  # lasts until three minutes past the full hour
    kept = read(store, Kept.read)
    first = kept.grid.hour(kept.grid.start(kept.grid.ceiling(0)))
    assert kept.hours is not None
    assert first < kept.hours[0]
    assert kept.hours[1] - kept.hours[0] == 3
    within = kept.within(ALL_TIME)
    assert within == (kept.grid.start(kept.hours[0]), kept.grid.start(kept.hours[1] + 1))
    inner = TimeSpan(T0 + HOUR, T0 + 2 * HOUR)
    assert kept.within(inner) == (within[0] + 3_600_000_000, within[0] + 7_200_000_000)
    assert kept.within(TimeSpan(T0 + 9 * HOUR, None)) is None
    assert kept.within(TimeSpan(None, T0)) is None


def test_that_the_shorter_part_of_an_hour_is_read(store: OpenedStore) -> None:
    kept = read(store, Kept.read)
    minute = 60_000_000
    first, (at, half, quarter, past) = 400_000, (0, 30, 45, 60)
    start = kept.grid.start(first)
    at, half, quarter, past = (start + minutes * minute for minutes in (at, half, quarter, past))
    assert kept.shorter(quarter, past) == (None, ((quarter, past),))
    assert kept.shorter(at, quarter) == (first, ((quarter, past),))
    assert kept.shorter(at, half) == (None, ((at, half),))
    assert kept.shorter(half, past) == (first, ((at, half),))
    assert kept.parted([(1, (at, half)), (2, (half, past))]) == (
        [(2, (first, first + 1))],
        {(at, half): [(1, 1), (2, -1)]},
    )
    floored = replace(kept, floor_us=start)
    assert floored.shorter(at, quarter) == (None, ((at, quarter),))
