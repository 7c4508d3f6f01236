from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.clock_change import changed_shifts, next_change
from factory_desktop.domain.shift import Shift

TALLINN = ZoneInfo("Europe/Tallinn")
HOUR = timedelta(hours=1)
EARLY = Shift(time(6), time(14), "Early")
NIGHT = Shift(time(22), time(6), "Night")
SPRING = datetime(2026, 3, 29, 1, tzinfo=UTC)
FALL = datetime(2026, 10, 25, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "after", "change"),
    [
        ("Europe/Tallinn", datetime(2026, 1, 22, 9, 41, 17, 3, tzinfo=UTC), SPRING),
        ("Europe/Tallinn", SPRING, FALL),
        ("America/New_York", datetime(2026, 1, 22, tzinfo=UTC),
         datetime(2026, 3, 8, 7, tzinfo=UTC)),
        ("Australia/Lord_Howe", datetime(2026, 1, 22, tzinfo=UTC),
         datetime(2026, 4, 4, 15, tzinfo=UTC)),
        ("Asia/Kolkata", datetime(2026, 1, 22, tzinfo=UTC), None),
        ("UTC", datetime(2026, 1, 22, tzinfo=UTC), None),
    ],
)  # fmt: skip
def test_that_the_next_change_is_found_to_the_minute(
    zone: str, after: datetime, change: datetime | None
) -> None:
    assert next_change(ZoneInfo(zone), after) == change


@pytest.mark.parametrize(("change", "hours"), [(SPRING, 7), (FALL, 9)])
def test_that_only_the_shift_across_the_change_has_another_length(
    change: datetime, hours: int
) -> None:
    (found,) = changed_shifts((EARLY, NIGHT), TALLINN, change)
    assert found.placed.key.name == "Night"
    assert found.placed.key.day == (change - timedelta(days=1)).date()
    assert (found.length, found.planned) == (hours * HOUR, 8 * HOUR)


def test_that_a_shift_that_rests_on_that_day_is_not_named() -> None:
    weekdays = Shift(time(22), time(6), "Night", weekdays=frozenset(range(5)))
    assert changed_shifts((weekdays,), TALLINN, SPRING) == []
