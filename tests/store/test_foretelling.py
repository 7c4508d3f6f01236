"""What is foretold is what the writer then does."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.event import Event, Rejection
from factory_desktop.domain.import_report import Fate
from factory_desktop.store.foretelling import Foreteller
from factory_desktop.store.opened import OpenedStore
from tests.factories import (
    SIMULATED,
    Empty,
    event,
    events_of,
    read,
    record,
    run,
    units,
)


def foretold(store: OpenedStore, *items: Event | Rejection) -> list[Fate | Rejection]:
    return read(store, lambda connection: list(Foreteller(connection).fates(items)))


def codes(fates: Sequence[Fate | Rejection]) -> list[str]:
    return [fate.code if isinstance(fate, Rejection) else fate.value for fate in fates]


def carried_out(store: OpenedStore, *items: Event | Rejection) -> list[str]:
    """Store them one by one, as the foreteller sees them."""
    found = []
    for item in items:
        one = record(store, item)
        refused = [why.code for why in one.refusals.values()]
        found += refused or (["duplicate"] if one.duplicates else ["new"])
    return found


def test_that_each_kind_of_fate_is_foretold(store: OpenedStore) -> None:
    record(store, units(0, 3), units(1, 3, camera_id=SIMULATED))
    items = (
        event(5),
        event(5),
        units(0, 3),
        units(0, 4),
        units(1, 9),
        units(0, 5, camera_id=SIMULATED),
        event(6, worker="W99"),
        event(6, station="S99"),
        Rejection("invalid", "/count", "No."),
    )
    told = codes(foretold(store, *items))
    assert told == [
        *("new", "duplicate", "duplicate", "conflict", "new", "duplicate"),
        *("unknown-worker", "unknown-station", "invalid"),
    ]
    assert told == carried_out(store, *items)


def test_that_looking_changes_nothing(store: OpenedStore) -> None:
    foretold(store, event(1), event(2))
    assert codes(foretold(store, event(1))) == ["new"]


@given(
    st.lists(events_of(("W1", "W9"), ("S1",), steps=3), max_size=8),
    st.lists(events_of(("W1", "W9"), ("S1",), steps=3), max_size=8),
)
def test_that_what_is_foretold_comes_true(
    shared_store: OpenedStore, before: list[Event], items: list[Event]
) -> None:
    run(shared_store, Empty())
    if before:
        record(shared_store, *before)
    assert codes(foretold(shared_store, *items)) == carried_out(shared_store, *items)
