from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.metrics.floor import AgainstTarget
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views import card_deltas as deltas
from tests.snapshots import NOW, snapshot


def against(made: int, due: float) -> Snapshot:
    return snapshot(target=AgainstTarget(made, due, 852, 6, 110, 141))


@pytest.mark.parametrize(
    ("made", "due", "said", "tone"),
    [
        (523, 596.2, "▼ 73 behind target", "warning"),
        (600, 596.2, "▲ 4 ahead of target", "good"),
        (596, 596.2, "on target", "good"),
        (523, 1_596.0, "▼ 1,073 behind target", "warning"),
    ],
)
def test_that_units_are_told_against_what_is_due(
    made: int, due: float, said: str, tone: str
) -> None:
    delta = deltas.units_against_target(against(made, due))
    assert (str(delta), delta.tone) == (said, tone)


def test_that_without_a_target_nothing_is_said_or_colored() -> None:
    assert deltas.units_against_target(snapshot(target=None)) == deltas.NO_DELTA
    assert deltas.points_against_target(0.8, None) == deltas.NO_DELTA
    assert deltas.points_against_target(None, 0.85) == deltas.NO_DELTA


@pytest.mark.parametrize(
    ("share", "target", "said", "tone"),
    [
        (0.858, 0.85, "▲ 0.8 over target 85", "good"),
        (0.8, 0.85, "▼ 5.0 under target 85", "warning"),
        (0.85, 0.85, "on target 85", "good"),
        (0.84996, 0.85, "on target 85", "good"),
        (0.9, 0.825, "▲ 7.5 over target 82.5", "good"),
    ],
)
def test_that_points_are_told_as_the_figures_read(
    share: float, target: float, said: str, tone: str
) -> None:
    delta = deltas.points_against_target(share, target)
    assert (str(delta), delta.tone) == (said, tone)


def test_that_a_week_before_is_compared_without_alarm() -> None:
    shown = snapshot()
    more = deltas.hours_before(shown, timedelta(hours=2), timedelta(hours=1, minutes=38))
    assert (str(more), more.tone) == ("▲ 0:22 h vs last Thu", "good")
    less = deltas.number_before(shown, 19.44, 20.46, 1)
    assert (str(less), less.tone) == ("▼ 1.1 vs last Thu", "")
    assert less.spoken == "1.1 less than last Thu"
    same = deltas.points_before(shown, 0.8412, 0.8409)
    assert (str(same), same.tone) == ("the same as last Thu", "")
    assert deltas.points_before(shown, None, 0.8) == deltas.NO_DELTA
    assert deltas.number_before(shown, 1.0, None) == deltas.NO_DELTA


def test_that_the_differences_are_those_of_the_figures_shown() -> None:
    shown = snapshot()
    rounded = deltas.hours_before(shown, timedelta(seconds=89), timedelta(seconds=31))
    assert str(rounded) == "the same as last Thu"


def test_that_a_week_before_an_earlier_day_is_a_date() -> None:
    shown = snapshot(taken_at=NOW + timedelta(days=3))
    assert str(deltas.number_before(shown, 5, 3)) == "▲ 2 vs Thu 15 Jan"
    assert shown.before is not None
    night = replace(shown.before, span=replace(shown.before.span, start=NOW - timedelta(days=8)))
    over_midnight = snapshot(before=night)
    assert str(deltas.number_before(over_midnight, 5, 3)) == "▲ 2 vs last Wed"
