import pytest

from factory_desktop.domain.roster_name import LONGEST, is_name


def test_that_marks_which_turn_the_writing_around_are_in_no_name() -> None:
    assert is_name("Ana")
    for mark in "\u202e\u2066\ufeff\u2028\x00\x1b\x9b\n":
        assert not is_name(f"Ana{mark}")
        assert not is_name(f"Ana{mark}Ana")


def test_that_marks_of_direction_are_in_no_name() -> None:
    for mark in "\u061c\u200e\u200f\u202a\u2069\u206a\u206f":
        for name in (mark, f"{mark}Ana", f"Ana{mark}", f"A{mark}na"):
            assert not is_name(name)


@pytest.mark.parametrize(
    "blank", "\xad\u034f\u115f\u200b\u200d\u2060\u2800\u3000\u3164\ufe0f\uffa0\U000e0041\U000e0100"
)
def test_that_a_name_can_be_seen(blank: str) -> None:
    for name in (blank, blank * 5, f"{blank}Ana"):
        assert not is_name(name)


def test_that_names_of_all_the_world_are_taken() -> None:
    for name in (
        "Ünal",
        "山田 太郎",
        "محمد",
        "می\u200cم",
        "👩\u200d🏭",
        "❤\ufe0f",
        "A",
        "İ" * LONGEST,
    ):
        assert is_name(name)
    assert not is_name("A" * (LONGEST + 1))
