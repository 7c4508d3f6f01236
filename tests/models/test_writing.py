from dataclasses import replace
from datetime import timedelta

from factory_desktop.models.writing import Writing
from tests.snapshots import NOW, snapshot, worker


def test_that_the_moment_alone_writes_nothing_anew_but_another_day_does() -> None:
    shown = snapshot()
    first = Writing.of(shown, lambda: NOW)
    later = replace(shown, taken_at=NOW + timedelta(minutes=1))
    assert Writing.of(later, lambda: NOW + timedelta(minutes=1)) == first
    tomorrow = replace(shown, taken_at=NOW + timedelta(days=1))
    assert Writing.of(tomorrow, lambda: NOW) != first


def test_that_another_name_or_target_writes_anew() -> None:
    first = Writing.of(snapshot(), lambda: NOW)
    assert Writing.of(snapshot(utilization_target=0.9), lambda: NOW) != first
    renamed = snapshot(workers=[worker(1, name="Ann")])
    assert Writing.of(renamed, lambda: NOW).workers == {"W1": "Ann"}
