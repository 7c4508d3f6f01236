import pytest

from factory_desktop.models.column import Column, natural


@pytest.mark.parametrize(
    ("before", "after"),
    [("W2", "W10"), ("a", "B"), ("Line 9b", "Line 10a"), ("", "0"), ("7", "x"), ("W٣", "W10")],
)
def test_that_text_sorts_as_people_count(before: str, after: str) -> None:
    assert natural(before) < natural(after)


def test_that_every_two_texts_compare() -> None:
    texts = ["", "1", "a", "1a", "a1", "²", "a²b", "12 34", "-1", "<img src=x>", "\u202e3"]
    assert len(sorted(texts, key=natural)) == len(texts)


@pytest.mark.parametrize("descending", [False, True])
def test_that_undefined_values_come_last_either_way(descending: bool) -> None:
    column = Column[float | None]("Share", value=lambda row: row, write=str)
    rows = [None, 0.5, None, 0.1]
    assert column.in_order(rows, descending=descending)[2:] == [None, None]


@pytest.mark.parametrize("descending", [False, True])
def test_that_equal_values_keep_their_order(descending: bool) -> None:
    column = Column[tuple[int, str]]("Units", value=lambda row: row[0], write=str)
    rows = [(1, "a"), (2, "b"), (1, "c"), (2, "d")]
    sorted_rows = column.in_order(rows, descending=descending)
    assert [name for units, name in sorted_rows if units == 1] == ["a", "c"]
    assert [name for units, name in sorted_rows if units == 2] == ["b", "d"]
