from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.metrics.floor import Losses, TooLong
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.models import text
from factory_desktop.models.text import SPACE
from factory_desktop.views.charts import loss_words as words
from factory_desktop.views.charts.loss_words import Loss
from tests.snapshots import NOW, bare_snapshot, shift_snapshot, snapshot

HOUR = timedelta(hours=1)
LOST = Losses(
    planned=32 * HOUR,
    working=25 * HOUR,
    idle=4 * HOUR,
    absent=2 * HOUR,
    not_seen=HOUR,
    breaks=1.5 * HOUR,
)


def test_that_four_kinds_are_told_apart() -> None:
    bars = words.loss_bars(shift_snapshot(losses=LOST))
    assert {bar.loss: bar.figure for bar in bars} == {
        Loss.IDLE: f"4:00{SPACE}h",
        Loss.ABSENT: f"2:00{SPACE}h",
        Loss.NOT_SEEN: f"1:00{SPACE}h",
        Loss.BREAK: f"1:30{SPACE}h",
    }


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, f"Idle time is 57{SPACE}% of the 7:00{SPACE}h lost outside breaks."),
        (
            {"absent": 12 * HOUR},
            f"Absence is 71{SPACE}% of the 17:00{SPACE}h lost outside breaks.",
        ),
        (
            {"not_seen": 6 * HOUR},
            f"50{SPACE}% of the 12:00{SPACE}h lost outside breaks was not seen by a camera.",
        ),
        (
            {"idle": 0 * HOUR, "absent": 0 * HOUR, "not_seen": 0 * HOUR},
            "Nothing was lost outside breaks.",
        ),
    ],
)
def test_that_a_sentence_says_what_most_of_it_is(changed: dict[str, timedelta], said: str) -> None:
    shown = shift_snapshot(losses=replace(LOST, **changed))
    assert words.sentence(shown) == f"Person-hours since 06:00. {said}"


def test_that_the_span_is_named() -> None:
    over = shift_snapshot(losses=LOST, taken_at=NOW + 5 * HOUR)
    assert words.sentence(over).startswith("Person-hours from 06:00 to 14:00. ")
    day = words.sentence(snapshot(losses=LOST))
    assert day.startswith("Person-hours of the planned working time in this span. ")


def test_that_without_shifts_the_rule_and_what_is_missing_are_named() -> None:
    shown = bare_snapshot()
    rows = shown.dashboard.workers
    idle = sum((row.idle for row in rows), timedelta())
    absent = sum((row.absent for row in rows), timedelta())
    bars = words.loss_bars(shown)
    assert [bar.figure for bar in bars] == [text.duration(idle), text.duration(absent)]
    assert words.sentence(shown) == (
        f"Person-hours by the fixed rule, 5{SPACE}min per event. "
        "Not seen and breaks need shifts, and none are set."
    )
    long = words.sentence(snapshot(losses=None))
    assert long.endswith("Not seen and breaks are not worked out for this time.")


def test_that_without_shifts_a_picked_worker_stands_alone() -> None:
    shown = bare_snapshot(view=View(pick=Pick("W3")))
    idle = shown.dashboard.workers[2].idle
    assert words.loss_bars(shown)[0].figure == text.duration(idle)


def test_that_the_pick_is_named_beside_the_title() -> None:
    both = shift_snapshot(view=View(pick=Pick("W2", "S5")))
    assert words.subtitle(both) == "of Sarah Chen at Packaging Station"
    assert words.subtitle(shift_snapshot(view=View(pick=Pick("W2")))) == "of Sarah Chen"
    station = shift_snapshot(view=View(pick=Pick(station_id="S5")))
    assert words.subtitle(station) == "at Packaging Station"
    assert words.subtitle(shift_snapshot()) == ""


def test_that_the_summary_tells_each_bar() -> None:
    said = words.summary(shift_snapshot(losses=LOST))
    assert said.startswith(f"Idle at station: 4:00{SPACE}h. Absent, not a break: 2:00{SPACE}h.")


def test_that_too_long_a_span_is_the_reason_for_two_bars() -> None:
    long = replace(snapshot(), losses=None, too_long=TooLong(presence=True))
    assert words.sentence(long).endswith("are not worked out for spans over 8 days.")
