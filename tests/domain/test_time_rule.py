from datetime import timedelta

from factory_desktop.domain.time_rule import TimeRule


def test_that_by_the_fixed_rule_each_event_stands_for_the_same_time() -> None:
    assert TimeRule().length(12) == timedelta(hours=1)
    assert TimeRule(event_duration=timedelta(seconds=1)).length(3) == timedelta(seconds=3)
    assert TimeRule().length(0) == timedelta()
