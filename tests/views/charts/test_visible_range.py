import pytest

from factory_desktop.views.charts.visible_range import LONGEST, SHORTEST, VisibleRange
from tests.timelines import SHOWN

DAY = 86_400.0
RANGE = VisibleRange(1_000_000.0, 1_000_000.0 + DAY)


def test_that_moments_come_back() -> None:
    assert VisibleRange.of(*SHOWN).moments() == SHOWN


def test_that_the_moment_zoomed_at_stays_where_it_is() -> None:
    at = RANGE.start + DAY / 4
    zoomed = RANGE.zoomed(0.5, at)
    assert zoomed.length == DAY / 2
    assert (at - zoomed.start) / zoomed.length == pytest.approx(0.25)


@pytest.mark.parametrize(("factor", "length"), [(1e-9, SHORTEST), (1e9, LONGEST)])
def test_that_five_minutes_and_thirty_days_are_the_ends(factor: float, length: float) -> None:
    assert RANGE.zoomed(factor, RANGE.middle).length == length


def test_that_a_longer_span_may_be_shown_whole() -> None:
    assert RANGE.zoomed(1e9, RANGE.middle, 400 * DAY).length == 400 * DAY


def test_that_it_moves_no_further_than_it_must() -> None:
    assert RANGE.ending_by(RANGE.end + 5) == RANGE
    assert RANGE.ending_by(RANGE.end - 5) == RANGE.moved(-5)
    assert RANGE.revealing(RANGE.start + 1, RANGE.end - 1) == RANGE
    assert RANGE.revealing(RANGE.start - 10, RANGE.start + 1).start == RANGE.start - 10
    assert RANGE.revealing(RANGE.end - 1, RANGE.end + 10).end == RANGE.end + 10
    # Of what is longer than is shown the beginning is.
    assert RANGE.revealing(RANGE.start + 7, RANGE.end + 9 * DAY).start == RANGE.start + 7


def test_that_what_moves_on_with_the_clock_is_near_and_what_is_dragged_is_not() -> None:
    week = VisibleRange(0, 7 * 86_400)
    assert week.is_near(week.moved(30))
    assert week.is_near(week.moved(-30))
    assert not week.is_near(week.moved(7 * 86_400 / 1500))
    assert not week.is_near(VisibleRange(0, week.end + 100))
