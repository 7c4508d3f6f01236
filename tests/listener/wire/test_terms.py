import re

import pytest

from factory_desktop.domain import instant
from factory_desktop.listener.wire.terms import TIME_SCHEMA


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
