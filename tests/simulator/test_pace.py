import time
from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.simulator.pace import Pace

START = datetime(2026, 1, 22, 8, tzinfo=UTC)


def test_that_distances_are_divided_by_the_speed() -> None:
    pace = Pace(10)
    assert pace.wait(START) <= 0
    assert pace.wait(START + timedelta(seconds=50)) == pytest.approx(5, abs=0.2)


def test_that_time_that_has_passed_is_taken_off() -> None:
    pace = Pace(1)
    pace.wait(START)
    time.sleep(0.3)
    assert pace.wait(START + timedelta(seconds=1)) == pytest.approx(0.7, abs=0.1)


def test_that_an_event_older_than_the_first_is_due_at_once() -> None:
    pace = Pace(1)
    pace.wait(START)
    assert pace.wait(START - timedelta(hours=1)) < 0


def test_that_without_a_speed_or_a_time_an_event_is_due() -> None:
    assert Pace(None).wait(START + timedelta(days=1)) == 0
    assert Pace(1).wait(None) == 0
