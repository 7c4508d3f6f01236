from factory_desktop.store.rollups.table import added_up, table

FAR = 2**62


def test_that_rows_keep_every_bit() -> None:
    rows = [(1, FAR + 1), (2, -FAR)]
    assert table(rows, 2).tolist() == [[1, FAR + 1], [2, -FAR]]
    assert table([], 2).shape == (0, 2)


def test_that_rows_with_the_same_keys_are_added_up_in_their_order() -> None:
    rows = table([(2, 1, 5), (1, 9, 7), (2, 1, FAR), (1, 2, 1)], 3)
    assert added_up(rows, keys=2).tolist() == [[1, 2, 1], [1, 9, 7], [2, 1, FAR + 5]]
    assert added_up(rows, keys=1).tolist() == [[1, 11, 8], [2, 2, FAR + 5]]


def test_that_what_comes_to_nothing_is_left_out() -> None:
    assert added_up(table([(1, 4, 2), (2, 3, 0), (1, -4, -2)], 3), keys=1).tolist() == [[2, 3, 0]]
    assert added_up(table([], 3), keys=1).tolist() == []
