import pytest

from factory_desktop.views.tables.column_choice import ColumnChoice


def test_that_a_choice_comes_back_as_it_was_written() -> None:
    choice = ColumnChoice(
        ("name", "units"), frozenset({"idle"}), {"units": 90}, (("units", True), ("name", False))
    )
    assert ColumnChoice.read(choice.written()) == choice
    assert ColumnChoice.read(ColumnChoice().written()) == ColumnChoice()


@pytest.mark.parametrize(
    "odd",
    ["", "{", "[]", "null", '{"order": 3}', '{"order": [], "hidden": 5, "widths": {}}'],
)
def test_that_an_odd_text_is_a_choice_of_nothing(odd: str) -> None:
    assert ColumnChoice.read(odd) == ColumnChoice()
