from datetime import datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from sqlalchemy import Connection

from factory_desktop.domain.span import ALL_TIME
from factory_desktop.store import table
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import series, series_table
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import MEASURES
from tests.factories import T0, event, read, record, units

MINUTE = timedelta(minutes=1)
OF_ALL, OF_EACH = Whose(), Whose(each_worker=True)


def both(
    connection: Connection, marks: list[datetime], now: datetime, whose: Whose
) -> tuple[list[list[int]], list[list[int]]]:
    """Return number, key and sums as an array and one by one, without the latest events."""
    pieces = list(pairwise(marks))
    found = series_table.read(connection, pieces, ALL_TIME, now, whose)
    each = series.read_each(connection, pieces, ALL_TIME, now, whose, latest=False)
    rows = [[number, key, *sums[:-1]] for (number, key), sums in each.items() if any(sums[:-1])]
    return table.added_up(found, keys=2).tolist(), sorted(rows)


@pytest.mark.parametrize("whose", [OF_ALL, OF_EACH])
@pytest.mark.parametrize("now", [61, 10_000])
def test_that_the_sums_are_those_of_the_series(store: OpenedStore, whose: Whose, now: int) -> None:
    record(store, *(event(minute) for minute in (0, 3, 7, 29, 31, 44, 58, 61, 62, 130)))
    record(store, *(units(minute, minute) for minute in (2, 46, 59, 60, 100)))
    marks = [T0 + minute * MINUTE for minute in (-90, 0, 5, 45, 60, 75, 105, 125, 200)]
    as_array, one_by_one = read(store, both, marks, T0 + now * MINUTE, whose)
    assert as_array == one_by_one
    assert len(as_array) >= 5


def test_that_an_empty_store_has_no_rows(store: OpenedStore) -> None:
    pieces = [(T0, T0 + MINUTE)]
    found = read(store, series_table.read, pieces, ALL_TIME, T0, OF_ALL)
    assert found.shape == (0, 2 + len(MEASURES))
    assert found.dtype == np.int64
