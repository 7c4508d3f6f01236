"""What each card says in every state: with and without targets, shifts and a week before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.floor import AgainstTarget, Presence, TooLong
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.models import text
from factory_desktop.models.text import SPACE
from factory_desktop.views.card_figures import Reading, card_figures
from tests.snapshots import (
    NOW,
    bare_snapshot,
    empty_snapshot,
    shift_snapshot,
    snapshot,
    unseen_worker,
    worker,
)

HOUR = timedelta(hours=1)


def read(key: str, shown: Snapshot) -> Reading:
    return next(figure.read(shown) for figure in card_figures() if figure.key == key)


def said(key: str, shown: Snapshot) -> tuple[str, str, str, str]:
    reading = read(key, shown)
    return reading.figure, reading.unit, str(reading.delta), reading.footnote


def made(units: int, target: AgainstTarget | None, shown: Snapshot | None = None) -> Snapshot:
    shown = shown or shift_snapshot()
    factory = replace(shown.dashboard.factory, units=units)
    return replace(shown, dashboard=replace(shown.dashboard, factory=factory), target=target)


BEHIND = AgainstTarget(523, 596.3, 852, 6, 110, 141.2)


def test_that_there_are_six_of_different_names_and_keys() -> None:
    assert len({figure.name for figure in card_figures()}) == 6
    assert len({figure.key for figure in card_figures()}) == 6


def test_that_units_stand_beside_what_is_due_now() -> None:
    assert said("units", made(523, BEHIND)) == (
        "523",
        "of 596 due now",
        "▼ 73 behind target",
        "target 852 by 14:00",
    )
    ahead = replace(BEHIND, made=600)
    assert said("units", made(600, ahead))[2] == "▲ 4 ahead of target"
    exact = replace(BEHIND, made=596)
    assert said("units", made(596, exact))[2] == "on target"


def test_that_a_shift_that_is_over_has_nothing_due_now() -> None:
    over = replace(BEHIND, made=800, due=852, needed_per_hour=None)
    shown = replace(made(800, over), taken_at=NOW + timedelta(days=1))
    assert said("units", shown)[:3] == ("800", "of 852 due", "▼ 52 behind target")
    assert "needed" not in said("pace", shown)[3]


def test_that_a_span_of_no_shift_has_its_target_in_all() -> None:
    assert said("units", made(523, BEHIND, snapshot()))[3] == "target 852 in all"


def test_that_units_made_elsewhere_are_not_compared() -> None:
    reading = read("units", made(700, BEHIND))
    assert (reading.figure, reading.unit, reading.short_unit) == ("700", "", "")
    assert reading.footnote == "523 of 596 at 6 stations"
    assert str(reading.delta) == "▼ 73 behind target"


def test_that_without_a_target_a_link_says_so_and_no_color_warns() -> None:
    reading = read("units", bare_snapshot())
    assert (reading.unit, str(reading.delta)) == ("", "")
    assert (reading.footnote, reading.link) == ("no target set", "data.targets")
    before = snapshot().before
    assert before is not None
    fallen = read("units", bare_snapshot(before=replace(before, units=100_000)))
    assert fallen.delta.sign == "▼"
    assert fallen.delta.tone == ""


def test_that_a_pick_is_named_where_no_target_is() -> None:
    for pick, words in (
        (Pick("W2", "S5"), "made by Sarah Chen at Packaging Station"),
        (Pick("W2"), "made by Sarah Chen"),
        (Pick(station_id="S5"), "made at Packaging Station"),
    ):
        reading = read("units", bare_snapshot(view=View(pick=pick)))
        assert (reading.footnote, reading.link) == (words, "")


def test_that_pace_says_what_the_floor_needs_from_now() -> None:
    figure, unit, _, footnote = said("pace", made(523, BEHIND))
    assert (unit, footnote) == ("units / h", "141 / h needed from now")
    assert figure == text.number(shift_snapshot().dashboard.factory.pace, 1)
    assert said("pace", bare_snapshot())[3] == "per productive hour"


@pytest.mark.parametrize(
    ("rule", "note"),
    [
        (TimeRule(), f"fixed rule, 5{SPACE}min per event"),
        (TimeRule("measured"), f"measured rule, at most 5{SPACE}min"),
    ],
)
def test_that_productive_time_names_its_rule(rule: TimeRule, note: str) -> None:
    assert said("productive-time", snapshot(rule=rule))[3] == note


def test_that_utilization_is_told_against_its_target_else_against_last_week() -> None:
    shown = snapshot()
    share = shown.dashboard.factory.worker_utilization
    assert share is not None
    delta = said("worker-utilization", shown)[2]
    assert delta == f"▼ {85 - round(share * 100, 1):.1f} under target 85"
    free = said("worker-utilization", replace(shown, utilization_target=None))[2]
    assert free == "▼ 2.1 vs last Thu"
    assert said("worker-utilization", bare_snapshot())[2] == ""
    assert said("station-utilization", shown)[2] == "▲ 1.2 vs last Thu"


def test_that_the_mean_stands_beside_the_pooled_share() -> None:
    rows = [
        worker(1, active=3 * HOUR, idle=HOUR, utilization=0.75),
        worker(2, active=HOUR, idle=HOUR, utilization=0.5),
        unseen_worker(3, "Ann"),
    ]
    figure, unit, _, footnote = said("worker-utilization", snapshot(workers=rows))
    assert (figure, unit) == ("62.5", "%")
    assert footnote == f"mean of 2, pooled 66.7{SPACE}%"


def test_that_the_pooled_share_is_of_the_picked_worker_alone() -> None:
    rows = [
        worker(1, active=3 * HOUR, idle=HOUR, utilization=0.75),
        worker(2, active=HOUR, idle=HOUR, utilization=0.5),
    ]
    shown = snapshot(workers=rows, view=View(pick=Pick("W2")))
    assert said("worker-utilization", shown)[3].endswith(f"pooled 50.0{SPACE}%")


def test_that_floor_seen_says_how_many_are_not_seen_now() -> None:
    figure, unit, delta, footnote = said("floor-seen", snapshot())
    presence = snapshot().presence
    assert presence is not None
    assert f"{figure}{SPACE}{unit}" == text.percent(presence.share)
    assert (delta, footnote) == ("▼ 1 not seen now", "of the planned working time")
    rows = [worker(number) for number in (1, 2, 3)]
    assert said("floor-seen", snapshot(workers=rows))[2] == "all seen now"


def test_that_nobody_is_missed_in_a_break_or_after_the_shift() -> None:
    for later in (timedelta(hours=-2, minutes=-35), timedelta(hours=4)):
        shown = snapshot(taken_at=NOW + later)
        assert "not seen now" not in said("floor-seen", shown)[2]
        assert "vs last Thu" in said("floor-seen", shown)[2]


def test_that_a_floor_hardly_seen_asks_for_a_look() -> None:
    hardly = Presence(10 * HOUR, 8 * HOUR, HOUR, HOUR)
    reading = read("floor-seen", snapshot(presence=hardly, taken_at=NOW + 4 * HOUR))
    assert (reading.figure, reading.delta.tone) == ("80.0", "warning")


def test_that_without_shifts_floor_seen_is_a_dash_with_a_way_out() -> None:
    reading = read("floor-seen", bare_snapshot())
    assert (reading.figure, reading.unit, reading.footnote) == ("–", "", "no shifts set")
    assert reading.link == "data.shifts"
    long = read("floor-seen", snapshot(presence=None))
    assert (long.figure, long.footnote, long.link) == ("–", "no planned time to see", "")


@pytest.mark.parametrize("key", ["pace", "worker-utilization", "station-utilization"])
def test_that_an_undefined_figure_is_a_dash_without_a_unit(key: str) -> None:
    assert said(key, empty_snapshot())[:3] == ("–", "", "")


def test_that_the_units_of_the_card_are_those_of_the_bars_and_the_table() -> None:
    shown = snapshot()
    total = sum(row.units for row in shown.dashboard.workers)
    assert read("units", shown).figure == text.number(total)


def test_that_what_a_span_is_too_long_for_is_not_said_to_be_missing() -> None:
    long = replace(
        shift_snapshot(),
        target=None,
        presence=None,
        losses=None,
        before=None,
        too_long=TooLong(presence=True, targets=True),
    )
    for key, words in (
        ("units", "targets only up to 2 years"),
        ("floor-seen", "only up to 8 days"),
    ):
        reading = read(key, long)
        assert (reading.footnote, reading.link) == (words, "")
        assert "up to" in reading.more
