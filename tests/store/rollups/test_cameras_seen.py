from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.cameras_seen import events_by_camera
from factory_desktop.store.rollups.folding import fold
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.transaction import Transaction
from tests.factories import SIMULATED, T0, Call, Empty, event, read, record, rows, run

HOUR = timedelta(hours=1)
ticks = st.integers(0, 24 * 45 * 2)


def fold_now(transaction: Transaction) -> None:
    fold(transaction.raw)
    transaction.forget_rolling()


@settings(max_examples=60)
@given(
    st.lists(st.tuples(ticks, st.sampled_from([None, "CAM-1", SIMULATED])), max_size=30),
    st.booleans(),
    st.none() | ticks,
    st.none() | ticks,
)
def test_that_events_of_any_span_are_counted_by_camera(
    shared_store: OpenedStore,
    sent: list[tuple[int, str | None]],
    folded: bool,
    first: int | None,
    past: int | None,
) -> None:
    def at(tick: int | None) -> datetime | None:
        return None if tick is None else T0 + tick * HOUR / 2

    span = TimeSpan(at(first), at(past))
    run(shared_store, Empty())
    by_tick = dict(sent)
    record(shared_store, *(event(30 * tick, camera_id=one) for tick, one in by_tick.items()))
    if folded:
        run(shared_store, Call(fold_now))
    names = {
        key: name or None for key, name in rows(shared_store, "SELECT id, camera_id FROM camera")
    }
    with shared_store.reading.connect() as connection:
        found = events_by_camera(connection, Kept.read(connection), span)
    counted = {names[key]: events for key, events in found.items() if events}
    inside = [one for tick, one in by_tick.items() if T0 + tick * HOUR / 2 in span]
    assert counted == {one: inside.count(one) for one in inside}
    assert read(shared_store, Kept.read).grid.zone.key == "UTC"
