import sqlite3
from collections.abc import Iterator

import numpy as np
import pytest

from factory_desktop.store import table

FAR = 2**62
Raw = sqlite3.Connection


@pytest.fixture
def raw() -> Iterator[Raw]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE pair (one INTEGER, two INTEGER)")
    yield connection
    connection.close()


def rows(*given: tuple[int, ...]) -> table.Table:
    return np.array(given, np.int64).reshape(-1, 3)


def test_that_rows_come_in_order_and_keep_every_bit(raw: Raw) -> None:
    raw.executemany("INSERT INTO pair VALUES (?, ?)", [(3, FAR + 1), (1, -FAR), (2, 0)])
    query = "SELECT one, two FROM pair WHERE one > :least ORDER BY one DESC"
    assert table.read(raw, query, {"least": 0}, 2).tolist() == [[3, FAR + 1], [2, 0], [1, -FAR]]
    assert table.read(raw, query, {"least": 1}, 2).tolist() == [[3, FAR + 1], [2, 0]]


def test_that_no_rows_are_an_empty_table(raw: Raw) -> None:
    assert table.read(raw, "SELECT one, two FROM pair", (), 2).shape == (0, 2)


def test_that_a_query_may_bring_its_own_values(raw: Raw) -> None:
    query = "WITH given (a) AS (VALUES (?), (?)) SELECT a, a + 1 FROM given"
    assert table.read(raw, query, (7, 5), 2).tolist() == [[7, 8], [5, 6]]


def test_that_columns_of_which_some_rows_are_null_are_an_error(raw: Raw) -> None:
    raw.executemany("INSERT INTO pair VALUES (?, ?)", [(1, None), (2, 3)])
    with pytest.raises(ValueError, match="shape"):
        table.read(raw, "SELECT one, two FROM pair", (), 2)


def test_that_rows_with_the_same_keys_are_added_up_in_their_order() -> None:
    given = rows((2, 1, 5), (1, 9, 7), (2, 1, FAR), (1, 2, 1))
    assert table.added_up(given, keys=2).tolist() == [[1, 2, 1], [1, 9, 7], [2, 1, FAR + 5]]
    assert table.added_up(given, keys=1).tolist() == [[1, 11, 8], [2, 2, FAR + 5]]


def test_that_what_comes_to_nothing_is_left_out() -> None:
    given = rows((1, 4, 2), (2, 3, 0), (1, -4, -2))
    assert table.added_up(given, keys=1).tolist() == [[2, 3, 0]]
    assert table.added_up(rows(), keys=1).tolist() == []
