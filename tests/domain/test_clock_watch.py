"""A clock that is set is told from time that passes, asleep or awake."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.clock_watch import LEAST, ClockWatch, TakingClock, latest, steady

AT = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
HOUR = timedelta(hours=1)


@dataclass
class Clocks:
    """One that can be set, and one that cannot."""

    at: datetime = AT
    seconds: float = 1000.0
    past: bool = False

    def now(self) -> datetime:
        return self.at

    def passed(self) -> float:
        return self.seconds

    def wait(self, length: timedelta) -> None:
        self.at += length
        self.seconds += length.total_seconds()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def watch(clocks: Clocks) -> ClockWatch:
    return ClockWatch(clocks, clocks.passed)


def test_that_time_that_passes_is_no_jump(clocks: Clocks, watch: ClockWatch) -> None:
    for length in (timedelta(milliseconds=1), HOUR, timedelta(days=100)):
        clocks.wait(length)
        assert watch.look() is None
    assert watch.ahead == timedelta()


@pytest.mark.parametrize("by", [-HOUR, HOUR, timedelta(days=3650), -LEAST])
def test_that_a_clock_that_was_set_is_told_once(
    clocks: Clocks, watch: ClockWatch, by: timedelta
) -> None:
    clocks.at += by
    assert watch.look() == by
    assert watch.look() is None
    assert watch.ahead == by
    clocks.at -= by
    assert watch.look() == -by
    assert watch.ahead == timedelta()


def test_that_a_clock_that_is_kept_right_bit_by_bit_is_not(
    clocks: Clocks, watch: ClockWatch
) -> None:
    for _ in range(100):
        clocks.at += timedelta(seconds=2)
        assert watch.look() is None
    assert watch.ahead == timedelta()


def test_that_the_steady_clock_goes_as_the_other_does() -> None:
    before = time.time(), steady()
    time.sleep(0.05)
    after = time.time(), steady()
    assert after[1] - before[1] == pytest.approx(after[0] - before[0], abs=5)


def test_that_events_are_not_of_the_future_for_a_clock_that_was_set_back(
    clocks: Clocks, watch: ClockWatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = TakingClock(watch)
    assert abs(latest(clock) - clock.now()) < timedelta(seconds=5)
    clocks.at -= HOUR
    assert abs(latest(clock) - clock.now() - HOUR) < timedelta(seconds=5)
    assert "clock was set by -1 day, 23:00:00" in caplog.text
    clocks.at += 2 * HOUR
    latest(clock)
    assert abs(latest(clock) - clock.now()) < timedelta(seconds=5)


def test_that_any_other_clock_is_taken_as_it_is() -> None:
    assert latest(StoppedClock(AT)) == AT
