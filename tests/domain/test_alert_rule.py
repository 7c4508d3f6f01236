from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.alert_rule import DEFAULTS, AlertRules, Channel, Own
from factory_desktop.domain.concern import ConcernKind, Severity

K = ConcernKind
MINUTE = timedelta(minutes=1)


def test_that_there_is_a_rule_for_every_kind_and_it_is_found() -> None:
    assert [DEFAULTS.of(kind).kind for kind in ConcernKind] == list(ConcernKind)


def test_that_the_defaults_are_those_of_the_design() -> None:
    of = DEFAULTS.of
    assert (of(K.CAMERA_SILENT).lasting, of(K.CAMERA_SILENT).severity) == (5 * MINUTE, Severity.BAD)
    assert of(K.WORKER_IDLE).lasting == of(K.STATION_IDLE).lasting == 10 * MINUTE
    assert of(K.WORKER_ABSENT).lasting == 15 * MINUTE
    assert (of(K.BEHIND_TARGET).threshold, of(K.BEHIND_TARGET).lasting) == (0.05, 30 * MINUTE)
    assert (of(K.LOW_CONFIDENCE).threshold, of(K.LOW_CONFIDENCE).lasting) == (0.8, 60 * MINUTE)
    assert (of(K.WORKING_SHARE).threshold, of(K.WORKING_SHARE).upper) == (0.5, 0.85)
    assert (of(K.REJECTED).threshold, of(K.REJECTED).lasting) == (5, 5 * MINUTE)
    assert of(K.CLOCK_OFFSET).threshold == 60
    assert of(K.TWO_PLACES).lasting == 2 * MINUTE
    assert (of(K.STORE_FULL).threshold, of(K.STORE_FULL).severity) == (0.9, Severity.BAD)
    assert of(K.BACKUP_FAILED).severity is Severity.BAD
    assert of(K.WORKER_IDLE).own is of(K.STATION_IDLE).own is Own.BOTH
    assert not any(one.says(Channel.SOUND) for one in DEFAULTS.rules)


def test_that_some_rules_are_changed_and_the_others_stay() -> None:
    idle = replace(DEFAULTS.of(K.WORKER_IDLE), lasting=20 * MINUTE)
    changed = DEFAULTS.changed([idle])
    assert changed.of(K.WORKER_IDLE) == idle
    assert changed.changed([DEFAULTS.of(K.WORKER_IDLE)]) == DEFAULTS


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        (K.WORKER_IDLE, {"lasting": timedelta()}, "one minute"),
        (K.WORKER_IDLE, {"lasting": timedelta(hours=13)}, "twelve hours"),
        (K.WORKER_IDLE, {"threshold": 0.5}, "no threshold"),
        (K.BEHIND_TARGET, {"threshold": None}, "between"),
        (K.BEHIND_TARGET, {"threshold": 1.1}, "between 0.01 and 1"),
        (K.BEHIND_TARGET, {"threshold": float("nan")}, "between"),
        (K.WORKING_SHARE, {"threshold": 0.9}, "above"),
        (K.REJECTED, {"again": -MINUTE}, "negative"),
        (K.WORKER_ABSENT, {"own": Own.BOTH}, "idle spells"),
        (K.STORE_FULL, {"threshold": 0.4}, "between 0.5 and 0.99"),
    ],
)
def test_that_what_cannot_be_met_is_refused(
    kind: ConcernKind, values: dict[str, object], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        DEFAULTS.changed([replace(DEFAULTS.of(kind), **values)])  # type: ignore[arg-type]


def test_that_no_kind_is_left_out() -> None:
    with pytest.raises(ValueError, match="one rule for each"):
        AlertRules(DEFAULTS.rules[1:])


@pytest.mark.parametrize(
    ("own", "shorter", "longer"),
    [(Own.IGNORED, 10, 10), (Own.BOTH, 10, 23), (Own.EITHER, 4, 10)],
)
def test_that_ones_own_spells_make_it_sooner_or_later(own: Own, shorter: int, longer: int) -> None:
    rule = replace(DEFAULTS.of(K.WORKER_IDLE), own=own)
    assert rule.after(4 * MINUTE) == shorter * MINUTE
    assert rule.after(23 * MINUTE) == longer * MINUTE
    assert rule.after(None) == 10 * MINUTE
