import time
from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.simulator.pace import Pace

START = datetime(2026, 1, 22, 8, tzinfo=UTC)


def test_that_distances_are_divided_by_the_speed() -> None:
    pace = Pace(10)
    assert pace.wait(START) <= 0
    near, far = (pace.wait(START + timedelta(hours=hours)) for hours in (1, 11))
    assert near == pytest.approx(360, abs=60)
    assert far - near == pytest.approx(3600, abs=60)


def test_that_time_that_has_passed_is_taken_off() -> None:
    pace = Pace(1)
    times = [time.monotonic()]
    pace.wait(START)
    times.append(time.monotonic())
    time.sleep(0.3)
    times.append(time.monotonic())
    left = pace.wait(START + timedelta(seconds=1))
    times.append(time.monotonic())
    shortest, longest = times[2] - times[1], times[3] - times[0]
    assert shortest > 0.25
    assert 1 - longest - 0.001 <= left <= 1 - shortest + 0.001


def test_that_an_event_older_than_the_first_is_due_at_once() -> None:
    pace = Pace(1)
    pace.wait(START)
    assert pace.wait(START - timedelta(hours=1)) < 0


def test_that_without_a_speed_or_a_time_an_event_is_due() -> None:
    assert Pace(None).wait(START + timedelta(days=1)) == 0
    assert Pace(1).wait(None) == 0
