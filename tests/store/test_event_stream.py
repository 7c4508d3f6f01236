from datetime import timedelta

from factory_desktop.domain.event_query import EVERYTHING, EventQuery
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store.event_stream import stream
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, record, units


def minutes(store: OpenedStore, query: EventQuery, span: TimeSpan, part: int) -> list[list[float]]:
    return [
        [(stored.event.at - T0) / timedelta(minutes=1) for stored in found]
        for found in stream(store.reading, query, span, part)
    ]


def test_that_all_events_come_oldest_first_in_parts(store: OpenedStore) -> None:
    record(store, *[event(minute) for minute in (3, 0, 4, 1, 2)])
    assert minutes(store, EVERYTHING, ALL_TIME, 2) == [[0, 1], [2, 3], [4]]


def test_that_events_of_one_instant_are_parted_without_loss(store: OpenedStore) -> None:
    record(store, event(0), event(0, worker="W2"), event(0, worker="W3"), units(0))
    assert sum(map(len, minutes(store, EVERYTHING, ALL_TIME, 1))) == 4


def test_that_only_what_fits_comes(store: OpenedStore) -> None:
    record(store, *[event(minute, worker=f"W{minute % 2 + 1}") for minute in range(6)])
    span = TimeSpan(T0 + timedelta(minutes=1), T0 + timedelta(minutes=5))
    assert minutes(store, EventQuery(workers=("W2",)), span, 10) == [[1, 3]]


def test_that_nothing_comes_of_nothing(store: OpenedStore) -> None:
    assert minutes(store, EVERYTHING, ALL_TIME, 2) == []
