import pytest
from PySide6.QtCore import Qt

from factory_desktop.models.palette_model import Command, Match, PaletteModel, match, ranked

CLEAR = Command(1, "Clear all events…", "Data")
FILTER = Command(2, "Clear filter", "View", "Esc")
JOHNSON = Command(3, "Michael Johnson", "Worker W3", names=("W3",))
JOSE = Command(4, "José Núñez", "Worker W30", names=("W30",))
NIGHT = Command(5, "Night shift   Wed 21 Jan   22:00–06:00", "Shift", names=("yesterday",))
ALL = (CLEAR, FILTER, JOHNSON, JOSE, NIGHT)


@pytest.mark.parametrize(
    ("command", "typed", "fit"),
    [
        (JOHNSON, "w3", Match.WHOLE),
        (JOSE, "w3", Match.WORDS),
        (JOHNSON, "MICHAEL johnson", Match.WHOLE),
        (JOHNSON, "mich", Match.START),
        (JOHNSON, "john", Match.WORDS),
        (JOHNSON, "j m", Match.WORDS),
        (JOHNSON, "hnso", Match.INSIDE),
        (JOSE, "jose nun", Match.START),
        (CLEAR, "data clear", Match.PLACE),
        (CLEAR, "clrevnt", Match.LETTERS),
        (NIGHT, "yesterday night shift", Match.WORDS),
        (NIGHT, "night  shift", Match.START),
        (CLEAR, "", Match.START),
        (CLEAR, "worker", None),
        (CLEAR, "zq", None),
        (CLEAR, "ce", None),
    ],
)
def test_that_words_fit(command: Command, typed: str, fit: Match | None) -> None:
    assert match(command, typed) == fit


def test_that_the_best_comes_first_and_equals_keep_their_order() -> None:
    assert ranked(ALL, "clear") == [CLEAR, FILTER]
    assert ranked(ALL, "w3") == [JOHNSON, JOSE]
    assert ranked(ALL, "") == list(ALL)


def test_that_a_list_of_thousands_is_cut() -> None:
    many = [Command(number, f"Worker {number}") for number in range(2000)]
    assert len(ranked(many, "worker")) == 60


def test_that_rows_are_spoken_with_place_and_key() -> None:
    model = PaletteModel()
    model.show(ALL, "clear fil")
    assert model.shown == (FILTER,)
    index = model.index(0, 0)
    assert index.data() == "Clear filter"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Clear filter, View, Esc"
    assert model.data(model.index(5, 0)) is None
