import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.store import packed
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.packed import Bounds, KeyBounds
from tests.factories import read

Raw = sqlite3.Connection
FAR = 2**62


@pytest.fixture(scope="module")
def raw() -> Iterator[Raw]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE three (a INTEGER, b INTEGER, c INTEGER)")
    yield connection
    connection.close()


def fill(raw: Raw, rows: list[tuple[int, int, int]]) -> None:
    raw.execute("DELETE FROM three")
    raw.executemany("INSERT INTO three VALUES (?, ?, ?)", rows)


@st.composite
def tables(
    draw: st.DrawFn,
) -> tuple[list[tuple[int, int, int]], dict[str, Bounds | None]]:
    sides = st.tuples(st.integers(-FAR, FAR), st.integers(0, 40)).map(
        lambda one: (one[0], min(FAR, one[0] + 2 ** one[1] - 1))
    )
    bounds = {name: draw(sides) for name in "abc"}
    row = st.tuples(*(st.integers(*bounds[name]) for name in "abc"))
    known = {name: draw(st.sampled_from([Bounds(*bounds[name]), None])) for name in "abc"}
    return draw(st.lists(row, max_size=20)), known


@given(tables())
def test_that_columns_come_back_as_they_were(
    raw: Raw, table: tuple[list[tuple[int, int, int]], dict[str, Bounds | None]]
) -> None:
    rows, bounds = table
    fill(raw, rows)
    query = "SELECT a, b, c FROM three ORDER BY rowid"
    found = packed.read(raw, query, (), bounds)
    assert list(zip(*(column.tolist() for column in found), strict=True)) == rows
    found = packed.read_in_order(raw, query, (), bounds)
    assert list(zip(*(column.tolist() for column in found), strict=True)) == sorted(rows)


def test_that_bounds_too_far_apart_for_one_number_are_as_good_as_none(raw: Raw) -> None:
    fill(raw, [(-FAR, 1, FAR), (FAR, 2, -FAR)])
    bounds = {"a": Bounds(-FAR, FAR), "b": Bounds(0, 2), "c": Bounds(-FAR, FAR)}
    found = packed.read(raw, "SELECT a, b, c FROM three ORDER BY b", (), bounds)
    assert [column.tolist() for column in found] == [[-FAR, FAR], [1, 2], [FAR, -FAR]]


def test_that_keys_are_bounded_by_the_highest_ones(store: OpenedStore) -> None:
    keys = read(store, KeyBounds.read)
    assert (keys.worker, keys.station, keys.camera) == (Bounds(0, 3), Bounds(0, 3), Bounds(0, 1))
