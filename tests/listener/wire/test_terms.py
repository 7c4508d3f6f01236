import re

import pytest

from factory_desktop.domain import instant
from factory_desktop.listener.wire.terms import NAME_PATTERN, TIME_SCHEMA


@pytest.mark.parametrize("year", [2000, 2023, 2024, 2099])
@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("day", [1, 9, 28, 29, 30, 31])
def test_that_a_described_time_can_be_read_and_the_other_way_round(
    year: int, month: int, day: int
) -> None:
    text = f"{year}-{month:02}-{day:02}T23:59:59.5+05:30"
    try:
        instant.parse(text)
    except ValueError:
        readable = False
    else:
        readable = True
    assert bool(re.search(TIME_SCHEMA["pattern"], text)) is readable


def test_that_marks_which_turn_the_writing_around_are_in_no_name() -> None:
    assert re.search(NAME_PATTERN, "Ana")
    for mark in "\u202e\u2066\ufeff\u2028\x00\x1b\x9b\n":
        assert not re.search(NAME_PATTERN, f"Ana{mark}")
        assert not re.search(NAME_PATTERN, f"Ana{mark}Ana")


def test_that_marks_of_direction_are_in_no_name() -> None:
    for mark in "\u061c\u200e\u200f\u202a\u2069\u206a\u206f":
        for name in (mark, f"{mark}Ana", f"Ana{mark}", f"A{mark}na"):
            assert not re.search(NAME_PATTERN, name)


@pytest.mark.parametrize(
    "blank", "\xad\u034f\u115f\u200b\u200d\u2060\u2800\u3000\u3164\ufe0f\uffa0\U000e0041\U000e0100"
)
def test_that_a_name_can_be_seen(blank: str) -> None:
    for name in (blank, blank * 5, f"{blank}Ana"):
        assert not re.search(NAME_PATTERN, name)


def test_that_names_of_all_the_world_are_taken() -> None:
    for name in (
        "Ünal",
        "山田 太郎",
        "محمد",
        "می\u200cم",
        "👩\u200d🏭",
        "❤\ufe0f",
        "A",
        "İ" * 100,
    ):
        assert re.search(NAME_PATTERN, name)
    assert not re.search(NAME_PATTERN, "A" * 101)
