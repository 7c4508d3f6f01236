from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.formulas import mean, rate, utilization, whole_units

HOUR = timedelta(hours=1)
NONE = timedelta()
lengths = st.timedeltas(timedelta(), timedelta(days=365))


@pytest.mark.parametrize(
    ("active", "idle", "share"),
    [(3 * HOUR, HOUR, 0.75), (HOUR, NONE, 1.0), (NONE, HOUR, 0.0), (NONE, NONE, None)],
)
def test_that_utilization_is_the_share_of_present_time_spent_working(
    active: timedelta, idle: timedelta, share: float | None
) -> None:
    assert utilization(active, idle) == share


@given(lengths, lengths)
def test_that_utilization_is_between_none_and_all(active: timedelta, idle: timedelta) -> None:
    share = utilization(active, idle)
    assert (share is None) == (not active and not idle)
    assert share is None or 0 <= share <= 1


@pytest.mark.parametrize(
    ("units", "time", "pace"),
    [(30, 2 * HOUR, 15.0), (0, HOUR, 0.0), (7, timedelta(minutes=30), 14.0), (7, NONE, None)],
)
def test_that_a_rate_is_units_per_hour(units: int, time: timedelta, pace: float | None) -> None:
    assert rate(units, time) == pace


@pytest.mark.parametrize(
    ("values", "middle"),
    [([], None), ([None, None], None), ([0.0, None], 0.0), ([0.5, None, 1.0], 0.75)],
)
def test_that_a_mean_leaves_out_what_is_not_defined(
    values: list[float | None], middle: float | None
) -> None:
    assert mean(values) == middle
    assert mean(iter(values)) == middle


def test_that_a_target_is_rounded_half_away_from_zero() -> None:
    assert [whole_units(units) for units in (130.5, 131.5, 0.49, 0.0, -0.5)] == [131, 132, 0, 0, -1]
    assert whole_units(0.3 * 435 - 1e-13) == 131


@given(st.integers(0, 1000), st.integers(0, 4000).map(lambda quarters: quarters / 4))
def test_that_differences_to_a_target_fit_what_is_shown(made: int, due: float) -> None:
    short = max(0.0, due - made)
    assert whole_units(short) == max(0, whole_units(due) - made)
