import re
from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.domain.event import (
    CLOCK_TOLERANCE,
    EARLIEST,
    EVENT_TYPES,
    ID_PATTERN,
    EventType,
    refuse_time,
)

NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)


def test_that_the_words_on_the_wire_are_the_documents() -> None:
    assert set(EVENT_TYPES) == {"working", "idle", "absent", "product_count"}
    assert all(kind.word == word for word, kind in EVENT_TYPES.items())


def test_that_the_numbers_in_the_store_never_change() -> None:
    assert [int(kind) for kind in EventType] == [0, 1, 2, 3]


@pytest.mark.parametrize("at", [EARLIEST, NOW, NOW + CLOCK_TOLERANCE])
def test_that_a_time_up_to_five_minutes_ahead_is_taken(at: datetime) -> None:
    assert refuse_time(at, NOW) is None


def test_that_a_time_too_early_or_too_late_is_refused_in_words() -> None:
    assert "before the year 2000" in (refuse_time(EARLIEST - INSTANT, NOW) or "")
    assert "in the future" in (refuse_time(NOW + CLOCK_TOLERANCE + INSTANT, NOW) or "")


@pytest.mark.parametrize("good", ["W1", "a", "0", "cam:3/x".replace("/", "-"), "x" * 50, "a.b_c-d"])
def test_that_plain_ids_are_taken(good: str) -> None:
    assert re.search(ID_PATTERN, good)


@pytest.mark.parametrize(
    "bad",
    ["", " ", "-a", ".a", "_a", "a b", "a/b", "x" * 51, "W1\n", "W1\0", "Ä1", "<b>", "W\u0661"],
)
def test_that_ids_that_could_confuse_are_not(bad: str) -> None:
    assert not re.search(ID_PATTERN, bad)
