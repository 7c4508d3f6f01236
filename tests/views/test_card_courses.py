from dataclasses import replace
from datetime import timedelta

from factory_desktop.views import card_courses as courses
from tests.snapshots import NOW, empty_snapshot, snapshot


def test_that_the_running_hour_and_the_future_are_left_out() -> None:
    shown = snapshot()
    made = [bar for bar in shown.units if bar.units]
    assert courses.units(shown) == (0, *(bar.units for bar in made[:-1]))
    ended = replace(shown, taken_at=NOW + timedelta(minutes=20))
    assert courses.units(ended) == (0, *(bar.units for bar in made))


def test_that_each_figure_has_the_course_of_its_own_formula() -> None:
    shown = snapshot()
    over = [bar for bar in shown.units if bar.units and bar.end <= NOW]
    hours = [bar.working / timedelta(hours=1) for bar in over]
    assert courses.productive(shown) == (0, *hours)
    pairs = zip(over, hours, strict=True)
    assert courses.pace(shown) == tuple(bar.units / worked for bar, worked in pairs)
    shares = [bar.working / (bar.working + bar.idle) for bar in over]
    assert courses.utilization(shown) == tuple(shares)
    assert courses.seen(shown) == tuple(bar.seen for bar in over)


def test_that_nothing_made_has_no_course() -> None:
    shown = snapshot()
    none = tuple(replace(bar, units=0) for bar in shown.units)
    assert courses.units(replace(shown, units=none)) == (0.0,)
    assert courses.units(empty_snapshot()) == ()
