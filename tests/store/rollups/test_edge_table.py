"""That many parts of hours read at once are those that the SQL of `parts` reads one by one."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from factory_desktop.domain.event import Event
from factory_desktop.domain.instant import to_us
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import edge_table, parts
from factory_desktop.store.rollups.pieces import Range
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.schema import MEASURES
from tests.factories import T0, Empty, distinct, event, events_of, read, record, run

MINUTE = timedelta(minutes=1)
CAP_US = 300_000_000
SUMS = ", ".join(f"sum({name})" for name in MEASURES)
EACH = (
    Whose(),
    Whose(worker=1),
    Whose(station=2),
    Whose(worker=2, station=1),
    Whose(stations=(1, 3)),
)
SIDES = st.tuples(st.integers(-10, 70), st.integers(1, 60))


def edge(first: int, minutes: int) -> Range:
    start = T0 + first * MINUTE
    return to_us(start), to_us(start + minutes * MINUTE)


def one_by_one(connection: Connection, edges: list[Range], whose: Whose) -> list[tuple[int, ...]]:
    found_in = f"FROM ({parts.edge('edge')}) WHERE {whose.condition}"
    query = f"SELECT worker, station, {SUMS} {found_in} GROUP BY 1, 2 ORDER BY 1, 2"
    found = []
    for number, (first, past) in enumerate(edges):
        sides = {"edge_first": first, "edge_past": past, "cap": CAP_US}
        rows = raw_of(connection).execute(query, sides).fetchall()
        found += [(number, *row) for row in rows if any(row[2:])]
    return found


def at_once(connection: Connection, edges: list[Range], whose: Whose) -> list[tuple[int, ...]]:
    meant = {one: [(number, 1)] for number, one in enumerate(edges)}
    return [tuple(row) for row in edge_table.read(connection, CAP_US, meant, whose).tolist()]


@settings(max_examples=60, deadline=None)
@given(
    events=st.lists(events_of(steps=70), max_size=40).map(distinct),
    sides=st.lists(SIDES, min_size=1, max_size=5, unique=True),
    whose=st.sampled_from(EACH),
)
def test_that_it_is_what_each_part_holds(
    shared_store: OpenedStore, events: list[Event], sides: list[Range], whose: Whose
) -> None:
    run(shared_store, Empty())
    record(shared_store, *events)
    edges = [edge(*one) for one in sides]
    expected = read(shared_store, one_by_one, edges, whose)
    assert read(shared_store, at_once, edges, whose) == expected


def test_that_a_part_counts_with_each_number_and_sign(store: OpenedStore) -> None:
    record(store, event(0), event(2))
    meant = {edge(0, 15): [(7, 1), (3, -1)]}
    found = read(store, edge_table.read, CAP_US, meant, Whose())
    working, us = 2, 7 * 60_000_000
    assert found[:, [0, 1, 2, 3, 9]].tolist() == [[7, 1, 1, working, us], [3, 1, 1, -working, -us]]


@pytest.mark.parametrize("many", [0, 1, 230])
def test_that_there_may_be_none_and_more_than_one_query_takes(
    store: OpenedStore, many: int
) -> None:
    record(store, *(event(minute) for minute in range(many)))
    meant = {edge(minute, 1): [(minute, 1)] for minute in range(many)}
    found = read(store, edge_table.read, CAP_US, meant, Whose())
    assert found[:, 0].tolist() == list(range(many))
    assert found[:, 3].tolist() == [1] * many
