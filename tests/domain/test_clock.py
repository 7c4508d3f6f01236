from datetime import UTC, datetime, timedelta

from factory_desktop.domain.clock import LiveClock, StoppedClock


def test_that_the_live_clock_tells_the_computers_time_in_utc() -> None:
    now = LiveClock().now()
    assert now.tzinfo is UTC
    assert abs(datetime.now(UTC) - now) < timedelta(seconds=5)


def test_that_a_stopped_clock_stands_still() -> None:
    at = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
    clock = StoppedClock(at)
    assert clock.now() == clock.now() == at
