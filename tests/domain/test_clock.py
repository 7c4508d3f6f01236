from datetime import UTC, datetime

from factory_desktop.domain.clock import LiveClock, StoppedClock


def test_that_the_live_clock_tells_the_computers_time_in_utc() -> None:
    before = datetime.now(UTC)
    now = LiveClock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)


def test_that_a_stopped_clock_stands_still() -> None:
    at = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
    clock = StoppedClock(at)
    assert clock.now() == clock.now() == at
