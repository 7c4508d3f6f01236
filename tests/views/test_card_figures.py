from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models.text import SPACE
from factory_desktop.views.card_figures import card_figures
from tests.snapshots import NOW, empty_snapshot, snapshot


def test_that_there_are_six_of_different_names() -> None:
    assert len({figure.name for figure in card_figures()}) == 6


@pytest.mark.parametrize(
    ("rule", "note"),
    [
        (TimeRule(), f"fixed rule, 5{SPACE}min per event"),
        (TimeRule("measured"), f"measured rule, at most 5{SPACE}min"),
    ],
)
def test_that_productive_time_names_its_rule(rule: TimeRule, note: str) -> None:
    assert card_figures()[2].read(snapshot(rule=rule)).footnote == note


def test_that_the_course_of_units_leaves_the_running_hour_and_the_future_out() -> None:
    course = card_figures()[0].read(snapshot()).course
    later = card_figures()[0].read(snapshot(taken_at=NOW + timedelta(hours=2))).course
    assert len(later) == len(course) + 2
    ended = card_figures()[0].read(snapshot(taken_at=NOW + timedelta(minutes=20))).course
    assert len(ended) == len(course) + 1


def test_that_a_day_without_units_has_no_course() -> None:
    shown = snapshot()
    none = tuple(replace(bar, units=0) for bar in shown.units)
    assert card_figures()[0].read(replace(shown, units=none)).course == (0.0,)
    assert card_figures()[0].read(empty_snapshot()).course == ()
