from datetime import timedelta

import numpy as np

from factory_desktop.metrics.planned import Planned, Window
from factory_desktop.metrics.timeline_sums import TimelineSums
from factory_desktop.metrics.watched import Watched
from factory_desktop.store.rollups.sums import Sums
from tests.factories import T0

HOUR = timedelta(hours=1)
HOUR_US = 3_600_000_000
MARKS = [T0, T0 + HOUR, T0 + 2 * HOUR, T0 + 3 * HOUR]
FOUND = np.array(
    [
        (0, 1, *Sums(working=2, working_us=HOUR_US // 4)[:-1]),
        (2, 1, *Sums(units=4)[:-1]),
        (0, 1, *Sums(working_us=HOUR_US // 4)[:-1]),
    ]
)


def test_that_pieces_between_marks_are_added_up() -> None:
    sums = TimelineSums(MARKS, FOUND)
    assert sums.between(1, T0, T0 + 3 * HOUR) == Sums(working=2, units=4, working_us=HOUR_US // 2)
    assert sums.between(1, T0 + HOUR, T0 + 2 * HOUR) == Sums()
    assert sums.between(2, T0, T0 + 3 * HOUR) == Sums()


def test_that_only_who_was_seen_in_a_shift_is_missed_in_it() -> None:
    sides, shift = (T0, T0 + 2 * HOUR), frozenset({0})
    first = Watched((Window(*sides, shift),), (Planned(*sides, shift, (), None),))
    sums = TimelineSums(MARKS, FOUND, first)
    assert (sums.looked_for(1), sums.looked_for(2)) == (first.windows, ())
    assert sums.not_seen_us(1, (T0, T0 + 3 * HOUR)) == 3 * HOUR_US // 2
    assert sums.not_seen_us(1, (T0 + HOUR, T0 + 2 * HOUR)) == HOUR_US
    assert sums.not_seen_us(2, (T0, T0 + 3 * HOUR)) == 0


def test_that_a_state_that_runs_over_brings_nobody_into_a_shift() -> None:
    found = np.array([(0, 1, *Sums(working=1)[:-1]), (1, 1, *Sums(working_us=HOUR_US // 20)[:-1])])
    sides, shift = (T0 + HOUR, T0 + 3 * HOUR), frozenset({0})
    second = Watched((Window(*sides, shift),), (Planned(*sides, shift, (), None),))
    assert TimelineSums(MARKS, found, second).not_seen_us(1, (T0, T0 + 3 * HOUR)) == 0


def test_that_everybody_is_missed_where_no_shift_says_who_is_there() -> None:
    always = Watched((Window(T0, T0 + 3 * HOUR, frozenset()),))
    assert TimelineSums(MARKS, FOUND, always).not_seen_us(2, (T0, T0 + 3 * HOUR)) == 3 * HOUR_US
