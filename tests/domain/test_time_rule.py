from datetime import timedelta

from factory_desktop.domain.time_rule import TimeRule

HOUR = timedelta(hours=1)


def test_that_by_the_fixed_rule_each_event_stands_for_the_same_time() -> None:
    assert TimeRule().time(12, 7) == HOUR
    assert TimeRule(event_duration=timedelta(seconds=1)).time(3, 3_600_000_000) == timedelta(
        seconds=3
    )
    assert TimeRule().time(0, 0) == timedelta()


def test_that_by_the_measured_rule_time_is_what_was_measured() -> None:
    assert TimeRule("measured").time(12, 7_000_000) == timedelta(seconds=7)
