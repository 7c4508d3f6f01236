"""The log of a large store, paged by key, against lists made the slow way."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from factory_desktop.domain.event_log import (
    MOST_COUNTED,
    PAGE_ROWS,
    EventPage,
    Key,
    PageRequest,
    Part,
)
from factory_desktop.domain.event_query import parse
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store import event_log
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.event_log import MOST_SCANNED
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import STATIONS, T0, WORKERS, AddPlant, Call, event, open_store, read, record
from tests.factories import run as run_in

EVENTS = 250_000
Row = tuple[int, int, int, int, int, int, int]
"""A key, confidence in ppm, count, and how much later it was received, in µs."""


def generated() -> list[Row]:
    """Events at some 100,000 instants, several at many of them; one in 50,000 is unsure."""
    dice = random.Random(1)
    start = to_us(T0)
    keys = {
        (
            start + number // 5 * 2_000_000,
            dice.randint(1, 3),
            dice.randint(1, 3),
            dice.randint(0, 3),
        )
        for number in range(EVENTS)
    }
    return [
        (
            *key,
            1 if dice.random() < 1 / 50_000 else dice.randint(500_000, 1_000_000),
            dice.randint(0, 5) if key[3] == 3 else 0,
            dice.choice((400_000, 90_000_000)),
        )
        for key in sorted(keys)
    ]


ROWS = generated()


def insert(transaction: Transaction) -> None:
    transaction.raw.executemany(
        "INSERT INTO event (ts_us, worker, station, type, conf_ppm, count, delay_us, seq)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        ROWS,
    )


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedStore]:
    store = open_store(tmp_path_factory.mktemp("large"))
    run_in(store, AddPlant())
    run_in(store, Call(insert))
    yield store
    store.close()


def ask(store: OpenedStore, words: str, **more: object) -> EventPage:
    request = replace(PageRequest(1, parse(words)), **more)  # type: ignore[arg-type]
    return read(store, event_log.read, request, Conflicts())


def pages(store: OpenedStore, words: str, span: TimeSpan = ALL_TIME) -> Iterator[EventPage]:
    page = ask(store, words, span=span)
    yield page
    while page.next is not None:
        page = ask(store, words, span=span, part=Part.OLDER, key=page.next)
        yield page


def brute(words: str, span: TimeSpan = ALL_TIME) -> list[Key]:
    query = parse(words)
    workers = None if query.workers is None else {WORKERS.index(one) + 1 for one in query.workers}
    stations = (
        None if query.stations is None else {STATIONS.index(one) + 1 for one in query.stations}
    )
    start = -1 if span.start is None else to_us(span.start)
    end = 2**63 if span.end is None else to_us(span.end)
    return [
        row[:4]
        for row in reversed(ROWS)
        if start <= row[0] < end
        and (workers is None or row[1] in workers)
        and (stations is None or row[2] in stations)
        and (query.types is None or row[3] in query.types)
        and all(row[4] < bound.ppm for bound in query.confidence)
        and (query.late is None or (row[6] > 60_000_000) is query.late)
    ]


def hours(first: float, last: float) -> TimeSpan:
    return TimeSpan(T0 + timedelta(hours=first), T0 + timedelta(hours=last))


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("worker:W3 type:idle conf:<0.8", ALL_TIME),
        ("worker:W1 worker:W2 station:S10 late:yes", hours(3, 9)),
        ("conf:<0.1", ALL_TIME),
        ("conf:<0.000001", ALL_TIME),
        ("station:S2", hours(20, 21)),
        ("worker:W2", hours(200, 300)),
    ],
)
def test_that_paging_to_the_end_gives_what_a_slow_list_gives(
    large: OpenedStore, words: str, span: TimeSpan
) -> None:
    found = list(pages(large, words, span))
    assert [row.key for page in found for row in page.rows] == brute(words, span)
    assert all(len(page.rows) <= PAGE_ROWS for page in found)


def test_that_a_page_is_full_where_enough_fits(large: OpenedStore) -> None:
    page = ask(large, "")
    assert [row.key for row in page.rows] == [row[:4] for row in reversed(ROWS[-PAGE_ROWS:])]
    assert page.next == page.rows[-1].key


def test_that_a_rare_query_stops_in_time_and_says_how_far_it_has_looked(
    large: OpenedStore,
) -> None:
    assert len(ROWS) > MOST_SCANNED
    page = ask(large, "conf:<0.1")
    assert page.next is not None
    looked_at = [row for row in ROWS if row[0] >= page.next[0]]
    assert MOST_SCANNED <= len(looked_at) < MOST_SCANNED + 100
    assert [row.key for row in page.rows] == [
        row[:4] for row in reversed(looked_at) if row[4] < 100_000
    ]
    assert page.looked_back_to == from_us(looked_at[0][0])


def test_that_newer_events_are_only_counted(large: OpenedStore) -> None:
    key = ROWS[-500][:4]
    page = ask(large, "worker:W1", part=Part.NEWER, key=key)
    assert page.rows == ()
    assert (page.newer, page.newer_more) == (sum(row[1] == 1 for row in ROWS[-499:]), False)
    span = TimeSpan(T0 + timedelta(days=900))
    assert ask(large, "", part=Part.NEWER, key=key, span=span).newer == 0


def test_that_the_count_of_newer_events_ends_in_time(large: OpenedStore) -> None:
    many = ask(large, "", part=Part.NEWER, key=ROWS[0][:4])
    assert (many.newer, many.newer_more) == (MOST_COUNTED, True)
    rare = ask(large, "conf:<0.1", part=Part.NEWER, key=ROWS[0][:4])
    assert rare.newer <= len(brute("conf:<0.1"))
    assert rare.newer_more


@pytest.mark.parametrize("part", [Part.HEAD, Part.OLDER, Part.NEWER])
@pytest.mark.parametrize("words", ["", "worker:W1 worker:W2 conf:<0.1", "conflict:no late:yes"])
@pytest.mark.parametrize("span", [ALL_TIME, hours(3, 9)], ids=["all", "span"])
def test_that_no_request_sorts_or_walks_over_more_than_it_needs(
    large: OpenedStore, part: Part, words: str, span: TimeSpan
) -> None:
    """The work of a page near the oldest end is that of one near the newest."""
    middle, steps = ROWS[len(ROWS) // 8][:4], 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    def counted(connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.set_progress_handler(count, 10_000)
        request = PageRequest(1, parse(words), span, part, middle)
        event_log.read(connection, request, Conflicts())
        raw.set_progress_handler(None, 0)

    read(large, counted)
    # Looking ahead and judging cost at most some 40 steps of the database's machine an event.
    assert steps * 10_000 < 60 * MOST_SCANNED


def test_that_events_that_come_while_paging_shift_nothing(store: OpenedStore) -> None:
    record(store, *(event(n) for n in range(2 * PAGE_ROWS)))
    first = ask(store, "")
    record(store, event(9999), event(5.5))
    second = ask(store, "", part=Part.OLDER, key=first.next)
    both = [row.stored.event.at for row in (*first.rows, *second.rows)]
    minutes = [*range(2 * PAGE_ROWS), 5.5]
    wanted = sorted((T0 + timedelta(minutes=minute) for minute in minutes), reverse=True)
    assert both == wanted[: len(both)]
    assert len(both) == 2 * PAGE_ROWS


def test_that_a_head_says_whether_the_rest_is_as_it_was(store: OpenedStore) -> None:
    record(store, *(event(n) for n in range(2 * PAGE_ROWS)))
    first = ask(store, "")
    record(store, event(9999))
    second = ask(store, "", mark=first.mark)
    assert second.explained
    record(store, event(0.5))
    assert not ask(store, "", mark=second.mark).explained


def test_that_a_request_can_be_called_off(large: OpenedStore) -> None:
    def stop(connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.set_progress_handler(lambda: 1, 100_000)
        try:
            event_log.read(connection, PageRequest(1, parse("conf:<0.1")), Conflicts())
        finally:
            raw.set_progress_handler(None, 0)

    with pytest.raises(OperationalError, match="interrupted"):
        read(large, stop)
