from datetime import timedelta

import pytest

from factory_desktop.domain.instant import to_us
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import latest
from factory_desktop.store.rollups.folding import fold
from factory_desktop.store.rollups.levels import Kind
from tests.factories import T0, Call, event, read, record, run, units

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("folded", [False, True])
def test_that_the_latest_events_before_an_instant_are_told(
    store: OpenedStore, *, folded: bool
) -> None:
    """Those of now from the sums, those of a past moment from the events or the days."""
    record(store, event(0, "W1", "S1"), units(60, worker="W2", station="S2"))
    record(store, event(120, "W1", "S2"), event(60 * 24 * 60, "W1", "S1"))
    if folded:
        run(store, Call(lambda transaction: fold(transaction.raw)))

    def told(kind: Kind, hours: float) -> dict[int, float]:
        past = to_us(T0 + hours * HOUR)
        found = read(store, latest.read, kind, past)
        return {key: (us - to_us(T0)) / 3_600_000_000 for key, us in found.items()}

    assert told(Kind.WORKER, 24 * 90) == {1: 24 * 60, 2: 1}
    assert told(Kind.WORKER, 0) == {}
    assert told(Kind.WORKER, 0.5) == {1: 0}
    assert told(Kind.WORKER, 10) == {1: 2, 2: 1}
    assert told(Kind.STATION, 10) == {1: 0, 2: 2}
    assert told(Kind.WORKER, 24 * 50) == {1: 2, 2: 1}
    assert told(Kind.STATION, 24 * 50) == {1: 0, 2: 2}
