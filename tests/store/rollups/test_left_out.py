from datetime import timedelta

import pytest

from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import left_out
from factory_desktop.store.rollups.folding import fold
from tests.factories import T0, Call, event, read, record, run

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("folded", [False, True])
def test_that_what_came_again_late_or_wrong_is_counted(store: OpenedStore, *, folded: bool) -> None:
    """All events of January are late for a clock of today."""
    record(store, event(0), event(70))
    record(store, event(0), event(0), event(70), event(10, "W9"))
    if folded:
        run(store, Call(lambda transaction: fold(transaction.raw)))
    assert read(store, left_out.count, ALL_TIME) == (3, 2, 1)
    first_hour = TimeSpan(T0 - HOUR, T0 + HOUR)
    assert read(store, left_out.count, first_hour) == (2, 1, 0)
    # An hour that is touched counts whole.
    assert read(store, left_out.count, TimeSpan(T0 + 50 * HOUR / 60, T0 + HOUR)) == (2, 1, 0)
    assert read(store, left_out.count, TimeSpan(T0 - HOUR, T0)) == (0, 0, 0)
    assert read(store, left_out.count, TimeSpan(T0 + 100 * HOUR)).duplicates == 0
