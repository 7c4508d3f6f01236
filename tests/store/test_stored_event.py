import base64
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import stored_event
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.stored_event import EventFilter
from tests.factories import (
    SIMULATED,
    STATIONS,
    T0,
    WORKERS,
    Call,
    Empty,
    distinct,
    event,
    events_of,
    key,
    read,
    record,
    run,
)

filters = st.builds(
    EventFilter,
    st.none() | st.sampled_from([*WORKERS, "W9"]),
    st.none() | st.sampled_from([*STATIONS, "S9"]),
    st.none() | st.sampled_from(list(EventType)),
    st.builds(
        TimeSpan,
        st.none() | st.integers(-2, 42).map(lambda minute: T0 + timedelta(minutes=minute)),
        st.none() | st.integers(-2, 42).map(lambda minute: T0 + timedelta(minutes=minute)),
    ),
)


def pages(store: OpenedStore, which: EventFilter, limit: int) -> Iterator[StoredEvent]:
    cursor = None
    while True:
        found = read(store, stored_event.page, which, limit, cursor)
        assert len(found.events) <= limit
        assert found.events or cursor is None
        yield from found.events
        if found.next_cursor is None:
            return
        cursor = found.next_cursor


def fits(one: StoredEvent, which: EventFilter) -> bool:
    return (
        which.worker_id in {None, one.event.worker_id}
        and which.station_id in {None, one.event.station_id}
        and which.type in {None, one.event.type}
        and one.event.at in which.span
    )


@settings(max_examples=60)
@given(st.lists(events_of(steps=40), max_size=80), filters, st.integers(1, 30))
def test_that_pages_of_any_size_give_every_event_once_newest_first(
    shared_store: OpenedStore, drawn: list[object], which: EventFilter, limit: int
) -> None:
    run(shared_store, Empty())
    wanted = distinct(drawn)  # type: ignore[arg-type]
    record(shared_store, *wanted)
    everything = list(pages(shared_store, EventFilter(), limit))
    assert {key(one.event) for one in everything} == {key(one) for one in wanted}
    assert len(everything) == len(wanted)
    times = [one.event.at for one in everything]
    assert times == sorted(times, reverse=True)
    assert list(pages(shared_store, which, limit)) == [
        one for one in everything if fits(one, which)
    ]


def test_that_events_that_come_while_paging_shift_nothing(store: OpenedStore) -> None:
    record(store, *(event(n) for n in range(0, 20, 2)))
    first = read(store, stored_event.page, EventFilter(), 5)
    record(store, event(100), event(13), event(3))
    rest = read(store, stored_event.page, EventFilter(), 50, first.next_cursor)
    minutes = [(one.event.at - T0) // timedelta(minutes=1) for one in rest.events]
    assert minutes == [8, 6, 4, 3, 2, 0]
    assert rest.next_cursor is None


def test_that_a_last_page_that_is_just_full_has_none_after_it(store: OpenedStore) -> None:
    record(store, event(0), event(1))
    assert read(store, stored_event.page, EventFilter(), 2).next_cursor is None
    assert read(store, stored_event.page, EventFilter(), 1).next_cursor is not None


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "====",
        "ünïcode",
        "a b",
        "\0",
        "9" * 5000,
        encoded("[]"),
        encoded("[1, 2, 3]"),
        encoded("[1, 2, 3, 4, 5]"),
        encoded("[1, 2, 3, null]"),
        encoded('[1, 2, 3, "4"]'),
        encoded("[1, 2, 3, 0.5]"),
        encoded("[1, 2, 3, true]"),
        encoded("[9223372036854775808, 2, 3, 4]"),
        encoded("[-9223372036854775809, 2, 3, 4]"),
        encoded("[" + "9" * 400 + ", 2, 3, 4]"),
        encoded("{}"),
        encoded("["),
    ],
)
def test_that_a_cursor_not_of_our_making_is_refused(store: OpenedStore, cursor: str) -> None:
    record(store, event())
    with pytest.raises(ValueError, match="not one that this store gave"):
        read(store, stored_event.page, EventFilter(), 5, cursor)


def test_that_a_made_up_cursor_within_bounds_only_gives_a_page(store: OpenedStore) -> None:
    record(store, event(0), event(1))
    for number in (2**63 - 1, -(2**63)):
        cursor = encoded(f"[{number}, 0, 0, 0]")
        found = read(store, stored_event.page, EventFilter(), 5, cursor)
        assert len(found.events) == (2 if number > 0 else 0)


def test_that_a_page_reads_no_more_than_itself(store: OpenedStore) -> None:
    """The key is the order: SQLite searches and never sorts."""
    query = stored_event._WITH_NAMES.order_by(*(column.desc() for column in stored_event._KEY))
    plan = read(
        store,
        lambda connection: connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {query} LIMIT 5"
        ).fetchall(),
    )
    assert not any("TEMP B-TREE" in row[3] for row in plan)


def test_that_one_event_is_found_by_its_key(store: OpenedStore) -> None:
    sent = event(3, "W2", "S2", EventType.ABSENT, camera_id=SIMULATED, model_version="7")
    record(store, event(), sent)
    keyed = "SELECT ts_us, worker, station, type FROM event WHERE seq = 2"
    found = run(store, Call(lambda t: stored_event.find(t.raw, t.raw.execute(keyed).fetchone())))
    assert (found.seq, found.event, found.simulated) == (2, sent, True)
