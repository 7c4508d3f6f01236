from datetime import timedelta

import pytest

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Overcount
from factory_desktop.models import rule_text
from factory_desktop.models.text import SPACE

MINUTE = timedelta(minutes=1)
OTHER = TimeRule(event_duration=1.5 * MINUTE, cap=10 * MINUTE)
OTHER_MEASURED = TimeRule("measured", 1.5 * MINUTE, 10 * MINUTE)


def plain(written: str) -> str:
    return written.replace(SPACE, " ")


@pytest.mark.parametrize(
    ("rule", "named", "value"),
    [
        (TimeRule(), "fixed rule, 5 min per event", "fixed, 5 min per event"),
        (OTHER, "fixed rule, 1.5 min per event", "fixed, 1.5 min per event"),
        (OTHER_MEASURED, "measured rule, at most 10 min", "measured, at most 10 min"),
    ],
)
def test_that_a_rule_is_told_with_the_length_it_goes_by(
    rule: TimeRule, named: str, value: str
) -> None:
    assert plain(rule_text.named(rule)) == named
    assert plain(rule_text.value(rule)) == value


@pytest.mark.parametrize(
    ("clock", "words"),
    [(23 * MINUTE, "23 min"), (90 * MINUTE, "1:30 h"), (timedelta(seconds=20), "20 s")],
)
def test_that_an_overcount_is_told_exactly(clock: timedelta, words: str) -> None:
    over = Overcount("W5", "Robert Kim", timedelta(hours=115, minutes=50), clock)
    said = plain(rule_text.overcounted(over, TimeRule()))
    assert said.startswith(
        f"Robert Kim has 115:50 h of state time in {words} of clock time: "
        "the cameras send more often than one event per 5 min."
    )


def test_that_a_setting_from_outside_is_told_with_its_names() -> None:
    assert rule_text.set_outside("time_rule") == (
        "Set by TIME_RULE or --time-rule when the program was started."
    )
