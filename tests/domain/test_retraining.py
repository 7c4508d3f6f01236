from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.retraining import (
    ASKED,
    BOUNDS,
    DEFAULTS,
    Priority,
    Reason,
    RetrainingRules,
    Trigger,
)
from tests.factories import T0


def test_that_there_is_a_rule_for_each_reason_that_is_looked_for() -> None:
    assert {one.reason for one in DEFAULTS.rules} | ASKED == set(Reason)
    assert {one.reason for one in DEFAULTS.rules if one.threshold is not None} == set(BOUNDS)
    assert DEFAULTS.of(Reason.NEW_LABELS).threshold == 1000
    assert DEFAULTS.of(Reason.CONFIDENCE).priority is Priority.HIGH
    with pytest.raises(ValueError, match="one rule for each"):
        RetrainingRules(DEFAULTS.rules[1:])


@pytest.mark.parametrize(
    ("reason", "threshold"),
    [
        *[(Reason.CONFIDENCE, 0), (Reason.ACCURACY, 1.5), (Reason.NEW_LABELS, 1)],
        *[(Reason.ACCURACY, float("nan")), (Reason.ACCURACY, None), (Reason.SCHEDULED, 3)],
    ],
)
def test_that_a_threshold_that_cannot_be_met_is_refused(
    reason: Reason, threshold: float | None
) -> None:
    with pytest.raises(ValueError, match="threshold"):
        DEFAULTS.changed([replace(DEFAULTS.of(reason), threshold=threshold)])


def test_that_rules_are_changed_by_their_reasons_and_keep_the_rest() -> None:
    off = replace(DEFAULTS.of(Reason.SHIFT), enabled=False)
    changed = replace(DEFAULTS, cool_down_days=3).changed([off])
    assert changed.of(Reason.SHIFT) == off
    assert changed.cool_down == timedelta(days=3)
    with pytest.raises(ValueError, match="1 to 365 days"):
        replace(DEFAULTS, range_days=0)


def test_that_a_range_begins_before_it_ends() -> None:
    with pytest.raises(ValueError, match="begin before it ends"):
        Trigger(Reason.BY_HAND, Priority.LOW, T0 + timedelta(seconds=1), T0)
