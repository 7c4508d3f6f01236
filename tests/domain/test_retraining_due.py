"""The engine on a given clock: what asks, once for each cause, and what cools down."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from factory_desktop.domain.drift import Verdict
from factory_desktop.domain.retraining import DEFAULTS, Priority, Reason
from factory_desktop.domain.retraining_due import (
    JudgedHour,
    Known,
    Signs,
    cools_until,
    due,
    learnt,
)
from tests.factories import T0

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LOW, HIGH, WELL, UNKNOWN = Verdict.LOW, Verdict.HIGH, Verdict.WELL, Verdict.UNKNOWN
QUIET = Signs(T0, Known(T0 - 40 * DAY, 3, ("Assembly",), 10), worker=3, types=("Assembly",))


def hours(*confidence: Verdict, mix: Verdict = WELL) -> tuple[JudgedHour, ...]:
    """The newest first; it has just ended."""
    return tuple(JudgedHour(T0 - (n + 1) * HOUR, one, mix) for n, one in enumerate(confidence))


def reasons(signs: Signs) -> list[Reason]:
    return [one.reason for one in due(DEFAULTS, signs)]


def test_that_nothing_asks_where_all_is_well() -> None:
    assert reasons(QUIET) == []
    assert reasons(replace(QUIET, hours=hours(WELL, WELL, UNKNOWN))) == []


@pytest.mark.parametrize(
    ("found", "asks"),
    [
        ((LOW, LOW), True),
        ((LOW, LOW, WELL), True),
        ((LOW,), False),
        ((LOW, WELL, LOW), False),
        ((LOW, UNKNOWN, LOW), False),
        ((WELL, LOW, LOW), False),
    ],
)
def test_that_low_confidence_asks_once_it_lasts_for_more_than_an_hour(
    found: tuple[Verdict, ...], asks: bool
) -> None:
    signs = replace(QUIET, hours=hours(*found))
    assert reasons(signs) == ([Reason.CONFIDENCE] if asks else [])
    for one in due(DEFAULTS, signs):
        assert one.cause == "confidence_degradation/2026-01-22T07:00:00Z"
        assert (one.priority, one.start, one.end) == (Priority.HIGH, T0 - 30 * DAY, T0)


def test_that_hours_with_a_gap_between_are_not_in_a_row_and_old_ones_no_news() -> None:
    newest, older = hours(LOW, LOW)
    gap = newest, replace(older, start=older.start - HOUR)
    assert reasons(replace(QUIET, hours=gap)) == []
    assert reasons(replace(QUIET, hours=hours(LOW, LOW), at=T0 + 4 * HOUR)) == []


def test_that_a_shift_of_the_mix_asks() -> None:
    assert reasons(replace(QUIET, hours=hours(WELL, mix=HIGH))) == [Reason.SHIFT]


def test_that_accuracy_is_judged_by_enough_labels_alone() -> None:
    assert reasons(replace(QUIET, right=44, labels=49)) == []
    assert reasons(replace(QUIET, right=45, labels=50)) == []
    (one,) = due(DEFAULTS, replace(QUIET, right=44, labels=50, newest_label=77))
    assert (one.reason, one.cause) == (Reason.ACCURACY, "accuracy_below_target/77")


def test_that_a_month_asks_once_and_not_the_one_in_which_it_began() -> None:
    first = datetime(2026, 1, 1, tzinfo=T0.tzinfo)
    signs = replace(QUIET, month=first)
    (one,) = due(DEFAULTS, signs)
    assert one.cause == "scheduled/2026-01"
    assert reasons(replace(signs, asked={Reason.SCHEDULED: first + HOUR})) == []
    assert reasons(replace(signs, asked={Reason.SCHEDULED: first - 20 * DAY})) == [Reason.SCHEDULED]
    began = replace(signs, known=replace(signs.known, since=first + DAY))
    assert reasons(began) == []


def test_that_labels_workers_and_types_ask_when_they_are_new_and_no_more_then() -> None:
    signs = replace(
        QUIET, new_labels=1000, newest_label=1010, worker=5, types=("Assembly", "Packing", "Weld")
    )
    asked = due(DEFAULTS, signs)
    assert [one.cause for one in asked] == [
        *("new_labels/1010", "new_worker/5", "new_station_type/Packing|Weld"),
    ]
    known = signs.known
    for one in asked:
        known = learnt(known, signs, one.reason)
    assert known == Known(QUIET.known.since, 5, signs.types, 1010)
    assert reasons(replace(signs, known=known, new_labels=0)) == []
    assert reasons(replace(QUIET, new_labels=999)) == []
    # Before labels begin a plant is set up: nobody on its roster is new.
    assert reasons(replace(signs, known=Known(T0), new_labels=0)) == []


def test_that_a_reason_cools_down_and_no_other_does() -> None:
    signs = replace(QUIET, hours=hours(LOW, LOW, mix=HIGH), asked={Reason.CONFIDENCE: T0 - 6 * DAY})
    assert reasons(signs) == [Reason.SHIFT]
    assert cools_until(DEFAULTS, Reason.CONFIDENCE, signs.asked) == T0 + DAY
    assert cools_until(DEFAULTS, Reason.SHIFT, signs.asked) is None
    later = replace(signs, asked={Reason.CONFIDENCE: T0 - 7 * DAY})
    assert reasons(later) == [Reason.CONFIDENCE, Reason.SHIFT]


def test_that_what_is_off_does_not_ask() -> None:
    off = DEFAULTS.changed([replace(DEFAULTS.of(Reason.SHIFT), enabled=False)])
    assert due(off, replace(QUIET, hours=hours(WELL, mix=HIGH))) == ()
